package id.onestop.licensing.ejb.audit;

import id.onestop.licensing.domain.audit.AuditEntry;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Notes, in the caller's transaction, that staff read a person's data. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    /**
     * Notes a reading.
     *
     * @param action stable code of what was opened, such as {@code FILE_OPENED}
     * @param subject business number of the file
     */
    public void read(Caller reader, String action, String subject, @Nullable String detail) {
        entries.add(AuditEntry.of(
                reader.agencyId(), clock.instant(), "account:" + reader.accountId(), action, subject, detail));
    }
}
