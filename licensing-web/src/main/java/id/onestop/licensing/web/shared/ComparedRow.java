package id.onestop.licensing.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code l:compare}.
 *
 * @param values one for each source, in the order of the columns
 * @param result name of the status in the group {@code comparison}
 * @param offer what can be made of a difference here; {@code null} where nothing can
 */
public record ComparedRow(
        String label,
        List<Cell> values,
        String result,
        @Nullable Offer offer) {

    public ComparedRow {
        values = List.copyOf(values);
    }

    public ComparedRow(String label, List<Cell> values, String result) {
        this(label, values, result, null);
    }

    /** What one source says. */
    public record Cell(String source, String value, boolean differs) {}

    /**
     * A button named {@code fault} beside a difference.
     *
     * @param anchor id of the field where the reader goes on
     */
    public record Offer(String value, String anchor) {}
}
