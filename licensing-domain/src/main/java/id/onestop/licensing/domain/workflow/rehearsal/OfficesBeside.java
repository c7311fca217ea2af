package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which other offices were asked about a rehearsed file, and who of them has answered. */
final class OfficesBeside {

    private final Workflow workflow;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> answered = new LinkedHashSet<>();

    OfficesBeside(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Those that a step may ask and nobody has asked yet. */
    Stream<Step> toAsk(Step at) {
        return workflow.beside(at.code()).stream()
                .filter(office -> office.kind() == StepKind.RECOMMENDATION && !asked.contains(office.code()));
    }

    /** Asks those that a step has to ask; answers which. */
    List<Step> oblige(Step at) {
        var obliged = toAsk(at).filter(office -> !office.optional()).toList();
        obliged.forEach(office -> asked.add(office.code()));
        return obliged;
    }

    void ask(String office) {
        asked.add(office);
    }

    void answer(String office) {
        answered.add(office);
    }

    /** Those that have not answered. */
    Stream<Step> open() {
        return asked.stream().filter(code -> !answered.contains(code)).flatMap(code -> workflow.find(code).stream());
    }

    /** Those without whose answer a step cannot end. */
    List<Step> keeping(Step at) {
        return open().filter(office -> at.waitsFor().contains(office.code())).toList();
    }
}
