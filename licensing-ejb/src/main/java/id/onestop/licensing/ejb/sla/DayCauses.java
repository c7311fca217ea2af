package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.calendar.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which decree moved a limit: the one entered last among those that touch the file's days, as far as it is known. What was
 * entered before the ledger's last line was counted by that line already, and moves nothing now; unless it was entered so
 * shortly before that the node which wrote the line may not have seen it.
 */
final class DayCauses {

    private final List<CalendarEntry> entries;

    DayCauses(List<CalendarEntry> entries) {
        this.entries = entries;
    }

    String of(ServiceClock clock, WorkingCalendar calendar) {
        var day0 = first(clock, calendar);
        var due = Objects.requireNonNull(clock.dueDate());
        var would = clock.wouldBeDueAt(calendar);
        var last = would == null ? due : later(due, calendar.dateOf(would));
        var counted = counted(clock).minus(Calendars.REMEMBERED);
        return entries.stream()
                .filter(entry -> touches(entry, day0, last))
                .filter(entry -> !changedAt(entry).isBefore(counted))
                .max(Comparator.comparing(DayCauses::changedAt).thenComparing(CalendarEntry::id))
                .map(DayCauses::words)
                .orElseGet(ClockRule.CALENDAR_FILE::recorded);
    }

    private static Instant counted(ServiceClock clock) {
        return clock.events().stream()
                .map(ClockEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The day on which the file came in, if that lies before day 0. */
    private static LocalDate first(ServiceClock clock, WorkingCalendar calendar) {
        var day0 = Objects.requireNonNull(clock.day0());
        var received = clock.receivedAt();
        return received != null && calendar.dateOf(received).isBefore(day0) ? calendar.dateOf(received) : day0;
    }

    private static Instant changedAt(CalendarEntry entry) {
        var withdrawn = entry.withdrawnAt();
        return withdrawn == null ? entry.enteredAt() : withdrawn;
    }

    private static String words(CalendarEntry entry) {
        return entry.inForce()
                ? entry.days().name() + ", " + entry.days().decree()
                : ClockRule.WITHDRAWN.recorded() + entry.days().name() + ", " + entry.withdrawalDecree();
    }

    private static boolean touches(CalendarEntry entry, LocalDate day0, LocalDate last) {
        var days = entry.days();
        return !days.first().isAfter(last) && !days.last().isBefore(day0);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
