package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage.Delivery;
import java.time.Instant;

/**
 * A message about a file and how far it came.
 *
 * @param template what it says, such as {@code application-accepted}
 * @param at when it was taken by the mail server, or written while it was not
 */
public record SentNotice(String template, Delivery state, Instant at) {}
