package id.onestop.licensing.domain.shared;

import java.util.Map;

/**
 * A message to one account; the texts are looked up when it is sent.
 *
 * @param template key of the message, such as {@code application-returned}
 * @param accountId who gets it
 * @param parameters values for the placeholders; nothing that identifies a person beyond the file's number
 */
public record Notice(String template, long accountId, Map<String, String> parameters) {

    public Notice {
        parameters = Map.copyOf(parameters);
    }
}
