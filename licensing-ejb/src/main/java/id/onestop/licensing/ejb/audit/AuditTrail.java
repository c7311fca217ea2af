package id.onestop.licensing.ejb.audit;

import id.onestop.licensing.domain.audit.AuditEntry;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes, in the caller's transaction, that staff read a person's data. */
@ApplicationScoped
public class AuditTrail {

    /** Numbers that one entry holds. */
    private static final int MOST_NAMED = 40;

    @Inject
    AuditRepository entries;

    @Inject
    Clock clock;

    /**
     * Notes that a list with people's names was shown.
     *
     * @param list stable word for the list
     * @param numbers business numbers of the files on the page
     */
    public void listed(Caller reader, String list, Collection<String> numbers) {
        var named = List.copyOf(numbers);
        for (int from = 0; from < named.size(); from += MOST_NAMED) {
            var some = named.subList(from, Math.min(from + MOST_NAMED, named.size()));
            read(reader, AuditActions.LIST_OPENED, list, String.join(" ", some));
        }
    }

    /** Notes what the system did by itself. */
    public void done(long agencyId, String action, String subject, String detail) {
        entries.add(AuditEntry.of(agencyId, clock.instant(), Actor.SYSTEM.reference(), action, subject, detail));
    }

    /**
     * Notes a reading.
     *
     * @param action stable code of what was opened, such as {@code FILE_OPENED}
     * @param subject business number of the file
     */
    public void read(Caller reader, String action, String subject, @Nullable String detail) {
        noted(reader, reader.agencyId(), action, subject, detail);
    }

    /** Notes what somebody who belongs to no agency did with a file of one, for that agency to read. */
    public void told(Caller person, long agencyId, String action, String subject, String detail) {
        noted(person, agencyId, action, subject, detail);
    }

    private void noted(Caller who, @Nullable Long agencyId, String action, String subject, @Nullable String detail) {
        entries.add(AuditEntry.of(agencyId, clock.instant(), "account:" + who.accountId(), action, subject, detail));
    }
}
