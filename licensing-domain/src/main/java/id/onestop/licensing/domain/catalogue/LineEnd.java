package id.onestop.licensing.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the line of a definition ends: which act makes the licence valid, and how it reaches its holder.
 *
 * <p>Everything follows from kinds and order of the steps, never from a service.
 */
public record LineEnd(ServiceDefinition definition) {

    private static final Set<StepKind> MAKES_VALID =
            Set.of(StepKind.SIGNATURE, StepKind.WET_SIGNATURE, StepKind.NUMBERING);

    /** The steps after one on the main line, up to the next one of a post, itself included; without one, up to the end. */
    public static List<Step> onward(Workflow workflow, Step from) {
        var later = workflow.lineFrom(from.code());
        var passed = new ArrayList<Step>();
        for (var step : later.subList(1, later.size())) {
            passed.add(step);
            if (step.actingPost().isPresent()) {
                break;
            }
        }
        return passed;
    }

    /** The step that makes the licence valid: the last of its signatures and its number. */
    public boolean makesValid(Step step) {
        return definition.workflow().lineFrom(definition.workflow().first().code()).stream()
                .filter(later -> MAKES_VALID.contains(later.kind()))
                .reduce((earlier, later) -> later)
                .filter(step::equals)
                .isPresent();
    }

    /** Whether the decision and the electronic signature that follows it are one act of one post. */
    public boolean signsAtOnce(Step decision) {
        var passed = onward(definition.workflow(), decision);
        return decision.kind() == StepKind.DECISION
                && !passed.isEmpty()
                && signsNext(decision, passed.get(passed.size() - 1));
    }

    private static boolean signsNext(Step decision, Step next) {
        return next.kind() == StepKind.SIGNATURE && next.actingPost().equals(decision.actingPost());
    }

    /** Whether an official gives the number at a step of its own, at this one or after it, and before the signature. */
    public boolean numberedByPost(Step from) {
        return definition.product().numbering().point() == NumberingPoint.BEFORE_SIGNATURE
                && definition.workflow().lineFrom(from.code()).stream()
                        .anyMatch(step -> step.kind() == StepKind.NUMBERING && step.actor() == Actor.POST);
    }

    /** The step at which the licence is signed electronically. */
    public Optional<Step> signature() {
        return definition.workflow().firstOf(StepKind.SIGNATURE);
    }

    /** Whether an official hands the licence over, with proof. */
    public boolean atCounter() {
        return handOvers().stream().anyMatch(step -> step.actor() == Actor.POST);
    }

    /** Whether the holder fetches the file, as soon as it is there or after the counter has handed over. */
    public boolean downloadable(boolean handedOver) {
        boolean file = definition.product().kind() != ProductKind.PAPER;
        boolean fetches = handOvers().stream().anyMatch(step -> step.actor() == Actor.APPLICANT);
        boolean twoForms = definition.product().kind() == ProductKind.BOTH;
        return file && fetches && (twoForms || handedOver || !atCounter());
    }

    private List<Step> handOvers() {
        return definition.workflow().mainLine().stream()
                .filter(step -> step.kind() == StepKind.HAND_OVER)
                .toList();
    }
}
