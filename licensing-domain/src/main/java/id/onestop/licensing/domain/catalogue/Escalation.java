package id.onestop.licensing.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is told when the work on a file takes its time: the ladder of a service, and of steps that have one of their own.
 *
 * @param superior code of the post that is told first; {@code null} for the post of the next approval, which need not be
 *     anybody's superior: the gate warns of it
 * @param head code of the Head's post; {@code null} for the post that signs the standard
 */
public record Escalation(
        @Nullable String superior, @Nullable String head, List<Rung> ladder, List<StepLadder> steps) {

    /** For a definition that says nothing. */
    public static final List<Rung> USUAL = List.of(
            Rung.used("pengingat", Rung.Kind.REMINDER, Rung.Measure.STEP, 50),
            Rung.used("atasan", Rung.Kind.SUPERIOR, Rung.Measure.STEP, 80),
            Rung.used("pimpinan", Rung.Kind.HEAD, Rung.Measure.LIMIT, 95),
            Rung.used("lewat-waktu", Rung.Kind.BREACH, Rung.Measure.LIMIT, 100));

    public static final Escalation DEFAULT = new Escalation(null, null, USUAL, List.of());

    public Escalation {
        ladder = List.copyOf(ladder);
        steps = List.copyOf(steps);
    }

    /**
     * What a step says for itself.
     *
     * @param superior {@code null} for that of the service
     */
    public record StepLadder(String step, @Nullable String superior, List<Rung> ladder) {
        public StepLadder {
            ladder = List.copyOf(ladder);
        }
    }

    /** The ladder of a step; the collecting of a finished licence is its holder's business and has none. */
    public List<Rung> of(Step step) {
        if (step.kind() == StepKind.HAND_OVER) {
            return List.of();
        }
        return own(step.code())
                .map(StepLadder::ladder)
                .filter(rungs -> !rungs.isEmpty())
                .orElse(ladder);
    }

    /** The post that is told first about a step. */
    public static String superior(ServiceDefinition definition, Step step) {
        var said = definition.workflow().escalation();
        var own = said.own(step.code()).flatMap(one -> Optional.ofNullable(one.superior()));
        return own.or(() -> Optional.ofNullable(said.superior()).filter(post -> isAbove(post, definition, step)))
                .or(() -> nextApproval(definition.workflow(), step))
                .orElseGet(() -> head(definition));
    }

    /** Steps before an official for which nobody names a superior: the first to be told is whoever has the file next. */
    public static List<Step> unled(ServiceDefinition definition) {
        var said = definition.workflow().escalation();
        return said.superior() != null
                ? List.of()
                : definition.workflow().mainLine().stream()
                        .filter(step -> step.actor() == Actor.POST && told(said.of(step)))
                        .filter(step -> !step.actingPost().equals(Optional.of(head(definition))))
                        .filter(step -> said.own(step.code())
                                .flatMap(one -> Optional.ofNullable(one.superior()))
                                .isEmpty())
                        .toList();
    }

    private static boolean told(List<Rung> ladder) {
        return ladder.stream().anyMatch(rung -> rung.kind() == Rung.Kind.SUPERIOR);
    }

    /** Nobody is his own superior, and the Head has none in the agency. */
    private static boolean isAbove(String post, ServiceDefinition definition, Step step) {
        var acting = step.actingPost();
        return !acting.equals(Optional.of(post)) && !acting.equals(Optional.of(head(definition)));
    }

    /** The Head's post. */
    public static String head(ServiceDefinition definition) {
        var said = definition.workflow().escalation().head();
        var signs = definition.edition().signatory().post();
        if (said != null) {
            return said;
        }
        return signs.isEmpty() ? lastApproval(definition.workflow()) : signs;
    }

    private Optional<StepLadder> own(String step) {
        return steps.stream().filter(one -> one.step().equals(step)).findFirst();
    }

    private static Optional<String> nextApproval(Workflow workflow, Step step) {
        var from = step.beside() == null ? step.code() : step.beside();
        return workflow.lineFrom(from).stream()
                .filter(Step::approving)
                .flatMap(later -> later.actingPost().stream())
                .filter(post -> !step.actingPost().equals(Optional.of(post)))
                .findFirst();
    }

    private static String lastApproval(Workflow workflow) {
        return workflow.mainLine().stream()
                .filter(Step::approving)
                .flatMap(step -> step.actingPost().stream())
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
