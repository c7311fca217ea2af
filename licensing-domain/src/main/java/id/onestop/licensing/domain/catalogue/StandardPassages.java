package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import id.onestop.licensing.domain.catalogue.TextDifference.Passage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of a standard by component, with the codes by which requirements, laws and steps are known again. */
final class StandardPassages {

    private StandardPassages() {}

    static List<Passage> of(ServiceDefinition definition, Component component) {
        return switch (component.key()) {
            case REQUIREMENTS ->
                definition.requirements().stream()
                        .map(requirement -> new Passage(requirement.code(), requirement(definition, requirement)))
                        .toList();
            case LEGAL_BASIS ->
                definition.legalBases().stream()
                        .map(basis -> new Passage(basis.code(), basis.printed()))
                        .toList();
            default ->
                component.blocks().stream().flatMap(StandardPassages::passages).toList();
        };
    }

    /** The steps that really run, each with who acts and how long it may take. */
    static List<Passage> steps(ServiceDefinition definition) {
        return definition.workflow().steps().stream()
                .map(step -> new Passage(step.code(), step(definition, step)))
                .toList();
    }

    private static String step(ServiceDefinition definition, Step step) {
        return step.name().id()
                + " ("
                + StepActor.of(definition, step).id()
                + ")"
                + step.plannedTime()
                        .map(budget -> ", paling lama " + budget.printed())
                        .orElse("");
    }

    /** As printed, with for whom it holds where that is not everybody. */
    private static String requirement(ServiceDefinition definition, Requirement requirement) {
        String text = requirement.printed().isEmpty() ? requirement.name().id() : requirement.printed();
        return Stream.of(
                        Stream.of(text),
                        ConditionWords.of(definition, requirement).stream().map(words -> "[" + words.id() + "]"),
                        requirement.mandatory() ? Stream.<String>empty() : Stream.of("[tidak wajib]"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Passage> passages(Block block) {
        var table = block.table();
        return Stream.of(
                        Stream.of(block.text()).filter(Objects::nonNull).filter(text -> !text.isBlank()),
                        block.items().stream().flatMap(StandardPassages::texts),
                        block.columns().stream()
                                .flatMap(column -> column.items().stream().map(item -> column.title() + ": " + item)),
                        table == null
                                ? Stream.<String>empty()
                                : Stream.concat(
                                        table.rows().stream().map(StandardPassages::row), Stream.of(table.total())))
                .flatMap(texts -> texts)
                .map(text -> new Passage("", text));
    }

    /** A row without its number, which moves with every step before it. */
    private static String row(List<String> cells) {
        return IntStream.range(1, cells.size())
                .mapToObj(cells::get)
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(Stream.of(item.text()), item.children().stream().flatMap(StandardPassages::texts));
    }
}
