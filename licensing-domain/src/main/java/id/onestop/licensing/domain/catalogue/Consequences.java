package id.onestop.licensing.domain.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells causes from what follows of them: a line that breaks off makes many findings, and what is gone once it is joined again
 * was never a fault of its own.
 */
final class Consequences {

    /** How the place is told where a line breaks off, the plainest first. */
    private static final List<String> CAUSES = List.of("WF-03", "WF-17", "WF-02");

    private final ServiceDefinition definition;
    private final Workflow workflow;
    private final List<Finding> findings;

    private Consequences(ServiceDefinition definition, List<Finding> findings) {
        this.definition = definition;
        workflow = definition.workflow();
        this.findings = findings;
    }

    /**
     * The same findings in the same order, those that follow from another one with its key.
     *
     * @param gate what is found in a definition; asked once more for one whose line is joined again
     */
    static List<Finding> marked(
            ServiceDefinition definition, List<Finding> findings, Function<ServiceDefinition, List<Finding>> gate) {
        if (definition.workflow().mainLine().isEmpty()) {
            return findings;
        }
        return new Consequences(definition, findings).marked(gate);
    }

    private List<Finding> marked(Function<ServiceDefinition, List<Finding>> gate) {
        var line = workflow.line();
        var last = line.get(line.size() - 1);
        var cause = last.kind() == StepKind.HAND_OVER ? Optional.<Finding>empty() : cause(last);
        if (cause.isEmpty()) {
            return findings;
        }
        var following = joined(last).map(gate).map(this::gone).orElseGet(this::neverHandedOver);
        return findings.stream()
                .map(finding -> following.contains(finding.key()) && !finding.equals(cause.get())
                        ? finding.following(cause.get())
                        : finding)
                .toList();
    }

    private Optional<Finding> cause(Step last) {
        return CAUSES.stream()
                .flatMap(code ->
                        findings.stream().filter(finding -> finding.code().equals(code)))
                .filter(finding -> finding.where().equals(WorkflowChecks.at(last)))
                .findFirst();
    }

    /** The definition with the line led on to the step that was lost; nothing where none was. */
    private Optional<ServiceDefinition> joined(Step last) {
        var reached = workflow.reachableFrom(workflow.first().code());
        var lost = workflow.mainLine().stream()
                .filter(step -> !reached.contains(step.code()))
                .toList();
        var later = lost.stream()
                .filter(step ->
                        workflow.steps().indexOf(step) > workflow.steps().indexOf(last))
                .findFirst();
        return later.or(() -> lost.stream().findFirst()).map(next -> joined(last, next));
    }

    private ServiceDefinition joined(Step last, Step next) {
        var steps = workflow.steps().stream()
                .map(step -> step.equals(last) ? step.before(List.of(next.code())) : step)
                .toList();
        return definition.with(new Workflow(workflow.fourEyes(), steps, workflow.escalation()));
    }

    private Set<String> gone(List<Finding> afterwards) {
        var left = afterwards.stream().map(Finding::key).collect(Collectors.toSet());
        return keys(findings.stream().filter(finding -> !left.contains(finding.key())));
    }

    /** Without a hand-over every step tells that none follows; once is enough. */
    private Set<String> neverHandedOver() {
        return keys(findings.stream().filter(finding -> finding.code().equals("WF-02")));
    }

    private static Set<String> keys(Stream<Finding> some) {
        return some.map(Finding::key).collect(Collectors.toCollection(HashSet::new));
    }
}
