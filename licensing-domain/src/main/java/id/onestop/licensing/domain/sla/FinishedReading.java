package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * What a clock shows of which earlier releases kept no days when it was finished: the limit and the verdict as they were stored
 * then, the days as the calendar has them now, and that it is so.
 */
public final class FinishedReading {

    private FinishedReading() {}

    /** What the clock shows; the same as it reads itself unless its days are lost. */
    public static ClockReading of(ServiceClock clock, WorkingCalendar calendar, Instant now) {
        var reading = clock.read(calendar, now);
        var date = clock.dueDate();
        var limit = clock.dueAt();
        boolean kept = clock.events().stream().anyMatch(line -> line.keptDays().isPresent());
        return !clock.finished() || kept || date == null || limit == null
                ? reading
                : stored(reading, date, limit, finish(clock), calendar);
    }

    private static Instant finish(ServiceClock clock) {
        return clock.events().stream()
                .filter(line -> line.kind() == ClockEventKind.FINISH)
                .map(ClockEvent::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static ClockReading stored(
            ClockReading reading, LocalDate date, Instant limit, Instant finished, WorkingCalendar calendar) {
        var last = calendar.dateOf(finished);
        var days = reading.days();
        return new ClockReading(
                finished.isAfter(limit) ? ClockState.FINISHED_LATE : ClockState.FINISHED_ON_TIME,
                date,
                limit,
                EnumSet.of(Doubt.DAYS_NOT_KEPT),
                reading.countedDays(),
                reading.promiseDays(),
                calendar.workingMinutesBetween(finished, limit),
                days.stream().filter(day -> !day.date().isAfter(date)).toList(),
                days.stream()
                        .filter(day -> day.date().isAfter(date) && !day.date().isAfter(last))
                        .toList(),
                reading.pauses());
    }
}
