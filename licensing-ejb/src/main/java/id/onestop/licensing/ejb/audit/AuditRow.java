package id.onestop.licensing.ejb.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param account of who read
 * @param name of who read; {@code null} if no such person is in the agency any more
 * @param subject number of the file, name of the list or reference of the account
 * @param detail what exactly, the numbers on a list, or the reason given
 */
public record AuditRow(
        long id,
        Instant at,
        @Nullable Long account,
        @Nullable String name,
        String action,
        String subject,
        @Nullable String detail) {

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "AuditRow " + id;
    }
}
