package id.onestop.licensing.web.shared;

import java.util.List;

/**
 * One row of {@code l:compare}.
 *
 * @param values one for each source, in the order of the columns
 * @param result name of the status in the group {@code comparison}
 */
public record ComparedRow(String label, List<Cell> values, String result) {

    public ComparedRow {
        values = List.copyOf(values);
    }

    /** What one source says. */
    public record Cell(String source, String value, boolean differs) {}
}
