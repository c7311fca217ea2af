package id.onestop.licensing.ejb.agency;

import java.time.Instant;

/**
 * One field before and after a change.
 *
 * @param field word for the part, key of a text
 */
public record ChangeRow(long id, String subject, String field, String was, String written, String byName, Instant at) {}
