package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be described and printed, but not yet worked on: such a service shows its standard and takes no applications.
 *
 * <p>A kind leaves these lists with the code that executes it.
 */
final class EngineChecks {

    private EngineChecks() {}

    static List<Finding> check(ServiceDefinition definition) {
        var findings = new ArrayList<Finding>();
        definition.workflow().steps().stream()
                .filter(step -> waits(definition, step))
                .forEach(step -> findings.add(finding(definition, WorkflowChecks.at(step))));
        if (early(definition)) {
            findings.add(finding(definition, new Words("Produk, penomoran", "Product, numbering")));
        }
        return findings;
    }

    /** A number before a signature by hand has its step there; one that stands behind the signature would never be given. */
    private static boolean early(ServiceDefinition definition) {
        var line = definition.workflow().line();
        var signed = definition
                .workflow()
                .firstOf(StepKind.WET_SIGNATURE)
                .map(line::indexOf)
                .orElse(-1);
        return definition.product().kind() == ProductKind.PAPER
                && definition.product().numbering().point() == NumberingPoint.BEFORE_SIGNATURE
                && line.stream()
                        .filter(step -> step.kind() == StepKind.NUMBERING)
                        .noneMatch(step -> line.indexOf(step) < signed);
    }

    private static boolean waits(ServiceDefinition definition, Step step) {
        return step.kind() == StepKind.RECOMMENDATION && !askable(definition, step);
    }

    /** The office works in this system, and an official holds the file when it is asked. */
    private static boolean askable(ServiceDefinition definition, Step office) {
        var beside = office.beside();
        return office.actingPost().isPresent()
                && beside != null
                && definition.workflow().find(beside).flatMap(Step::actingPost).isPresent();
    }

    private static Finding finding(ServiceDefinition definition, Words where) {
        return new Finding(
                "ENG-01",
                definition.applicationsOpen() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                where,
                new Words("Belum dapat dijalankan oleh sistem ini.", "Not executable by this system yet."),
                new Words(
                        "Terbitkan standarnya tanpa membuka permohonan.",
                        "Publish the standard without taking applications."));
    }
}
