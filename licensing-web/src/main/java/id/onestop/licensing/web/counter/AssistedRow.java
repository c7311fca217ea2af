package id.onestop.licensing.web.counter;

import java.util.List;

/**
 * One requirement on the counter's screen.
 *
 * @param given what is there, in words; empty for nothing
 * @param upload whether a scan is taken now
 * @param accept media types, for the browser's choice of files
 */
public record AssistedRow(
        String code,
        String label,
        String hint,
        String given,
        boolean done,
        boolean upload,
        String accept,
        List<Sight> sights,
        List<String> said,
        boolean letter,
        boolean sendable) {

    public AssistedRow {
        sights = List.copyOf(sights);
        said = List.copyOf(said);
    }

    /** A row of papers alone, for a file that the agency has already. */
    AssistedRow(String code, String label, List<Sight> sights) {
        this(code, label, "", "", false, false, "", sights, List.of(), false, false);
    }

    /**
     * A paper to be seen.
     *
     * @param key of the tick, such as {@code str:ORIGINAL}
     * @param by who saw it when; empty while nobody did
     */
    public record Sight(String key, String label, String by) {}
}
