package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.StandardComparison;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/** An old standard beside the definition that runs. */
public record ComparisonResponse(int differences, List<Component> components) {

    /**
     * One component.
     *
     * @param found whether the old text has it at all
     * @param agreed sentences that both have word for word
     */
    public record Component(ComponentKey key, Words title, boolean found, int agreed, List<Line> lines) {}

    /**
     * One sentence that the two do not share.
     *
     * @param kind ADDED: only the definition has it; REMOVED: only the old text has it
     * @param numbers whether numbers or times differ
     */
    public record Line(Kind kind, String pasted, String definition, boolean numbers) {}

    static ComparisonResponse from(StandardComparison comparison) {
        return new ComparisonResponse(
                comparison.count(),
                comparison.rows().stream()
                        .map(row -> new Component(
                                row.key(),
                                row.title(),
                                row.found(),
                                row.agreed(),
                                row.lines().stream()
                                        .map(ComparisonResponse::line)
                                        .toList()))
                        .toList());
    }

    private static Line line(StandardComparison.Line line) {
        var change = line.change();
        return new Line(change.kind(), change.beforeText(), change.afterText(), line.numbers());
    }
}
