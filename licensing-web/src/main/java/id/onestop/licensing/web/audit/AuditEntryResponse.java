package id.onestop.licensing.web.audit;

import id.onestop.licensing.ejb.audit.AuditRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reading of people's data.
 *
 * @param account of who read; absent for the system
 * @param name of who read
 * @param action stable code of what was opened
 * @param subject number of the file, name of the list or reference of the account
 * @param detail what exactly, the numbers on a list, or the reason given
 */
public record AuditEntryResponse(
        long id,
        Instant at,
        @Nullable Long account,
        @Nullable String name,
        String action,
        String subject,
        @Nullable String detail) {

    static AuditEntryResponse from(AuditRow row) {
        return new AuditEntryResponse(
                row.id(), row.at(), row.account(), row.name(), row.action(), row.subject(), row.detail());
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "AuditEntryResponse " + id;
    }
}
