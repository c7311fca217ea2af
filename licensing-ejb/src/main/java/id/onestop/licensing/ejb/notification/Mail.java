package id.onestop.licensing.ejb.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go.
 *
 * @param id the same on every attempt; becomes the message id, so that mailboxes can drop a second copy
 * @param locale language of the text
 * @param picture {@code null} for text alone
 */
public record Mail(
        String id,
        String to,
        String locale,
        String subject,
        String body,
        @Nullable Picture picture) {

    @Override
    public String toString() {
        return "Mail " + id;
    }
}
