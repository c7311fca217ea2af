package id.onestop.licensing.ejb.workflow;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which worklist.
 *
 * @param serviceCode only this service; {@code null} for all
 * @param stepKinds only steps of these kinds; empty for all
 * @param sort order, which the cursor follows
 * @param after last line of the page before; {@code null} for the first page
 */
public record WorkFilter(
        WorkTab tab,
        @Nullable String serviceCode,
        Set<String> stepKinds,
        WorkSort sort,
        @Nullable Cursor after,
        int limit) {

    private static final int MOST = 50;

    public WorkFilter {
        stepKinds = Set.copyOf(stepKinds);
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** A place in the order of a moment and id. */
    public record Cursor(Instant at, long id) {

        /** The cursor as it stands in an address. */
        public String text() {
            return at + "~" + id;
        }

        /** Reads a cursor from an address; anything odd means the first page. */
        public static @Nullable Cursor parse(@Nullable String text) {
            if (text == null || !text.matches("[0-9TZ:.-]{10,40}~\\d{1,18}")) {
                return null;
            }
            try {
                int split = text.indexOf('~');
                return new Cursor(Instant.parse(text.substring(0, split)), Long.parseLong(text.substring(split + 1)));
            } catch (java.time.format.DateTimeParseException odd) {
                return null;
            }
        }
    }
}
