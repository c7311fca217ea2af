package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads worklists by key, never by offset; every line belongs to the caller's agency and posts. Finished licences (HAND_OVER)
 * have a list of their own at the counter.
 */
@ApplicationScoped
class WorklistQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.workflow.WorkRow(
              w.id, w.applicationId, w.applicationNumber, w.holderName, w.serviceCode, w.definitionId, w.stepCode, w.stepKind, w.state,
              w.round, w.sentBack, w.offeredAt, w.claimedAt, w.claimedBy, w.claimedByName, w.dueAt, w.actBy,
              w.expectedMinutes, w.standstill.waitingSince, w.standstill.standsSince,
              w.completedAt)
            from WorkItem w
            """;

    /** What a post returned and the applicant still has: few are looked at that came back since. */
    private static final String BACK = """
             and s.backSince is not null and s.outcome = 'RETURNED' and exists (
              select 1 from LicenceApplication a where a.agencyId = :agency
              and a.id = s.applicationId and a.status = :returned and a.round = s.round)""";

    static final Set<WorkState> OPEN = EnumSet.complementOf(EnumSet.of(WorkState.DONE));

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** One page, and one line more when there is a next page. */
    List<WorkRow> page(Caller caller, WorkFilter filter, Instant dayStart) {
        var parameters = new HashMap<String, Object>();
        parameters.put("agency", caller.requireAgency());
        var where = switch (filter.tab()) {
            case UNCLAIMED -> ofStacks(caller, filter, Set.of(WorkState.UNCLAIMED), "", parameters);
            case POSTS -> ofStacks(caller, filter, OPEN, "", parameters);
            case RETURNED -> {
                parameters.put("returned", ApplicationStatus.RETURNED);
                yield ofStacks(caller, filter, Set.of(WorkState.DONE), BACK, parameters);
            }
            default ->
                "w.agencyId = :agency and " + condition(filter.tab(), caller, dayStart, parameters)
                        + narrowed("w", filter, parameters);
        };
        var query = entityManager
                .createQuery(ROW + " where " + where + filter.sort().order("w"), WorkRow.class)
                .setMaxResults(filter.limit() + 1);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * The work of several posts is as many stacks as there are posts and states, each in order by an index: a page needs no
     * more than a page of each, however high they are.
     */
    private static String ofStacks(
            Caller caller, WorkFilter filter, Set<WorkState> states, String which, Map<String, Object> parameters) {
        var rest = which + narrowed("s", filter, parameters) + filter.sort().order("s") + " limit :most";
        parameters.put("most", filter.limit() + 1);
        var stacks = new ArrayList<String>();
        for (long post : caller.posts()) {
            for (var state : states) {
                int n = stacks.size();
                parameters.put("post" + n, post);
                parameters.put("state" + n, state);
                stacks.add("select s.id from WorkItem s where s.agencyId = :agency and s.state = :state" + n
                        + " and s.postId = :post" + n + " and s.stepKind <> 'HAND_OVER'" + rest);
            }
        }
        return stacks.size() == 1
                ? "w.id in (" + stacks.get(0) + ")"
                : "w.id in ((" + String.join(") union all (", stacks) + "))";
    }

    /** Filters, and where the page begins. */
    private static String narrowed(String alias, WorkFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (filter.serviceCode() != null) {
            where.append(" and ").append(alias).append(".serviceCode = :service");
            parameters.put("service", filter.serviceCode());
        }
        if (!filter.stepKinds().isEmpty()) {
            where.append(" and ").append(alias).append(".stepKind in :kinds");
            parameters.put("kinds", filter.stepKinds());
        }
        var after = filter.after();
        if (after != null) {
            where.append(filter.sort().condition(alias));
            parameters.put("at", after.at());
            parameters.put("after", after.id());
        }
        return where.toString();
    }

    private static String condition(WorkTab tab, Caller caller, Instant dayStart, Map<String, Object> parameters) {
        return switch (tab) {
            case MINE -> {
                parameters.put("me", caller.accountId());
                parameters.put("claimed", WorkState.CLAIMED);
                yield "w.claimedBy = :me and w.state = :claimed and w.stepKind <> 'HAND_OVER'";
            }
            case DONE -> {
                parameters.put("me", caller.accountId());
                parameters.put("today", dayStart);
                yield "w.claimedBy = :me and w.completedAt >= :today";
            }
            case UNCLAIMED, POSTS, RETURNED -> throw new IllegalArgumentException(tab + " is read by stacks");
        };
    }

    /** The open items of these files that stand before the caller's posts. */
    List<WorkRow> open(Caller caller, Collection<String> numbers) {
        return entityManager
                .createQuery(ROW + """
                         where w.agencyId = :agency and w.postId in :posts and w.state <> :done
                        and w.applicationNumber in :numbers order by w.dueAt, w.id""", WorkRow.class)
                .setParameter("agency", caller.requireAgency())
                .setParameter("posts", caller.posts())
                .setParameter("done", WorkState.DONE)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The steps of these files so far, each oldest first. */
    Map<Long, List<WorkItem>> histories(Collection<Long> applications) {
        return entityManager
                .createQuery(
                        "select w from WorkItem w where w.applicationId in :applications order by w.applicationId, w.id",
                        WorkItem.class)
                .setParameter("applications", applications)
                .getResultStream()
                .collect(Collectors.groupingBy(WorkItem::applicationId));
    }

    /** The control cards of these files, each first to last. */
    Map<Long, List<HandOver>> cards(Collection<Long> applications) {
        return entityManager
                .createQuery(
                        "select h from HandOver h where h.applicationId in :applications order by h.applicationId, h.position",
                        HandOver.class)
                .setParameter("applications", applications)
                .getResultStream()
                .collect(Collectors.groupingBy(HandOver::applicationId));
    }
}
