package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.CountedDay;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads service clocks: the one place where a promise becomes a date.
 *
 * <p>A reading uses only what was known at its moment: a pause that began later is not seen, one that ended later still lasts,
 * so the due date of a stopped clock is the one it has if it goes on now, and never moves back.
 */
public record ClockCalculation(WorkingCalendar calendar, ClockPolicy policy) {

    /** Everything the clock's page shows. */
    public ClockReading read(ClockCourse course, Instant now) {
        var day0 = course.day0();
        if (day0 == null) {
            return new ClockReading(
                    ClockState.NOT_STARTED,
                    null,
                    null,
                    Set.of(),
                    0,
                    policy.promiseDays(),
                    0,
                    List.of(),
                    List.of(),
                    List.of());
        }
        var at = course.asOf(now);
        var count = count(course, at);
        var days = count.until(day0, policy.promiseDays());
        var overrun = count.after(lastOf(days), policy.promiseDays(), calendar.dateOf(at));
        var dueDate = lastOf(days).date();
        var dueAt = calendar.closeOf(dueDate);
        return new ClockReading(
                state(course, dueAt, now),
                dueDate,
                dueAt,
                calendar.doubts(day0, dueDate),
                (int) Stream.concat(days.stream(), overrun.stream())
                        .filter(day -> begun(day, at))
                        .count(),
                policy.promiseDays(),
                calendar.workingMinutesBetween(at, dueAt),
                days.stream().map(day -> ledgerDay(day, course, at)).toList(),
                overrun.stream().map(day -> ledgerDay(day, course, at)).toList(),
                course.pauses());
    }

    /** The due date alone, for storing it. */
    public Optional<LocalDate> dueDate(ClockCourse course, Instant now) {
        var day0 = course.day0();
        return day0 == null
                ? Optional.empty()
                : Optional.of(lastOf(count(course, course.asOf(now)).until(day0, policy.promiseDays()))
                        .date());
    }

    /** The close of office on a counted day, whatever the promise is; empty before acceptance. */
    public Optional<Instant> closeOfDay(ClockCourse course, int number, Instant now) {
        var day0 = course.day0();
        return day0 == null
                ? Optional.empty()
                : Optional.of(
                        calendar.closeOf(lastOf(count(course, course.asOf(now)).until(day0, number))
                                .date()));
    }

    private DayCount count(ClockCourse course, Instant at) {
        return new DayCount(calendar, new Standstill(calendar, course.pauses(), at), policy.dayOfReceiptCounted());
    }

    private ClockState state(ClockCourse course, Instant dueAt, Instant now) {
        var at = course.asOf(now);
        boolean late = at.isAfter(dueAt);
        var finishedAt = course.finishedAt();
        if (finishedAt != null && !finishedAt.isAfter(now)) {
            return late ? ClockState.FINISHED_LATE : ClockState.FINISHED_ON_TIME;
        }
        if (stoppedInTime(course, dueAt, now)) {
            return ClockState.STOPPED;
        }
        if (late) {
            return ClockState.OVERDUE;
        }
        boolean soon = calendar.workingMinutesBetween(at, dueAt) <= policy.dueSoonMinutes();
        return soon ? ClockState.DUE_SOON : ClockState.RUNNING;
    }

    /** A clock that was late before it stopped stays late. */
    private static boolean stoppedInTime(ClockCourse course, Instant dueAt, Instant now) {
        return course.pauses().stream()
                .anyMatch(pause -> pause.lastsAt(now) && !pause.start().isAfter(dueAt));
    }

    private boolean begun(CountedDay day, Instant at) {
        return day.counted() && !calendar.openingOf(day.date()).isAfter(at);
    }

    private LedgerDay ledgerDay(CountedDay day, ClockCourse course, Instant at) {
        return LedgerDay.of(day, pauseOn(day.date(), course, at));
    }

    private @Nullable Pause pauseOn(LocalDate date, ClockCourse course, Instant at) {
        var hours = calendar.openings(date);
        return course.pauses().stream()
                .filter(pause -> hours.stream()
                        .anyMatch(open -> pause.start().isBefore(open.to())
                                && pause.endAsOf(at).isAfter(open.from())
                                && !pause.start().isAfter(at)))
                .findFirst()
                .orElse(null);
    }

    private static CountedDay lastOf(List<CountedDay> days) {
        return days.get(days.size() - 1);
    }
}
