package id.onestop.licensing.domain.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The hash that names a file's content; nothing else than 64 hexadecimal digits gets in, so it is safe as a file name.
 *
 * @param hex lower case
 */
public record Sha256(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 hash");
        }
    }

    /** The hash of a text's UTF-8 bytes. */
    public static Sha256 ofText(String text) {
        return ofDigest(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash whose bytes a finished digest gave. */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** A fresh digest of this kind. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
