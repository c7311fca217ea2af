package id.onestop.licensing.domain.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Box;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Kind;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkflowDrawingTest {

    private final WorkflowDrawing drawing = WorkflowDrawing.of(new Workflow(
            FourEyes.ANOTHER_HOLDER,
            List.of(
                    step("check", null, List.of(), List.of("verify", "sign"), List.of()),
                    step("office", "check", List.of(), List.of(), List.of()),
                    step("verify", null, List.of("check"), List.of("sign"), List.of("office")),
                    step("sign", null, List.of("verify", "check"), List.of(), List.of())),
            Escalation.DEFAULT));

    private static Step step(
            String code, @Nullable String beside, List<String> back, List<String> next, List<String> waits) {
        return new Step(
                code,
                StepKind.VERIFICATION,
                Words.of(code),
                Actor.POST,
                "post",
                null,
                null,
                null,
                null,
                false,
                false,
                back,
                false,
                beside != null,
                beside,
                waits,
                null,
                List.of(),
                next);
    }

    @Test
    void everyStepHasItsPlaceAndNoneStandsOnAnother() {
        assertThat(drawing.boxes())
                .extracting(box -> box.step().code())
                .containsExactlyInAnyOrder("check", "office", "verify", "sign");
        assertThat(drawing.boxes())
                .allSatisfy(box -> assertThat(drawing.boxes())
                        .filteredOn(other -> other != box)
                        .noneMatch(other -> overlap(box, other)));
        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(box.x() + WorkflowDrawing.BOX_WIDTH).isLessThan(drawing.width());
            assertThat(box.y() + WorkflowDrawing.BOX_HEIGHT).isLessThan(drawing.height());
        });
    }

    private static boolean overlap(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < WorkflowDrawing.BOX_WIDTH
                && Math.abs(one.y() - other.y()) < WorkflowDrawing.BOX_HEIGHT;
    }

    @Test
    void everyWayOfTheTableIsDrawnAndNoOther() {
        assertThat(drawing.arrows())
                .extracting(arrow -> arrow.kind() + " " + arrow.from() + " " + arrow.to())
                .containsExactlyInAnyOrder(
                        "NEXT check verify",
                        "NEXT check sign",
                        "NEXT verify sign",
                        "BACK verify check",
                        "BACK sign verify",
                        "BACK sign check",
                        "BESIDE check office",
                        "WAITS office verify");
    }

    @Test
    void theLineRunsFromLeftToRightWithItsWaysBackAbove() {
        var line = drawing.boxes().stream()
                .filter(box -> box.step().beside() == null)
                .toList();
        assertThat(line).extracting(Box::y).containsOnly(line.get(0).y());
        assertThat(line).extracting(Box::x).isSorted();
        assertThat(drawing.arrows())
                .filteredOn(arrow -> arrow.kind() == Kind.BACK)
                .allSatisfy(arrow ->
                        assertThat(arrow.label().y()).isBetween(0, line.get(0).y()));
    }

    @Test
    void whatABrokenLineLeavesOutIsMarked() {
        var broken = WorkflowDrawing.of(new Workflow(
                FourEyes.ANOTHER_HOLDER,
                List.of(
                        step("check", null, List.of(), List.of(), List.of()),
                        step("office", "verify", List.of(), List.of(), List.of()),
                        step("verify", null, List.of(), List.of(), List.of())),
                Escalation.DEFAULT));

        assertThat(broken.boxes())
                .filteredOn(Box::lost)
                .extracting(box -> box.step().code())
                .containsExactlyInAnyOrder("verify", "office");
    }

    @Test
    void theLongerWayBackRunsAboveThoseThatItPasses() {
        assertThat(height("sign", "check")).isLessThan(height("sign", "verify")).isLessThan(height("verify", "check"));
    }

    private int height(String from, String to) {
        return drawing.arrows().stream()
                .filter(arrow -> arrow.kind() == Kind.BACK
                        && arrow.from().equals(from)
                        && arrow.to().equals(to))
                .mapToInt(arrow -> arrow.label().y())
                .findFirst()
                .orElseThrow();
    }
}
