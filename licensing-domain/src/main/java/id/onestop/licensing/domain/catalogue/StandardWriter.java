package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.BlockKind;
import id.onestop.licensing.domain.catalogue.StandardDocument.Column;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import java.util.ArrayList;
import java.util.List;

/** Writes the 14 components of a definition in the agency's order. */
final class StandardWriter {

    private final ServiceDefinition definition;
    private int position;

    StandardWriter(ServiceDefinition definition) {
        this.definition = definition;
    }

    StandardDocument write() {
        var edition = definition.edition();
        var parts = new ArrayList<StandardDocument.Part>();
        definition
                .standard()
                .parts()
                .forEach(part -> parts.add(new StandardDocument.Part(part.title(), components(part))));
        return new StandardDocument(
                edition.standardNumber(), definition.standard().heading(), edition, parts);
    }

    private List<Component> components(StandardTexts.Part part) {
        var components = new ArrayList<Component>();
        for (var heading : part.components()) {
            position++;
            components.add(new Component(
                    position,
                    components.size() + 1,
                    heading.key(),
                    heading.title(),
                    generated(heading.key()),
                    blocks(heading.key())));
        }
        return components;
    }

    private static boolean generated(ComponentKey key) {
        return switch (key) {
            case PRODUCT, REQUIREMENTS, PROCEDURE, TIME, FEE, COMPLAINTS, LEGAL_BASIS, STAFF -> true;
            case FACILITIES, COMPETENCE, CONTROL, GUARANTEE, SECURITY, EVALUATION -> false;
        };
    }

    private List<Block> blocks(ComponentKey key) {
        var texts = definition.standard();
        return switch (key) {
            case PRODUCT -> paragraph(definition.product().name().id());
            case REQUIREMENTS ->
                list(
                        texts.requirementsIntro(),
                        definition.requirements().stream()
                                .map(Requirement::printed)
                                .toList());
            case PROCEDURE -> procedure();
            case TIME -> paragraph(definition.clock().printed());
            case FEE -> paragraph(definition.fee().wording());
            case COMPLAINTS -> complaints();
            case LEGAL_BASIS ->
                list(
                        "",
                        definition.legalBases().stream()
                                .map(LegalBasis::printed)
                                .toList());
            case STAFF ->
                list(
                        "",
                        texts.staff().stream()
                                .map(StandardTexts.Staffing::printed)
                                .toList());
            case COMPETENCE -> competence();
            case FACILITIES, CONTROL, GUARANTEE, SECURITY, EVALUATION -> list("", texts.items(key));
        };
    }

    private List<Block> procedure() {
        var procedure = definition.procedure();
        var chart = procedure.chart();
        var boxes = chart.nodes().stream()
                .map(node -> Item.of(String.join(" ", node.lines())))
                .toList();
        var columns = procedure.channels().stream()
                .map(channel -> new Column(channel.title(), channel.steps()))
                .toList();
        var blocks = new ArrayList<Block>();
        if (!boxes.isEmpty()) {
            blocks.add(new Block(BlockKind.CHART, chart.title(), boxes, List.of(), chart));
        }
        blocks.addAll(paragraph(procedure.note()));
        if (!columns.isEmpty()) {
            blocks.add(new Block(BlockKind.COLUMNS, null, List.of(), columns, null));
        }
        return blocks;
    }

    private List<Block> complaints() {
        var complaints = definition.standard().complaints();
        var blocks = new ArrayList<Block>();
        blocks.addAll(list(complaints.channelsIntro(), complaints.channels()));
        blocks.addAll(list(complaints.followUpIntro(), complaints.followUp()));
        blocks.addAll(list(complaints.staffIntro(), complaints.staff()));
        blocks.addAll(paragraph(complaints.owner()));
        return blocks;
    }

    private List<Block> competence() {
        var roles = definition.standard().competence().stream()
                .map(role -> new Item(role.role(), role.items()))
                .toList();
        return roles.isEmpty() ? List.of() : List.of(Block.list(null, roles));
    }

    private static List<Block> paragraph(String text) {
        return text.isBlank() ? List.of() : List.of(Block.paragraph(text));
    }

    private static List<Block> list(String intro, List<String> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(Block.list(
                intro.isBlank() ? null : intro, items.stream().map(Item::of).toList()));
    }
}
