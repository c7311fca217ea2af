package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.sla.Budget;
import id.onestop.licensing.domain.sla.BudgetClock;
import id.onestop.licensing.domain.sla.BudgetUnit;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ServiceClock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock of a rehearsed file: the product's own, on the agency's calendar, at a time that is played too. */
final class RehearsedClock {

    private final ServiceDefinition definition;
    private final WorkingCalendar calendar;
    private final ServiceClock clock;
    private Instant now;
    private Instant receivedAt;
    private @Nullable Instant stepDueAt;
    private boolean waits;

    RehearsedClock(ServiceDefinition definition, ClockPolicy policy, WorkingCalendar calendar, Instant start) {
        this.definition = definition;
        this.calendar = calendar;
        clock = ServiceClock.of(0, 0, policy);
        now = start;
        receivedAt = start;
    }

    /** Working minutes pass. */
    void pass(int minutes) {
        now = calendar.addWorkingMinutes(now, minutes);
    }

    /** The agency receives the file, for the first time or again. */
    void received() {
        receivedAt = now;
        if (clock.started() && clock.stopped() && definition.clock().resumes()) {
            clock.resume(calendar, now, null);
        }
    }

    /** Complete and correct. */
    void accepted() {
        if (!clock.started()) {
            clock.accept(calendar, receivedAt, now);
        } else if (clock.stopped()) {
            clock.reset(calendar, receivedAt, now, "RESUBMITTED");
        }
    }

    /** The applicant has it. */
    void returned() {
        stop(ClockPause.RETURNED);
    }

    /** The line waits for another office, or no more. */
    void follow(boolean waiting) {
        if (waiting) {
            waits = waits || stop(ClockPause.TECHNICAL_RECOMMENDATION);
        } else if (waits) {
            clock.resume(calendar, now, null);
            waits = false;
        }
    }

    private boolean stop(ClockPause why) {
        boolean stops = clock.started()
                && !clock.stopped()
                && !clock.finished()
                && definition.clock().pauses().contains(why);
        if (stops) {
            clock.pause(calendar, now, why == ClockPause.RETURNED ? "RETURNED" : "RECOMMENDATION", null);
        }
        return stops;
    }

    /** The promise is kept or broken. */
    void finished() {
        if (clock.started() && !clock.finished()) {
            clock.finish(calendar, now);
        }
    }

    /** A step begins. */
    void arrived(Step step) {
        stepDueAt = step.plannedTime()
                .map(planned -> new BudgetClock(calendar)
                        .dueAt(
                                new Budget(
                                        planned.amount(),
                                        BudgetUnit.valueOf(planned.unit().name())),
                                now))
                .orElse(null);
    }

    Instant now() {
        return now;
    }

    Optional<Instant> stepDueAt() {
        return Optional.ofNullable(stepDueAt);
    }

    Optional<ClockReading> reading() {
        return clock.started() ? Optional.of(clock.read(calendar, now)) : Optional.empty();
    }
}
