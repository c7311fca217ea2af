package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pauses of a clock as they were known at one moment: in order, without overlaps, cut to the minute. */
final class Standstill {

    private final WorkingCalendar calendar;
    private final List<Stretch> stretches = new ArrayList<>();

    Standstill(WorkingCalendar calendar, List<Pause> pauses, Instant asOf) {
        this.calendar = calendar;
        pauses.stream()
                .filter(pause -> !pause.start().isAfter(asOf))
                .sorted(Comparator.comparing(Pause::start))
                .forEach(pause -> add(minute(pause.start()), minute(pause.endAsOf(asOf))));
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether the clock stood still through all office hours of a working day (decision 2). */
    boolean fills(LocalDate workingDay) {
        return !stretches.isEmpty()
                && calendar.openings(workingDay).stream()
                        .allMatch(hours -> stretches.stream()
                                .anyMatch(still -> !still.from().isAfter(hours.from())
                                        && !still.to().isBefore(hours.to())));
    }

    /** Working minutes between two moments in which the clock stood still. */
    long workingMinutes(Instant from, Instant to) {
        return stretches.stream()
                .filter(still -> still.from().isBefore(to) && still.to().isAfter(from))
                .mapToLong(still -> calendar.workingMinutesBetween(later(still.from(), from), earlier(still.to(), to)))
                .sum();
    }

    private void add(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && !stretches.get(last).to().isBefore(from)) {
            var before = stretches.remove(last);
            stretches.add(new Stretch(before.from(), later(before.to(), to)));
        } else {
            stretches.add(new Stretch(from, to));
        }
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
