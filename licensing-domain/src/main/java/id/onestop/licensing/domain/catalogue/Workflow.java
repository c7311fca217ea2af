package id.onestop.licensing.domain.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The graph of steps; the first one listed on the main line is where a file enters. */
public record Workflow(FourEyes fourEyes, List<Step> steps, Escalation escalation) {

    public Workflow {
        steps = List.copyOf(steps);
    }

    /** Where a file enters; what stands beside the line is no entry. */
    public Step first() {
        return mainLine().stream().findFirst().orElse(steps.get(0));
    }

    public Optional<Step> find(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /**
     * The step of a code that this definition itself gave out.
     *
     * @throws IllegalArgumentException for any other word
     */
    public Step step(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no step " + code));
    }

    public Optional<Step> firstOf(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** Steps that follow one another; what is only asked for beside them is left out. */
    public List<Step> mainLine() {
        return steps.stream().filter(step -> step.beside() == null).toList();
    }

    /** The way of a file from its entry that nothing holds up. */
    public List<Step> line() {
        return lineFrom(first().code());
    }

    /** A step of the main line and all that follow it, in order; a draft that runs in a circle is followed once around. */
    public List<Step> lineFrom(String code) {
        var line = new ArrayList<Step>();
        var seen = new HashSet<String>();
        var step = Optional.of(step(code));
        while (step.isPresent() && seen.add(step.get().code())) {
            line.add(step.get());
            step = step.get().next().stream().findFirst().flatMap(this::find);
        }
        return line;
    }

    /** The kind by which people are told where a file is: what is printed after the decision waits for what follows the print. */
    public StepKind told(String code) {
        var line = lineFrom(code);
        var kind = line.get(0).kind();
        boolean decided = line.stream().noneMatch(later -> later.kind() == StepKind.DECISION);
        return kind == StepKind.PRINT && decided && line.size() > 1
                ? line.get(1).kind()
                : kind;
    }

    /** The steps that a step may ask for beside the line. */
    public List<Step> beside(String code) {
        return steps.stream().filter(step -> code.equals(step.beside())).toList();
    }

    /** Posts that read what another office wrote in confidence: who may ask for it, who waits for it, and who approves. */
    public Set<String> confidants(Step office) {
        return steps.stream()
                .filter(step -> step.approving()
                        || step.code().equals(office.beside())
                        || step.waitsFor().contains(office.code()))
                .flatMap(step -> step.actingPost().stream())
                .collect(Collectors.toSet());
    }

    /** The step at which a superior consents to a late return; that beside the returning step before that of another. */
    public Optional<Step> returnConsent(String from) {
        return Stream.concat(beside(from).stream(), steps.stream())
                .filter(step -> step.kind() == StepKind.RETURN_CONSENT)
                .findFirst();
    }

    /** All codes that can be reached from a step, itself included. */
    Set<String> reachableFrom(String start) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(List.of(start));
        while (!open.isEmpty()) {
            String code = open.remove();
            if (reached.add(code)) {
                find(code).stream().flatMap(this::onward).forEach(open::add);
            }
        }
        return reached;
    }

    private Stream<String> onward(Step step) {
        return Stream.concat(step.next().stream(), beside(step.code()).stream().map(Step::code));
    }
}
