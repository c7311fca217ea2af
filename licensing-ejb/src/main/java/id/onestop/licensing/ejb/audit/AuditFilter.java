package id.onestop.licensing.ejb.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are sought; what is {@code null} does not matter.
 *
 * @param account who read
 * @param number of the file that was read, or that stood on a list
 * @param action one of {@link AuditActions}
 * @param from first day, by the agency's calendar
 * @param until last day, included
 */
public record AuditFilter(
        @Nullable Long account,
        @Nullable String number,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Nothing in particular. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /** What was asked for, as the entry about the reading keeps it; {@code null} for everything. */
    @Nullable
    String asked() {
        var said = new StringBuilder();
        say(said, "account", account);
        say(said, "number", number);
        say(said, "action", action);
        say(said, "from", from);
        say(said, "until", until);
        return said.isEmpty() ? null : said.toString();
    }

    private static void say(StringBuilder said, String name, @Nullable Object value) {
        if (value != null) {
            said.append(said.isEmpty() ? "" : " ").append(name).append('=').append(value);
        }
    }
}
