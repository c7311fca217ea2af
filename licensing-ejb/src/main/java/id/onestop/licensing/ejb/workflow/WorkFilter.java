package id.onestop.licensing.ejb.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which worklist.
 *
 * @param serviceCode only this service; {@code null} for all
 * @param stepKind only steps of this kind; {@code null} for all
 * @param after last line of the page before; {@code null} for the first page
 */
public record WorkFilter(
        WorkTab tab,
        @Nullable String serviceCode,
        @Nullable String stepKind,
        @Nullable Cursor after,
        int limit) {

    private static final int MOST = 50;

    public WorkFilter {
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** A place in the order of due moment and id. */
    public record Cursor(Instant dueAt, long id) {

        /** The cursor as it stands in an address. */
        public String text() {
            return dueAt + "~" + id;
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
