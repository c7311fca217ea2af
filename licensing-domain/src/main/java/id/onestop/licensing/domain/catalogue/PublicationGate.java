package id.onestop.licensing.domain.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The checks a definition must pass before it may bind anybody; pure, so that every finding can be tried in a test. */
public final class PublicationGate {

    private PublicationGate() {}

    /** All findings, those that refuse first. */
    public static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        if (definition.workflow().mainLine().isEmpty()) {
            // nothing else can be asked of it before it has a line
            return WorkflowChecks.check(definition);
        }
        return Stream.of(
                        WorkflowChecks.check(definition),
                        StepChecks.check(definition),
                        OrderChecks.check(definition),
                        PeopleChecks.check(definition, surroundings),
                        FourEyesChecks.check(definition, surroundings),
                        EscalationChecks.check(definition),
                        RequirementChecks.check(definition),
                        ProductChecks.check(definition),
                        PromiseChecks.check(definition, surroundings),
                        DeemedChecks.check(definition),
                        StandardChecks.check(definition),
                        TextChecks.check(definition, surroundings),
                        ContactChecks.check(definition, surroundings),
                        EngineChecks.check(definition))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
    }
}
