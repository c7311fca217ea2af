package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.DecreedKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days that a decree closes, opens or shortens; or an entry that another takes the place of, or that is withdrawn.
 *
 * @param entry the entry that is amended or withdrawn; {@code null} for a new one
 * @param withdrawn the entry goes and nothing takes its place; of the rest only the decree matters then
 * @param last {@code null} for a single day
 * @param opens hours of make-up days and half days; {@code null} otherwise
 */
public record ChangeCalendar(
        @Nullable Long entry,
        boolean withdrawn,
        @Nullable DecreedKind kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String name,
        String decree,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable LocalTime restFrom,
        @Nullable LocalTime restTo) {

    public static ChangeCalendar withdrawal(long entry, String decree) {
        return new ChangeCalendar(entry, true, null, null, null, "", decree, null, null, null, null);
    }
}
