package id.onestop.licensing.domain.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The checks a definition must pass before it may bind anybody; pure, so that every finding can be tried in a test. */
public final class PublicationGate {

    /** Codes of all rules, those of succession included, in the order in which they are shown. */
    public static final List<String> RULES = Stream.of(
                    rules("CON", 3),
                    rules("ENG", 1),
                    rules("ESC", 1),
                    rules("FRM", 1),
                    Stream.of("LAW-03", "LAW-04", "LAW-05", "LAW-06"),
                    rules("NTF", 2),
                    rules("NUM", 3),
                    rules("REQ", 5),
                    rules("REV", 2),
                    rules("SLA", 6),
                    rules("SRV", 2),
                    rules("STD", 9),
                    Stream.of("STF-02", "STF-03", "STF-04"),
                    rules("TXT", 3),
                    rules("WF", 8),
                    IntStream.rangeClosed(10, 33).mapToObj(number -> "WF-" + number))
            .flatMap(codes -> codes)
            .toList();

    private PublicationGate() {}

    private static Stream<String> rules(String family, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s-%02d".formatted(family, number));
    }

    /** All findings, those that refuse first; each with its place, and with its cause where it follows from another. */
    public static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        return Consequences.marked(definition, found(definition, surroundings), mended -> found(mended, surroundings));
    }

    /** Whole working days that the budgets of the line make inside the promise, by the agency's rounding rule. */
    public static int plannedDays(ServiceDefinition definition, Surroundings surroundings) {
        return PromiseChecks.plannedDays(definition, surroundings.agency());
    }

    private static List<Finding> found(ServiceDefinition definition, Surroundings surroundings) {
        var places = new FindingPlaces(definition);
        return checked(definition, surroundings).stream().map(places::placed).toList();
    }

    private static List<Finding> checked(ServiceDefinition definition, Surroundings surroundings) {
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
                        EscalationChecks.check(definition, surroundings),
                        RequirementChecks.check(definition),
                        ProductChecks.check(definition),
                        PromiseChecks.check(definition, surroundings),
                        NumberChecks.check(definition, surroundings),
                        DeemedChecks.check(definition),
                        StandardChecks.check(definition),
                        PrintedChecks.check(definition, surroundings),
                        LawChecks.check(definition, surroundings),
                        TextChecks.check(definition, surroundings),
                        ContactChecks.check(definition, surroundings),
                        EngineChecks.check(definition))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
    }
}
