package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationEvent.RecommendationVacated;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the people of a post take what an official holds who is away, or has left the post. */
@ApplicationScoped
class Absences {

    private static final String TAKEN_OVER = "TAKEN_OVER";

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
        held(item, by)
                .ifPresent(held -> gone(held).ifPresent(since -> {
                    work.add(HandOver.give(application, side(held), files.postOf(item), TAKEN_OVER, null, since));
                    item.vacate();
                    events.publish(new WorkItemVacated(
                            item.agencyId(),
                            item.applicationNumber(),
                            by(by),
                            item.stepCode(),
                            held.account(),
                            clock.instant()));
                }));
    }

    /** Whether somebody else holds the item and is away. */
    boolean isVacant(WorkItem item, Caller by) {
        return held(item, by).flatMap(this::gone).isPresent();
    }

    private static Optional<Held> held(WorkItem item, Caller by) {
        var holder = item.claimedBy();
        if (item.state() != WorkState.CLAIMED || holder == null || holder == by.accountId()) {
            return Optional.empty();
        }
        var name = requireNonNullElse(item.claimedByName(), "");
        return Optional.of(new Held(
                item.agencyId(), item.postId(), holder, name, requireNonNull(item.claimedAt()), item.actingDecree()));
    }

    /** The same for a question to another office; a letter that he attached goes with him. */
    void vacate(Recommendation asked, Caller by, Supplier<LicenceApplication> application) {
        var facts = asked.facts();
        var holder = facts.claimedBy();
        if (facts.state() != State.TAKEN || holder == null || holder == by.accountId()) {
            return;
        }
        var decree = work.findBeside(asked.applicationId(), asked.stepCode())
                .map(HandOver::receiverDecree)
                .orElse(null);
        var name = requireNonNullElse(facts.claimedByName(), "");
        var held = new Held(asked.agencyId(), asked.postId(), holder, name, requireNonNull(facts.claimedAt()), decree);
        gone(held).ifPresent(since -> {
            asked.release(holder, since);
            var post = postName(held);
            var office = new Side(Party.OFFICIAL, new Actor(null, post, held.postId(), post));
            work.add(HandOver.give(application.get(), side(held), office, TAKEN_OVER, null, since)
                    .beside(asked.stepCode()));
            events.publish(new RecommendationVacated(
                    asked.agencyId(), asked.number(), by(by), asked.stepCode(), holder, clock.instant()));
        });
    }

    /** Since when the holder has not been there; empty while he is. */
    private Optional<Instant> gone(Held held) {
        var staff = agencies.staffOn(held.agencyId(), clock.instant());
        if (staff.isPresent(held.postId(), held.account())) {
            return Optional.empty();
        }
        var since = staff.awaySince(held.postId(), held.account()).orElseGet(() -> firstDayAfter(held));
        var now = clock.instant();
        var gone = later(held.since(), start(since, held.agencyId()));
        // a substitution that was ended at once is over before its last day is
        return Optional.of(gone.isAfter(now) ? now : gone);
    }

    private record Held(
            long agencyId,
            long postId,
            long account,
            String name,
            Instant since,
            @Nullable String decree) {}

    private static String by(Caller caller) {
        return "account:" + caller.accountId();
    }

    private LocalDate firstDayAfter(Held held) {
        return posts.lastDay(held.postId(), held.account())
                .map(day -> day.plusDays(1))
                .orElseGet(() -> LocalDate.ofInstant(
                        clock.instant(), agencies.byId(held.agencyId()).zone()));
    }

    private Instant start(LocalDate day, long agency) {
        return day.atStartOfDay(agencies.byId(agency).zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Side side(Held held) {
        return new Side(
                Party.OFFICIAL, new Actor(held.account(), held.name(), held.postId(), postName(held), held.decree()));
    }

    private String postName(Held held) {
        return agencies.post(held.agencyId(), held.postId())
                .map(post -> post.name().id())
                .orElse("-");
    }
}
