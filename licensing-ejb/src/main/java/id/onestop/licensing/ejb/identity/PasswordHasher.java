package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id; the parameters stand in the hash, so old hashes stay good when the settings change.
 *
 * <p>Each hash takes memory and a core, so only as many run at once as there are processors (at least two); whoever waits
 * longer than five seconds for a turn is refused.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int PATIENCE_SECONDS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ENCODED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=1\\$([^$]+)\\$([^$]+)");

    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    IdentitySettings settings;

    /** Hashes with a new salt and the parameters of the settings. */
    public String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        int memory = settings.passwordMemoryKib();
        int passes = settings.passwordPasses();
        byte[] hash = argon(password, salt, memory, passes, HASH);
        return prefix(memory, passes) + encode(salt) + "$" + encode(hash);
    }

    /** Whether the password fits; takes the same time for right and wrong ones. */
    public boolean matches(String password, String encoded) {
        var parts = parse(encoded);
        byte[] expected = Base64.getDecoder().decode(parts.group(4));
        byte[] actual = argon(
                password,
                Base64.getDecoder().decode(parts.group(3)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** Spends the time of a check where there is nothing to check, so that nobody learns which accounts exist. */
    public void waste(String password) {
        argon(password, new byte[SALT], settings.passwordMemoryKib(), settings.passwordPasses(), HASH);
    }

    /** Whether the hash was made with other parameters than those of today. */
    public boolean outdated(String encoded) {
        return !encoded.startsWith(prefix(settings.passwordMemoryKib(), settings.passwordPasses()));
    }

    private static Matcher parse(String encoded) {
        var parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("not an Argon2id hash");
        }
        return parts;
    }

    private static String prefix(int memory, int passes) {
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=1$";
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] argon(String password, byte[] salt, int memory, int passes, int length) {
        takeTurn();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            var hash = new byte[length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict("SIGN_IN_BUSY");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Conflict("SIGN_IN_BUSY");
        }
    }
}
