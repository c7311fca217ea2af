package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationReminded;
import id.onestop.licensing.domain.workflow.RecommendationReminder;
import id.onestop.licensing.domain.workflow.RecommendationReminder.Rung;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.AppliedDays;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminds offices that let a question come near its day or past it, each once; called by the timer alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecommendationReminders {

    private static final int BATCH = 100;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    WorkerFailures failures;

    @Inject
    AppliedDays applied;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Reminds of the next questions; answers how many. */
    @PermitAll
    public int remind() {
        rows.enterWorker();
        return remind(next(clock.instant()), clock.instant());
    }

    /** Which questions those are. */
    @PermitAll
    public List<Long> items() {
        rows.enterWorker();
        return next(clock.instant()).stream().map(Recommendation::id).toList();
    }

    /** Reminds of one question, if that is still due. */
    @PermitAll
    public void one(long item) {
        rows.enterWorker();
        remind(recommendations.lockUnreminded(clock.instant(), item), clock.instant());
    }

    /** Notes a question of which nobody could be reminded. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        recommendations
                .open(item)
                .ifPresent(asked -> failures.note(
                        RecommendationReminderWorker.CODE, item, asked.agencyId(), asked.number(), error));
    }

    private List<Recommendation> next(Instant now) {
        return recommendations.lockUnreminded(
                now, failures.waiting(RecommendationReminderWorker.CODE), applied.unsettled(), BATCH);
    }

    private int remind(List<Recommendation> due, Instant now) {
        var staff = new HashMap<Long, StaffDay>();
        due.forEach(asked -> remind(asked, staff, now));
        failures.forget(
                RecommendationReminderWorker.CODE,
                due.stream().map(Recommendation::id).toList());
        return due.size();
    }

    /** What is to be reminded of now. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Backlog due() {
        rows.enterWorker();
        return recommendations.unreminded(clock.instant());
    }

    private void remind(Recommendation asked, Map<Long, StaffDay> staff, Instant now) {
        var rung = Rung.reached(asked, now);
        recommendations.add(RecommendationReminder.of(asked, rung, now));
        var office = staff
                .computeIfAbsent(asked.agencyId(), agency -> agencies.staffOn(agency, now))
                .present(asked.postId())
                .stream()
                .map(PostHolder::accountId)
                .distinct()
                .toList();
        events.publish(new RecommendationReminded(
                asked.agencyId(),
                asked.number(),
                asked.stepCode(),
                rung,
                office,
                rung == Rung.LATE ? waiting(asked) : List.of(),
                now));
    }

    /** Who asked, and who has the file now. */
    private List<Long> waiting(Recommendation asked) {
        return Stream.concat(
                        Optional.ofNullable(asked.askedBy()).stream(),
                        work.findOpen(asked.applicationId()).map(WorkItem::claimedBy).stream())
                .distinct()
                .toList();
    }
}
