package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.DecreedDays;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Days that an agency entered by decree, and what became of them.
 *
 * @param replaces the entry that it took the place of
 * @param withdrawnByName {@code null} while it is in force
 */
public record CalendarEntryView(
        long id,
        DecreedDays days,
        @Nullable Long replaces,
        String enteredByName,
        Instant enteredAt,
        @Nullable String withdrawnByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalDecree) {

    static CalendarEntryView from(CalendarEntry entry) {
        return new CalendarEntryView(
                entry.id(),
                entry.days(),
                entry.replaces(),
                entry.enteredByName(),
                entry.enteredAt(),
                entry.withdrawnByName(),
                entry.withdrawnAt(),
                entry.withdrawalDecree());
    }

    public boolean inForce() {
        return withdrawnAt == null;
    }
}
