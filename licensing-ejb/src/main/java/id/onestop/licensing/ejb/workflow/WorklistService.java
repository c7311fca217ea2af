package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorklistView.Line;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The officials' worklists; four statements a page, whatever the size of the agency. */
@Stateless
public class WorklistService {

    @Inject
    WorklistQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** One page of one view; empty for somebody who holds no post today. */
    @RequiresPermission(Permission.FILE_READ)
    public WorklistView page(WorkFilter filter) {
        var caller = callers.require();
        if (caller.posts().isEmpty()) {
            return new WorklistView(new Tabs(0, 0, 0), List.of(), null, List.of());
        }
        var calendar = time.of(caller.requireAgency());
        var now = clock.instant();
        var dayStart = calendar.dateOf(now).atStartOfDay(calendar.zone()).toInstant();
        var rows = queries.page(caller, filter, dayStart);
        var counts = queries.counts(caller);
        var lines = rows.stream()
                .limit(filter.limit())
                .map(row -> line(row, calendar, now))
                .toList();
        return new WorklistView(
                new Tabs(counts.mine(), counts.unclaimed(), counts.posts()), lines, next(rows, filter), posts(caller));
    }

    private Line line(WorkRow row, WorkingCalendar calendar, Instant now) {
        var definition = definitions.byId(row.definitionId()).definition();
        var since = row.claimedAt() == null ? row.offeredAt() : row.claimedAt();
        return new Line(
                row,
                definition.product().name(),
                definition.workflow().step(row.stepCode()).name(),
                calendar.workingMinutesBetween(since, now),
                calendar.workingMinutesBetween(now, row.dueAt()),
                calendar.dateOf(row.dueAt()).equals(calendar.dateOf(now)));
    }

    private static @Nullable String next(List<WorkRow> rows, WorkFilter filter) {
        if (rows.size() <= filter.limit()) {
            return null;
        }
        var last = rows.get(filter.limit() - 1);
        return new Cursor(last.dueAt(), last.id()).text();
    }

    private List<Words> posts(Caller caller) {
        return agencies.posts(caller.requireAgency()).stream()
                .filter(post -> caller.posts().contains(post.id()))
                .map(post -> post.name())
                .toList();
    }
}
