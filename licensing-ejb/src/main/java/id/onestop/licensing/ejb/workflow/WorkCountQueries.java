package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts open work, no further than anybody is shown (decision Count-SQL). */
@ApplicationScoped
class WorkCountQueries {

    private static final String MINE = "MINE";
    private static final String SIGNING = "SIGNING";

    private static final String HELD = "claimed_by = :me and state = 'CLAIMED' and post_id in (:posts)";

    private static final String SIGNED = " and step_kind in ("
            + SigningInboxService.KINDS.stream().sorted().collect(Collectors.joining("', '", "'", "'")) + ")";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** How many open items are mine, unclaimed, of my posts in all, and mine to sign; one statement. */
    Tabs counts(Caller caller) {
        var counted = counted(caller);
        long all = WorklistQueries.OPEN.stream()
                .mapToLong(state -> counted.getOrDefault(state.name(), 0L))
                .sum();
        return new Tabs(
                counted.getOrDefault(MINE, 0L),
                counted.getOrDefault(WorkState.UNCLAIMED.name(), 0L),
                all,
                counted.getOrDefault(SIGNING, 0L));
    }

    private Map<String, Long> counted(Caller caller) {
        var posts = List.copyOf(caller.posts());
        var query = entityManager
                .createNativeQuery(String.join(" union all ", parts(posts.size(), caller.may(Permission.DECIDE))))
                .setParameter("agency", caller.requireAgency())
                .setParameter("me", caller.accountId())
                .setParameter("posts", posts);
        for (int n = 0; n < posts.size(); n++) {
            query.setParameter("post" + n, posts.get(n));
        }
        var counted = new HashMap<String, Long>();
        for (Object row : query.getResultList()) {
            var part = (Object[]) row;
            counted.merge((String) part[0], ((Number) part[1]).longValue(), Long::sum);
        }
        return counted;
    }

    private static List<String> parts(int posts, boolean signs) {
        var parts = new ArrayList<String>();
        parts.add(part(MINE, HELD));
        for (int n = 0; n < posts; n++) {
            for (var state : WorklistQueries.OPEN) {
                parts.add(part(state.name(), "state = '" + state + "' and post_id = :post" + n));
            }
            if (signs) {
                parts.add(part(SIGNING, "state = 'UNCLAIMED' and post_id = :post" + n + SIGNED));
            }
        }
        if (signs) {
            parts.add(part(SIGNING, HELD + SIGNED));
        }
        return parts;
    }

    /** The order is that of an index, so that the database takes it. */
    private static String part(String name, String condition) {
        return "select cast('" + name + "' as varchar(20)), count(*) from (select id from work_item"
                + " where agency_id = :agency and step_kind <> 'HAND_OVER' and " + condition
                + " order by act_by, id limit " + Tabs.CAP + ") part";
    }
}
