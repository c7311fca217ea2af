package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.RecommendationPage.Tabs;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What other agencies' files the caller's office is asked about; two statements a page. */
@Stateless
public class RecommendationInbox {

    private static final int MOST = 50;

    @Inject
    RecommendationQueries queries;

    @Inject
    RecommendationLines lines;

    @Inject
    AuditTrail audit;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    /** One page of one view, most urgent first. */
    @RequiresPermission(Permission.RECOMMEND)
    public RecommendationPage page(RecommendationTab tab, @Nullable Cursor after, int limit) {
        var caller = callers.require();
        if (caller.posts().isEmpty()) {
            return new RecommendationPage(Tabs.NONE, List.of(), null, List.of());
        }
        int size = Math.max(1, Math.min(limit, MOST));
        var found = queries.page(caller, tab, after, size);
        var shown = found.stream().limit(size).toList();
        audit.listed(
                caller,
                "recommendations",
                shown.stream().map(RecommendationFacts::number).toList());
        return new RecommendationPage(
                queries.counts(caller),
                lines.of(caller, shown),
                found.size() > size ? cursor(tab, shown.get(size - 1)) : null,
                posts(caller));
    }

    /** How much the office has to answer. */
    @RequiresPermission(Permission.RECOMMEND)
    public Tabs counts() {
        var caller = callers.require();
        return caller.posts().isEmpty() ? Tabs.NONE : queries.counts(caller);
    }

    private static String cursor(RecommendationTab tab, RecommendationFacts last) {
        var at = tab == RecommendationTab.DONE ? Objects.requireNonNull(last.closedAt()) : last.dueAt();
        return new Cursor(at, last.id()).text();
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
