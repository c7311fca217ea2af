package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** Beyond so many steps at which a signatory decides nobody looks for those that he can sign. */
    private static final int MOST_SIGNED = 1_000;

    /** What he may sign: no other office keeps it, and he has not helped with it or approved it before in a post of his own. */
    private static final String SIGNED = " and step_kind in ("
            + SigningInboxService.KINDS.stream().sorted().collect(Collectors.joining("', '", "'", "'"))
            + ") and waiting_since is null and (approving = false or not exists (select 1 from assistance a"
            + " where a.application_id = work_item.application_id and a.officer_id = :me))";

    private static final String FIRST_EYES = " and (approving = false or not exists (select 1 from work_item e"
            + " where e.application_id = work_item.application_id and e.state = 'DONE' and e.approving = true"
            + " and e.claimed_by = :me and e.acting_decree is null and coalesce(e.line_step, e.step_code) <> work_item.step_code))";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    @Inject
    Definitions definitions;

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
                .createNativeQuery(String.join(" union all ", parts(posts, caller)))
                .setParameter("agency", caller.requireAgency())
                .setParameter("me", caller.accountId())
                .setParameter("posts", posts);
        for (int n = 0; n < posts.size(); n++) {
            query.setParameter("post" + n, posts.get(n));
        }
        var counted = new HashMap<String, Long>();
        for (Object row : query.getResultList()) {
            var part = (Object[]) row;
            long definition = ((Number) part[2]).longValue();
            if (definition == 0 || signs(definition, part[3].toString())) {
                counted.merge((String) part[0], ((Number) part[1]).longValue(), Long::sum);
            }
        }
        return counted;
    }

    /** Whether the signature is given here: what is decided for paper is signed elsewhere. */
    private boolean signs(long definitionId, String stepCode) {
        var definition = definitions.byId(definitionId).definition();
        var step = definition.workflow().step(stepCode);
        return step.kind() != StepKind.DECISION || new LineEnd(definition).signsAtOnce(step);
    }

    private static List<String> parts(List<Long> posts, Caller caller) {
        var parts = new ArrayList<String>();
        parts.add(part(MINE, HELD));
        boolean signs = caller.may(Permission.DECIDE);
        var signed = SIGNED + (caller.acting().isEmpty() ? FIRST_EYES : "");
        for (int n = 0; n < posts.size(); n++) {
            for (var state : WorklistQueries.OPEN) {
                parts.add(part(state.name(), "state = '" + state + "' and post_id = :post" + n));
            }
            if (signs && !caller.away().contains(posts.get(n))) {
                parts.add(signed("state = 'UNCLAIMED' and post_id = :post" + n + signed));
                parts.add(signed("state = 'CLAIMED' and claimed_by = :me and post_id = :post" + n + signed));
            }
        }
        return parts;
    }

    private static String part(String name, String condition) {
        return "select cast('" + name + "' as varchar(20)), count(*), 0, '' from (" + open("id", condition, Tabs.CAP)
                + ") part";
    }

    private static String signed(String condition) {
        return "select cast('" + SIGNING + "' as varchar(20)), count(*), definition_id, step_code from ("
                + open("definition_id, step_code", condition, MOST_SIGNED) + ") part group by definition_id, step_code";
    }

    /** The order is that of an index, so that the database takes it. */
    private static String open(String columns, String condition, long most) {
        return "select " + columns + " from work_item where agency_id = :agency and step_kind <> 'HAND_OVER' and "
                + condition + " order by act_by, id limit " + most;
    }
}
