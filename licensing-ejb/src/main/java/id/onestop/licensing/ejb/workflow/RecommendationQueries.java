package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.workflow.RecommendationPage.Tabs;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an office's questions by key; every line belongs to the caller's agency and posts. */
@ApplicationScoped
class RecommendationQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** One page, and one line more when there is a next page. */
    List<RecommendationFacts> page(Caller caller, RecommendationTab tab, @Nullable Cursor after, int limit) {
        var parameters = new HashMap<String, Object>();
        boolean done = tab == RecommendationTab.DONE;
        var where = "select r from Recommendation r where r.agencyId = :agency and r.postId in :posts and "
                + condition(tab, caller, parameters);
        if (after != null) {
            where += done
                    ? " and (r.closedAt < :at or (r.closedAt = :at and r.id < :after))"
                    : " and (r.dueAt > :at or (r.dueAt = :at and r.id > :after))";
            parameters.put("at", after.at());
            parameters.put("after", after.id());
        }
        var query = entityManager
                .createQuery(
                        where + (done ? " order by r.closedAt desc, r.id desc" : " order by r.dueAt, r.id"),
                        Recommendation.class)
                .setParameter("agency", caller.requireAgency())
                .setParameter("posts", caller.posts())
                .setMaxResults(limit + 1);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(Recommendation::facts).toList();
    }

    private static String condition(RecommendationTab tab, Caller caller, Map<String, Object> parameters) {
        return switch (tab) {
            case MINE -> {
                parameters.put("me", caller.accountId());
                parameters.put("state", State.TAKEN);
                yield "r.state = :state and r.claimedBy = :me";
            }
            case UNCLAIMED -> {
                parameters.put("state", State.ASKED);
                yield "r.state = :state";
            }
            case OFFICE -> {
                parameters.put("open", Set.of(State.ASKED, State.TAKEN));
                yield "r.state in :open";
            }
            case DONE -> {
                parameters.put("state", State.ANSWERED);
                yield "r.state = :state";
            }
        };
    }

    /** How many are open, in one statement over the open ones only. */
    Tabs counts(Caller caller) {
        var rows = entityManager
                .createQuery("""
                        select r.state, r.claimedBy, count(r) from Recommendation r
                        where r.agencyId = :agency and r.postId in :posts and r.state in :open
                        group by r.state, r.claimedBy""", Object[].class)
                .setParameter("agency", caller.requireAgency())
                .setParameter("posts", caller.posts())
                .setParameter("open", Set.of(State.ASKED, State.TAKEN))
                .getResultList();
        long mine = 0;
        long unclaimed = 0;
        long all = 0;
        for (var row : rows) {
            long count = (Long) row[2];
            all += count;
            unclaimed += row[0] == State.ASKED ? count : 0;
            mine += row[1] != null && (Long) row[1] == caller.accountId() ? count : 0;
        }
        return new Tabs(mine, unclaimed, all);
    }
}
