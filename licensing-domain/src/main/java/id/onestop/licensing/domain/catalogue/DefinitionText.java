package id.onestop.licensing.domain.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A definition as text, and the fingerprint by which two texts are told apart.
 *
 * @param yaml normal form, without comments
 */
public record DefinitionText(String yaml, String sha256) {

    public static DefinitionText of(String yaml) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return new DefinitionText(yaml, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
