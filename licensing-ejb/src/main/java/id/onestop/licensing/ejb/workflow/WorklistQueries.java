package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads worklists by key, never by offset; every line belongs to the caller's agency and posts. */
@ApplicationScoped
class WorklistQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.workflow.WorkRow(
              w.id, w.applicationId, w.applicationNumber, w.holderName, w.serviceCode, w.definitionId, w.stepCode, w.stepKind, w.state,
              w.round, w.sentBack, w.offeredAt, w.claimedAt, w.claimedBy, w.claimedByName, w.dueAt, w.actBy,
              w.expectedMinutes, w.waitingSince,
              w.completedAt)
            from WorkItem w
            """;

    /** Finished licences have a list of their own at the counter. */
    private static final String NOT_WAITING = "w.stepKind <> 'HAND_OVER'";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** One page, and one line more when there is a next page. */
    List<WorkRow> page(Caller caller, WorkFilter filter, Instant dayStart) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder(" where w.agencyId = :agency and ")
                .append(condition(filter.tab(), caller, dayStart, conditions));
        if (filter.serviceCode() != null) {
            where.append(" and w.serviceCode = :service");
            conditions.put("service", filter.serviceCode());
        }
        if (!filter.stepKinds().isEmpty()) {
            where.append(" and w.stepKind in :kinds");
            conditions.put("kinds", filter.stepKinds());
        }
        var after = filter.after();
        if (after != null) {
            where.append(filter.sort().condition());
            conditions.put("at", after.at());
            conditions.put("after", after.id());
        }
        var query = entityManager
                .createQuery(ROW + where + filter.sort().order(), WorkRow.class)
                .setParameter("agency", caller.requireAgency())
                .setMaxResults(filter.limit() + 1);
        conditions.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String condition(WorkTab tab, Caller caller, Instant dayStart, Map<String, Object> parameters) {
        return switch (tab) {
            case MINE -> {
                parameters.put("me", caller.accountId());
                parameters.put("claimed", WorkState.CLAIMED);
                yield "w.claimedBy = :me and w.state = :claimed and " + NOT_WAITING;
            }
            case UNCLAIMED -> {
                parameters.put("posts", caller.posts());
                parameters.put("unclaimed", WorkState.UNCLAIMED);
                yield "w.postId in :posts and w.state = :unclaimed and " + NOT_WAITING;
            }
            case POSTS -> {
                parameters.put("posts", caller.posts());
                parameters.put("done", WorkState.DONE);
                yield "w.postId in :posts and w.state <> :done and " + NOT_WAITING;
            }
            case RETURNED -> {
                parameters.put("posts", caller.posts());
                parameters.put("returned", ApplicationStatus.RETURNED);
                yield """
                        w.postId in :posts and w.outcome = 'RETURNED' and exists (
                          select 1 from LicenceApplication a
                          where a.id = w.applicationId and a.status = :returned and a.round = w.round)""";
            }
            case DONE -> {
                parameters.put("me", caller.accountId());
                parameters.put("today", dayStart);
                yield "w.claimedBy = :me and w.completedAt >= :today";
            }
        };
    }

    /** How many open items are mine, unclaimed, and of my posts in all; one statement over open items only. */
    Tabs counts(Caller caller) {
        var rows = entityManager
                .createQuery("""
                        select w.stepKind, w.state, w.claimedBy, count(w) from WorkItem w
                        where w.agencyId = :agency and w.postId in :posts and w.state <> :done
                        and w.stepKind <> 'HAND_OVER' group by w.stepKind, w.state, w.claimedBy""", Object[].class)
                .setParameter("agency", caller.requireAgency())
                .setParameter("posts", caller.posts())
                .setParameter("done", WorkState.DONE)
                .getResultList();
        long mine = 0;
        long unclaimed = 0;
        long all = 0;
        long signing = 0;
        for (var row : rows) {
            long count = (Long) row[3];
            boolean own = row[2] != null && (Long) row[2] == caller.accountId();
            boolean free = row[1] == WorkState.UNCLAIMED;
            all += count;
            unclaimed += free ? count : 0;
            mine += own ? count : 0;
            signing += (own || free) && SigningInboxService.KINDS.contains(row[0]) ? count : 0;
        }
        return new Tabs(mine, unclaimed, all, signing);
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
