package id.onestop.licensing.domain.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annex that draws a procedure as a table; who acts and how long come from the steps of the workflow.
 *
 * @param total words before the sum of the times
 */
public record Sop(String title, List<Column> columns, List<Row> rows, String total) {

    public Sop {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The printed name of who acts; {@code null} for the applicant. */
    public record Column(String title, @Nullable String post) {}

    /**
     * One row.
     *
     * @param steps codes of the steps that it stands for
     */
    public record Row(List<String> activities, List<String> steps, String input, String output) {
        public Row {
            activities = List.copyOf(activities);
            steps = List.copyOf(steps);
        }
    }
}
