package id.onestop.licensing.ejb.sla;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ClockStart;
import id.onestop.licensing.domain.catalogue.CollectionTerm;
import id.onestop.licensing.domain.catalogue.DeemedDecision;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.Budget;
import id.onestop.licensing.domain.sla.BudgetClock;
import id.onestop.licensing.domain.sla.BudgetUnit;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.DeemedMoment;
import id.onestop.licensing.domain.sla.FinishedReading;
import id.onestop.licensing.domain.sla.Ground;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.sla.StartsAt;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starts, stops and reads the clock of a file, in the caller's transaction. */
@ApplicationScoped
public class ServiceClocks {

    /** The first check has a budget of its own, so that an unchecked file is never free (decision Day-0-Is-Receipt). */
    public static final Budget FIRST_CHECK = new Budget(1, BudgetUnit.WORKING_DAYS);

    private static final int MONTHS_UNPROMISED = 12;

    @Inject
    ClockRepository clocks;

    @Inject
    AgencyTime time;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Enters day 0 of a file that is complete and correct, and returns its clock.
     *
     * @param awaitedUntil when another office gave what the check had to wait for: day 0 is not reached before (decision
     *     Clock-Stops-When-The-Line-Waits); {@code null} where nobody was waited for
     */
    public ServiceClock accept(
            LicenceApplication application, ServiceDefinition definition, @Nullable Instant awaitedUntil) {
        var calendar = time.of(application.agencyId());
        var receivedAt = receivedAt(application, definition, calendar, awaitedUntil);
        var known = clocks.find(application.id());
        if (known.isPresent()) {
            return again(known.get(), receivedAt, definition, calendar);
        }
        var started = ServiceClock.of(application.agencyId(), application.id(), policy(definition));
        deemed(definition).ifPresent(rule -> started.deemOn(rule.day()));
        started.accept(calendar, receivedAt, clock.instant(), ground(ClockBasis.promise(definition)));
        clocks.add(started);
        return started;
    }

    /** A file that is accepted once more keeps its day 0, unless its clock waits to begin anew. */
    private ServiceClock again(
            ServiceClock known, Instant receivedAt, ServiceDefinition definition, WorkingCalendar calendar) {
        // what an outage stopped does not wait to begin anew
        if (known.stopped() && known.outageId() == null) {
            known.reset(calendar, receivedAt, clock.instant(), "RESUBMITTED", ground(ClockBasis.goingOn(definition)));
        }
        return known;
    }

    /** Stops a running clock if its service says so for this cause; a file that was never accepted has none. */
    public void pause(LicenceApplication application, String cause, String reference) {
        clocks.find(application.id()).ifPresent(running -> pause(running, application, cause, reference));
    }

    /** Stops a clock that is loaded already, if it runs and its service says so for this cause. */
    public void pause(ServiceClock running, LicenceApplication application, String cause, String reference) {
        var definition = definitions.byId(application.definitionId()).definition();
        if (running.stopped() && running.outageId() != null) {
            // from now on somebody else keeps it
            running.resume(time.of(running.agencyId()), clock.instant(), null, ground(ClockBasis.goingOn(definition)));
        }
        if (running.started()
                && !running.stopped()
                && definition.clock().pauses().contains(ClockBasis.pauseOf(cause))) {
            running.pause(
                    time.of(running.agencyId()),
                    clock.instant(),
                    cause,
                    reference,
                    ground(ClockBasis.pause(definition, cause)));
        }
    }

    /** Lets a stopped clock go on; one that begins anew stands until the file is accepted again. */
    public void resume(LicenceApplication application, ServiceDefinition definition, String reference) {
        // before the first acceptance there is no clock
        if (!definition.clock().resumes() || application.acceptedAt() == null) {
            return;
        }
        clocks.find(application.id())
                .filter(ServiceClock::stopped)
                .ifPresent(stopped -> resume(stopped, application, reference));
    }

    private void resume(ServiceClock stopped, LicenceApplication application, String reference) {
        var definition = definitions.byId(application.definitionId()).definition();
        stopped.resume(
                time.of(application.agencyId()), clock.instant(), reference, ground(ClockBasis.goingOn(definition)));
    }

    /** Lets a clock go on that stood for another office; empty before the first acceptance. */
    public Optional<Instant> goOn(LicenceApplication application, String reference) {
        var known = clocks.find(application.id());
        known.filter(ServiceClock::stopped).ifPresent(stopped -> resume(stopped, application, reference));
        return known.map(found -> requireNonNull(found.dueAt()));
    }

    /** Ends the counting because the system decides: nobody had, by the close of the day that the definition names. */
    public void deem(ServiceClock running, ServiceDefinition definition, Instant resumeAt) {
        running.deem(time.of(running.agencyId()), clock.instant(), resumeAt, ground(ClockBasis.deemed(definition)));
    }

    /** What the definition says of silence; empty while the installation does not let it count. */
    Optional<DeemedDecision> deemed(ServiceDefinition definition) {
        return settings.flag(Setting.DEEMED_DECISIONS)
                ? Optional.ofNullable(definition.clock().deemedDecision())
                : Optional.empty();
    }

    /** Ends the counting at the decision. */
    public void finish(LicenceApplication application) {
        clocks.find(application.id()).ifPresent(running -> finish(running, application));
    }

    /** Ends the counting of a clock that is loaded already. */
    public void finish(ServiceClock running, LicenceApplication application) {
        if (running.started() && !running.finished()) {
            var definition = definitions.byId(application.definitionId()).definition();
            running.finish(time.of(running.agencyId()), clock.instant(), ground(ClockBasis.promise(definition)));
        }
    }

    /** What the clock of a file shows now, with its ledger; empty before its first acceptance. */
    public Optional<ClockStory> read(long agencyId, long applicationId) {
        return clocks.find(applicationId)
                .map(found -> new ClockStory(
                        FinishedReading.of(found, time.of(agencyId), clock.instant()),
                        lines(found),
                        found.deemed().orElse(null)));
    }

    static List<ClockLine> lines(ServiceClock found) {
        var voided = found.events().stream()
                .map(ClockEvent::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int anew = found.events().stream()
                .filter(event -> event.kind() == ClockEventKind.RESET)
                .mapToInt(ClockEvent::line)
                .max()
                .orElse(0);
        return found.events().stream()
                .map(event -> ClockLine.of(event, voided.contains(event.line()), event.line() < anew))
                .toList();
    }

    /**
     * What a clock shows, and the lines behind it.
     *
     * @param deemed when silence grants the file; {@code null} where it never does
     */
    public record ClockStory(
            ClockReading reading,
            List<ClockLine> lines,
            @Nullable DeemedMoment deemed) {
        public ClockStory {
            lines = List.copyOf(lines);
        }
    }

    /** When a step that begins now should be done, by its own budget. */
    public Instant stepDueAt(long agencyId, Step step) {
        return new BudgetClock(time.of(agencyId)).dueAt(budget(step).orElse(FIRST_CHECK), clock.instant());
    }

    /** The same for a step that can begin only later. */
    public Instant stepDueAt(long agencyId, Step step, Instant from) {
        return new BudgetClock(time.of(agencyId)).dueAt(budget(step).orElse(FIRST_CHECK), from);
    }

    /** The same for a step that began earlier and stood still until now; the clocks of two servers may differ a little. */
    public Instant stepDueAt(long agencyId, Step step, Instant began, Instant stoodSince) {
        var now = clock.instant().isBefore(stoodSince) ? stoodSince : clock.instant();
        var pauses = List.of(new Pause(stoodSince, now, ""));
        return new BudgetClock(time.of(agencyId))
                .read(budget(step).orElse(FIRST_CHECK), began, pauses, now)
                .dueAt();
    }

    /** The same for a step that began earlier and stood still meanwhile, as it is seen now. */
    public Instant stepDueAt(long agencyId, Step step, Instant began, List<Pause> stood, Instant now) {
        return new BudgetClock(time.of(agencyId))
                .read(budget(step).orElse(FIRST_CHECK), began, stood, now)
                .dueAt();
    }

    /** What the definition gives a step; empty where it says nothing. */
    public static Optional<Budget> budget(Step step) {
        return step.plannedTime()
                .map(planned -> new Budget(
                        planned.amount(), BudgetUnit.valueOf(planned.unit().name())));
    }

    /**
     * The end of the last day on which a licence that is ready now counts as collected in time (trap T12).
     *
     * @param months 0: nothing is promised, and a year is as good as any other time
     */
    public Instant collectedBy(long agencyId, int months) {
        var calendar = time.of(agencyId);
        var term = new CollectionTerm(calendar.dateOf(clock.instant()), months == 0 ? MONTHS_UNPROMISED : months);
        return term.lastDay().plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    /** When the promise falls due; empty before the first acceptance. */
    public Optional<Instant> dueAt(long applicationId) {
        return clocks.find(applicationId).map(found -> requireNonNull(found.dueAt()));
    }

    /** When the file that is accepted came in, in earlier releases the day of its receipt; what was waited for belongs to it. */
    private static Instant receivedAt(
            LicenceApplication application,
            ServiceDefinition definition,
            WorkingCalendar calendar,
            @Nullable Instant awaitedUntil) {
        var came = application.receivedAt();
        var receipt = came != null
                ? came
                : requireNonNull(application.receivedOn(), "accepted without a day of receipt")
                        .atStartOfDay(calendar.zone())
                        .toInstant();
        boolean excluded = definition.clock().pauses().contains(ClockPause.TECHNICAL_RECOMMENDATION);
        return excluded && awaitedUntil != null && awaitedUntil.isAfter(receipt) ? awaitedUntil : receipt;
    }

    /** Who calls, by which rule; a worker is nobody in person. */
    private Ground ground(String basis) {
        return Ground.of(
                callers.find()
                        .map(caller -> new Actor(caller.accountId(), caller.displayName(), null, null))
                        .orElse(Actor.SYSTEM),
                basis);
    }

    /** What a definition promises and how its days are counted. */
    public static ClockPolicy policy(ServiceDefinition definition) {
        var said = definition.clock();
        var starts = said.startsAt() == ClockStart.RECEIPT ? StartsAt.RECEIPT : StartsAt.ACCEPTANCE;
        return new ClockPolicy(
                said.promiseDays(), starts, said.dayOfReceiptCounted(), ClockPolicy.DEFAULT_DUE_SOON_MINUTES);
    }
}
