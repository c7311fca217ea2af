package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;

import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.Escalation.StepLadder;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.List;
import java.util.stream.Stream;

/** Reads who is told when the work takes its time ({@code workflow.escalation}); what is left out is as usual. */
final class EscalationReader {

    private static final int MOST = 1_000;

    private EscalationReader() {}

    static Escalation read(YamlMap said) {
        var ladder = ladder(said);
        return new Escalation(
                said.optionalString("superior").orElse(null),
                said.optionalString("head").orElse(null),
                ladder.isEmpty() ? Escalation.USUAL : ladder,
                said.optionalMaps("steps").stream().map(EscalationReader::step).toList());
    }

    /** Every place in which it names a post. */
    static Stream<YamlValue> posts(YamlMap said) {
        return Stream.of(
                        said.optional("superior").stream(),
                        said.optional("head").stream(),
                        said.optionalMaps("steps").stream().flatMap(step -> step.optional("superior").stream()))
                .flatMap(values -> values);
    }

    private static StepLadder step(YamlMap step) {
        var ladder = ladder(step);
        if (ladder.isEmpty() && !step.has("superior")) {
            step.fault("LADDER_EMPTY");
        }
        return new StepLadder(
                step.string("step"), step.optionalString("superior").orElse(null), ladder);
    }

    private static List<Rung> ladder(YamlMap said) {
        var blocks = said.optionalMaps("ladder");
        References.unique(blocks, "code");
        var rungs = blocks.stream().map(EscalationReader::rung).toList();
        for (int i = 1; i < blocks.size(); i++) {
            rises(rungs.get(i - 1), rungs.get(i), blocks.get(i));
        }
        return rungs;
    }

    private static Rung rung(YamlMap rung) {
        if (rung.has("used") == rung.has("left")) {
            rung.fault("RUNG_TIME");
        }
        Integer used = rung.has("used") ? rung.integer("used") : null;
        if (used != null && (used < 1 || used > MOST)) {
            rung.faultAt("used", "RUNG_PERCENT", "value", used, "most", MOST);
        }
        var left = rung.optionalMap("left").map(WorkflowReader::budget).orElse(null);
        if (left != null && left.amount() < 0) {
            rung.faultAt("left", "RUNG_NEGATIVE");
        }
        return new Rung(
                code(rung, "code"),
                rung.oneOf("kind", Rung.Kind.class),
                rung.oneOf("of", Rung.Measure.class, Rung.Measure.STEP),
                used,
                left);
    }

    /** A ladder is written from its first rung to its last. */
    private static void rises(Rung before, Rung rung, YamlMap block) {
        var one = before.usedPercent();
        var other = rung.usedPercent();
        if (before.of() == rung.of() && one != null && other != null && other <= one) {
            block.faultAt("used", "RUNG_ORDER", "value", other, "earlier", one);
        }
    }
}
