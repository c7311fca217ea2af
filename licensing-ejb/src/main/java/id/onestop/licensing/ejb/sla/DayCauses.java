package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.ChangedDays;
import id.onestop.licensing.domain.calendar.ChangedDays.How;
import id.onestop.licensing.domain.calendar.DayChange;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.calendar.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * By what a limit moved: the change made last among those that touch the file's days, as far as it is known. What was
 * changed before the ledger's last line was counted by that line already, and moves nothing now; unless it was changed so
 * shortly before that the node which wrote the line may not have seen it.
 */
final class DayCauses {

    /** Days of one change that are named; a new year brings many. */
    private static final int MOST_NAMED = 5;

    /** A ledger's line has room for more. */
    private static final int LENGTH = 1_000;

    private final List<DayChange> changes;

    /** Of changes at the same moment the later in the list goes first. */
    DayCauses(List<DayChange> changes) {
        this.changes =
                changes.stream().sorted(Comparator.comparing(DayChange::at)).toList();
    }

    /** What was entered or withdrawn by decree. */
    static DayChange of(CalendarEntry entry) {
        var days = entry.days();
        var withdrawnAt = entry.withdrawnAt();
        var decree = Objects.requireNonNullElse(entry.withdrawalDecree(), days.decree());
        var how = withdrawnAt == null ? How.GIVEN : How.TAKEN_AWAY;
        return DayChange.own(
                Objects.requireNonNullElse(withdrawnAt, entry.enteredAt()),
                List.of(new ChangedDays(days.first(), days.last(), how, days.name(), decree)));
    }

    /** From when on a change may be the cause of what moves these clocks. */
    static Instant since(List<ServiceClock> clocks) {
        return clocks.stream()
                .map(DayCauses::uncounted)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    String of(ServiceClock clock, WorkingCalendar calendar) {
        var day0 = first(clock, calendar);
        var due = Objects.requireNonNull(clock.dueDate());
        var would = clock.wouldBeDueAt(calendar);
        var last = would == null ? due : later(due, calendar.dateOf(would));
        var uncounted = uncounted(clock);
        return changes.stream()
                .filter(change -> !change.at().isBefore(uncounted))
                .filter(change -> change.days().stream().anyMatch(days -> days.touches(day0, last)))
                .reduce((earlier, later) -> later)
                .map(change -> words(change, day0, last))
                .orElseGet(ClockRule.CALENDAR_FILE::recorded);
    }

    private static Instant uncounted(ServiceClock clock) {
        return clock.events().stream()
                .map(ClockEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .minus(Calendars.REMEMBERED);
    }

    /** The day on which the file came in, if that lies before day 0. */
    private static LocalDate first(ServiceClock clock, WorkingCalendar calendar) {
        var day0 = Objects.requireNonNull(clock.day0());
        var received = clock.receivedAt();
        return received != null && calendar.dateOf(received).isBefore(day0) ? calendar.dateOf(received) : day0;
    }

    private static String words(DayChange change, LocalDate day0, LocalDate last) {
        var named = change.days().stream()
                .filter(days -> days.touches(day0, last))
                .map(DayCauses::words)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        var said = change.revision() == 0
                ? named
                : ClockRule.CALENDAR_REVISION.recorded() + change.revision() + ": " + named;
        return said.length() > LENGTH ? said.substring(0, LENGTH) : said;
    }

    private static String words(ChangedDays days) {
        if (days.how() == How.WEEK_HOURS) {
            return ClockRule.WEEK_HOURS.recorded();
        }
        var named = days.decree().isBlank() ? days.name() : days.name() + ", " + days.decree();
        return days.how() == How.GIVEN ? named : ClockRule.WITHDRAWN.recorded() + named;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
