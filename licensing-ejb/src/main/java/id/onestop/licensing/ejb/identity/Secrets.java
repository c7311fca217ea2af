package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.SecretSeed;
import java.security.SecureRandom;
import java.util.Locale;

/** Random texts that people and programs prove themselves with. */
final class Secrets {

    static final String PERSONAL = "lic_";
    static final String PARTNER = "licp_";
    static final String PARTNER_SECRET = "lics_";

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String token(String prefix) {
        return token(prefix, SecretSeed.random());
    }

    static String token(String prefix, SecretSeed seed) {
        return prefix + seed.text();
    }

    /** Six digits for a mail. */
    static String code() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }
}
