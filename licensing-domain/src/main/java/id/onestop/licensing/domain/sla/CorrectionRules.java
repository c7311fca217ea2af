package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** What a correction may say about a clock at a moment. */
record CorrectionRules(WorkingCalendar calendar, ServiceClock clock, Instant now) {

    void require(Correction correction) {
        if (correction instanceof Correction.PauseAdded added) {
            require(added);
        } else if (correction instanceof Correction.PauseVoided voided) {
            require(voided);
        } else if (correction instanceof Correction.Day0Moved moved) {
            require(moved);
        }
    }

    /** A standstill lies between the clock's first day and now, and does not end before it begins. */
    private void require(Correction.PauseAdded added) {
        if (!added.from().isBefore(added.until())
                || added.from().isBefore(firstDay())
                || added.until().isAfter(now)) {
            throw new RuleViolation("CLOCK_PAUSE_OUT_OF_COURSE");
        }
    }

    /** Day 0, or the day of acceptance where a file is accepted on a closed day and day 0 still lies ahead. */
    private Instant firstDay() {
        var day0 = Objects.requireNonNull(clock.day0());
        var accepted = LocalDate.ofInstant(Objects.requireNonNull(clock.acceptedAt()), calendar.zone());
        return (accepted.isBefore(day0) ? accepted : day0)
                .atStartOfDay(calendar.zone())
                .toInstant();
    }

    /** The line began a pause, and no other line has put it out of force. */
    private void require(Correction.PauseVoided voided) {
        int line = voided.line();
        var events = clock.events();
        boolean pause = line >= 0
                && line < events.size()
                && (events.get(line).kind() == ClockEventKind.PAUSE
                        || events.get(line).kind() == ClockEventKind.PAUSE_ADDED);
        boolean counts = pause
                && events.stream()
                        .skip(line + 1L)
                        .noneMatch(later ->
                                later.kind() == ClockEventKind.RESET || Objects.equals(later.corrects(), line));
        if (!counts) {
            throw new Conflict("CLOCK_LINE_NO_PAUSE", Map.of("line", line + 1));
        }
    }

    /** Day 0 is a working day, not after the day of acceptance. */
    private void require(Correction.Day0Moved moved) {
        var accepted = calendar.receivedDay(Objects.requireNonNull(clock.acceptedAt()));
        if (!calendar.isWorkingDay(moved.day0()) || moved.day0().isAfter(accepted)) {
            throw new RuleViolation("CLOCK_DAY0_IMPOSSIBLE");
        }
        if (moved.day0().equals(clock.day0())) {
            throw new Conflict("CLOCK_DAY0_SAME");
        }
    }
}
