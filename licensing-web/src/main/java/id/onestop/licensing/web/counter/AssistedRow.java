package id.onestop.licensing.web.counter;

import java.util.List;

/**
 * One requirement on the counter's screen.
 *
 * @param given what the registers say, in words; empty where none is asked
 * @param scans what was scanned
 * @param upload whether a scan is taken now
 * @param accept media types, for the browser's choice of files
 */
public record AssistedRow(
        String code,
        String label,
        String hint,
        String given,
        List<Scan> scans,
        boolean done,
        boolean upload,
        String accept,
        List<Sight> sights,
        List<String> said,
        boolean letter,
        boolean sendable) {

    public AssistedRow {
        scans = List.copyOf(scans);
        sights = List.copyOf(sights);
        said = List.copyOf(said);
    }

    /** A row of papers alone, for a file that the agency has already. */
    AssistedRow(String code, String label, List<Sight> sights) {
        this(code, label, "", "", List.of(), false, false, "", sights, List.of(), false, false);
    }

    /** One scan, which can be taken away again. */
    public record Scan(long id, String name) {}

    /**
     * A paper to be seen.
     *
     * @param key of the tick, such as {@code str:ORIGINAL}
     * @param by who saw it when; empty while nobody did
     */
    public record Sight(String key, String label, String by) {}
}
