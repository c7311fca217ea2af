package id.onestop.licensing.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to one account; the texts are looked up when it is sent.
 *
 * @param template key of the message, such as {@code application-returned}
 * @param accountId who gets it
 * @param parameters values for the placeholders; nothing that identifies a person beyond the file's number
 * @param once what it is about, where it must not go out twice; {@code null} where it may
 */
public record Notice(
        String template,
        long accountId,
        Map<String, String> parameters,
        @Nullable String once) {

    public Notice {
        parameters = Map.copyOf(parameters);
    }

    /** A message for each time that something happens. */
    public Notice(String template, long accountId, Map<String, String> parameters) {
        this(template, accountId, parameters, null);
    }

    /** The key of what a message is about, however long that is. */
    public static String key(String... about) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", about).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
