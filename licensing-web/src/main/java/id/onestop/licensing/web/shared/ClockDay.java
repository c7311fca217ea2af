package id.onestop.licensing.web.shared;

/**
 * One cell of {@code l:clock}.
 *
 * @param label short date, such as "Sen 21 Des", or a folded run, such as "Sab-Min"
 * @param mark number of the counted day; empty where none counts
 * @param note the reason below the cell
 * @param sentence the whole day in words, for screen readers
 */
public record ClockDay(String label, String mark, Kind kind, boolean today, String note, String sentence) {

    /** What a day is to the clock. */
    public enum Kind {
        /** Day of completeness, counted as none. */
        ZERO,
        /** Counted. */
        ON,
        /** Office closed. */
        OFF,
        /** Clock stopped. */
        PAUSE,
        /** Still to come. */
        NEXT,
        /** The limit. */
        LAST,
        /** After the limit. */
        LATE
    }

    /** Classes of the style sheet. */
    public String css() {
        return "day " + kind.name().toLowerCase(java.util.Locale.ROOT) + (today ? " now" : "");
    }
}
