package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.Risk;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Adds to rows of a worklist what the calendar and the definition say about them. */
@ApplicationScoped
class WorklistLines {

    @Inject
    Definitions definitions;

    @Inject
    AgencyTime time;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What a page shows of these; that its names were read is on record. */
    List<Line> of(Caller caller, List<WorkRow> rows) {
        audit.listed(caller, "worklist", rows.stream().map(WorkRow::number).toList());
        var calendar = time.of(caller.requireAgency());
        var now = clock.instant();
        return rows.stream().map(row -> line(row, calendar, now)).toList();
    }

    private Line line(WorkRow row, WorkingCalendar calendar, Instant now) {
        var definition = definitions.byId(row.definitionId()).definition();
        var since = row.claimedAt() == null ? row.offeredAt() : row.claimedAt();
        long left = calendar.workingMinutesBetween(now, row.dueAt());
        long slack = calendar.workingMinutesBetween(now, row.actBy());
        return new Line(
                row,
                definition.product().name(),
                definition.workflow().step(row.stepCode()).name(),
                calendar.workingMinutesBetween(since, now),
                left,
                slack,
                calendar.dateOf(row.dueAt()).equals(calendar.dateOf(now)),
                Risk.of(
                        now.isAfter(row.dueAt()),
                        row.waitingSince() != null || row.standsSince() != null,
                        row.expectedMinutes(),
                        slack));
    }
}
