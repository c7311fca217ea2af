package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.BlockKind;
import id.onestop.licensing.domain.catalogue.StandardDocument.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the table of a procedure with actors and times from the steps that really run. */
final class SopWriter {

    private static final List<String> HEADINGS =
            List.of("No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu (menit/hari kerja)", "Output");

    private final ServiceDefinition definition;
    private final Sop sop;

    SopWriter(ServiceDefinition definition, Sop sop) {
        this.definition = definition;
        this.sop = sop;
    }

    Block write() {
        var rows = new ArrayList<List<String>>();
        for (var row : sop.rows()) {
            var steps = row.steps().stream()
                    .flatMap(code -> definition.workflow().find(code).stream())
                    .toList();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    String.join(" ", row.activities()),
                    actors(steps),
                    row.input(),
                    BudgetSum.of(steps).printed(),
                    row.output()));
        }
        String total = sop.total() + " " + definition.clock().promiseDays() + " hari kerja";
        return new Block(BlockKind.TABLE, sop.title(), List.of(), List.of(), null, new Table(HEADINGS, rows, total));
    }

    /** Printed names in the order of the columns. */
    private String actors(List<Step> steps) {
        var acting = steps.stream().map(SopWriter::actor).collect(Collectors.toCollection(LinkedHashSet::new));
        return sop.columns().stream()
                .filter(column -> acting.contains(Objects.requireNonNullElse(column.post(), "")))
                .map(Sop.Column::title)
                .collect(Collectors.joining(", "));
    }

    /** Code of the post; empty for the applicant. */
    private static String actor(Step step) {
        @Nullable String signatory = step.signatory();
        return signatory != null ? signatory : step.actingPost().orElse("");
    }
}
