package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files: those that a number counted.
 *
 * @param measure what was counted on some days; {@code null} for what stands open now
 * @param from first of the days
 * @param to last of the days
 * @param standing how they stand now; {@code null} where a measure is said
 * @param service only this service; {@code null} for all
 * @param steps only these steps; empty for all
 * @param account only what this person holds; {@code null} for all
 * @param after last line of the page before; {@code null} for the first page
 */
public record FileFilter(
        @Nullable Measure measure,
        LocalDate from,
        LocalDate to,
        @Nullable Standing standing,
        @Nullable String service,
        Set<String> steps,
        @Nullable Long account,
        @Nullable Place after,
        int limit) {

    public FileFilter {
        steps = Set.copyOf(steps);
    }

    /** A place in the order of a moment and id. */
    public record Place(Instant at, long id) {

        /** The place as it stands in an address. */
        public String text() {
            return at + "~" + id;
        }

        /** Reads a place from an address; anything odd means the first page. */
        public static @Nullable Place parse(@Nullable String text) {
            if (text == null || !text.matches("[0-9TZ:.-]{10,40}~\\d{1,18}")) {
                return null;
            }
            try {
                int split = text.indexOf('~');
                return new Place(Instant.parse(text.substring(0, split)), Long.parseLong(text.substring(split + 1)));
            } catch (java.time.format.DateTimeParseException odd) {
                return null;
            }
        }
    }
}
