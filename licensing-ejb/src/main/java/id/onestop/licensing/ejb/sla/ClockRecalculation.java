package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Counts the running clocks of an agency again when its days change, such as by a decree amended during the year. Called by
 * the timer alone; a repeated or interrupted run changes nothing that is right already.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockRecalculation {

    /** Clocks in one transaction (decision Sweep-In-Batches). */
    private static final int BATCH = 500;

    @Inject
    ClockRepository clocks;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTime time;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Agencies whose days are not those by which their clocks were last counted. */
    @PermitAll
    public List<Changed> changed() {
        rows.enterWorker();
        return agencies.all().stream()
                .map(agency -> new Changed(agency.id(), mark(agency)))
                .filter(now -> !now.mark().equals(clocks.appliedMark(now.agencyId())))
                .toList();
    }

    /** Counts the next clocks after one again; returns the last of them, or 0 when there are no more. */
    @PermitAll
    public long recalculate(long agencyId, long after) {
        rows.enterWorker();
        var calendar = time.of(agencyId);
        long last = 0;
        for (var running : clocks.listRunning(agencyId, after, BATCH)) {
            running.recalculate(calendar, clock.instant(), "CALENDAR").ifPresent(events::publish);
            last = running.id();
        }
        return last;
    }

    /** Remembers that all clocks of an agency are counted by these days. */
    @PermitAll
    public void settle(Changed done) {
        rows.enterWorker();
        clocks.markApplied(done.agencyId(), done.mark());
    }

    private String mark(AgencyView agency) {
        return ChainHash.sha256(
                agency.profile().ownRules(calendars.rules(agency.calendarCode())) + " " + agency.zone());
    }

    /** An agency and the mark of its days as they are now. */
    public record Changed(long agencyId, String mark) {}
}
