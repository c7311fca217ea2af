package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The officials' worklists; four statements a page, whatever the size of the agency. */
@Stateless
public class WorklistService {

    @Inject
    WorklistQueries queries;

    @Inject
    WorkCountQueries counts;

    @Inject
    WorklistLines lines;

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
            return new WorklistView(Tabs.NONE, List.of(), null, List.of());
        }
        var calendar = time.of(caller.requireAgency());
        var now = clock.instant();
        var dayStart = calendar.dateOf(now).atStartOfDay(calendar.zone()).toInstant();
        var rows = queries.page(caller, filter, dayStart);
        var shown = rows.stream().limit(filter.limit()).toList();
        return new WorklistView(counts.counts(caller), lines.of(caller, shown), next(rows, filter), posts(caller));
    }

    /** How much open work the caller's posts have. */
    @RequiresPermission(Permission.FILE_READ)
    public Tabs counts() {
        var caller = callers.require();
        return caller.posts().isEmpty() ? Tabs.NONE : counts.counts(caller);
    }

    static @Nullable String next(List<WorkRow> rows, WorkFilter filter) {
        if (rows.size() <= filter.limit()) {
            return null;
        }
        var last = rows.get(filter.limit() - 1);
        return new Cursor(filter.sort().key(last), last.id()).text();
    }

    private List<Words> posts(Caller caller) {
        return agencies.posts(caller.requireAgency()).stream()
                .filter(post -> caller.posts().contains(post.id()))
                .map(post -> new Words(
                        caller.titled(post.id(), post.name().id()),
                        caller.titled(post.id(), post.name().en())))
                .toList();
    }
}
