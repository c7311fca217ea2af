package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.ComparedRow;
import java.util.List;

/** The table of answers beside registers: column heads, the applicant first, and rows. */
public record Comparison(List<String> sources, List<ComparedRow> rows) {

    public static final Comparison NONE = new Comparison(List.of(), List.of());

    public Comparison {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }
}
