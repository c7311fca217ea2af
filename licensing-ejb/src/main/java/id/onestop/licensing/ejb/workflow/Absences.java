package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.domain.workflow.WorkflowEvent.WorkItemVacated;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Lets the people of a post take what an official holds who is away, or has left the post. */
@ApplicationScoped
class Absences {

    @Inject
    WorkRepository work;

    @Inject
    Files files;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyRepository posts;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Puts the item before its post again if its holder is away; otherwise leaves it to him. */
    void vacate(LicenceApplication application, WorkItem item, Caller by) {
        var holder = item.claimedBy();
        if (item.state() != WorkState.CLAIMED || holder == null || holder == by.accountId()) {
            return;
        }
        var staff = agencies.staffOn(item.agencyId(), clock.instant());
        if (staff.isPresent(item.postId(), holder)) {
            return;
        }
        var since = staff.awaySince(item.postId(), holder).orElseGet(() -> firstDayAfter(item, holder));
        var now = clock.instant();
        var gone = later(requireNonNull(item.claimedAt()), start(since, item));
        // a substitution that was ended at once is over before its last day is
        var given = gone.isAfter(now) ? now : gone;
        work.add(HandOver.give(application, side(item, holder), files.postOf(item), "TAKEN_OVER", null, given));
        item.vacate();
        events.publish(
                new WorkItemVacated(item.agencyId(), item.applicationNumber(), by(by), item.stepCode(), holder, now));
    }

    private static String by(Caller caller) {
        return "account:" + caller.accountId();
    }

    private LocalDate firstDayAfter(WorkItem item, long holder) {
        return posts.lastDay(item.postId(), holder)
                .map(day -> day.plusDays(1))
                .orElseGet(() -> LocalDate.ofInstant(
                        clock.instant(), agencies.byId(item.agencyId()).zone()));
    }

    private Instant start(LocalDate day, WorkItem item) {
        return day.atStartOfDay(agencies.byId(item.agencyId()).zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Side side(WorkItem item, long holder) {
        return new Side(
                Party.OFFICIAL,
                new Actor(
                        holder,
                        requireNonNullElse(item.claimedByName(), ""),
                        item.postId(),
                        postName(item),
                        item.actingDecree()));
    }

    private String postName(WorkItem item) {
        return agencies.post(item.agencyId(), item.postId())
                .map(post -> post.name().id())
                .orElse("-");
    }
}
