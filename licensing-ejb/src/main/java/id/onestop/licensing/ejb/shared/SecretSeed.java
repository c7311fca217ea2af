package id.onestop.licensing.ejb.shared;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a new secret is made of: chance, or the command that asks for it. A command that is sent again then tells the same secret,
 * although nobody has kept it.
 */
public final class SecretSeed {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SecretSeed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Another one each time. */
    public static SecretSeed random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretSeed(bytes);
    }

    /** @param keyedHash 64 hexadecimal digits of {@link SecretBox#keyedHash}: without the key nobody finds them */
    static SecretSeed of(String keyedHash) {
        return new SecretSeed(HexFormat.of().parseHex(keyedHash));
    }

    /** All of it, for programs. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As much of it as people copy, in the letters that they do not confuse. */
    public String letters(String alphabet, int length) {
        var base = BigInteger.valueOf(alphabet.length());
        var rest = new BigInteger(1, bytes);
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            var parts = rest.divideAndRemainder(base);
            letters.append(alphabet.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return letters.toString();
    }

    /** A secret: never printed. */
    @Override
    public String toString() {
        return "SecretSeed";
    }
}
