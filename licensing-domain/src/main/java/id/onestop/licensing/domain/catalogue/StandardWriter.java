package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.BlockKind;
import id.onestop.licensing.domain.catalogue.StandardDocument.Column;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextBlock;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextItem;
import java.util.ArrayList;
import java.util.List;

/** Writes the 14 components of a definition in the agency's order. */
final class StandardWriter {

    private final ServiceDefinition definition;
    private final StandardTexts texts;
    private int position;

    StandardWriter(ServiceDefinition definition) {
        this.definition = definition;
        texts = definition.standard();
    }

    StandardDocument write() {
        var edition = definition.edition();
        var parts = new ArrayList<StandardDocument.Part>();
        texts.parts().forEach(part -> parts.add(new StandardDocument.Part(part.title(), components(part))));
        return new StandardDocument(edition.standardNumber(), texts.heading(), edition, parts);
    }

    private List<Component> components(StandardTexts.Part part) {
        var components = new ArrayList<Component>();
        for (var heading : part.components()) {
            position++;
            var key = heading.key();
            components.add(new Component(
                    position,
                    components.size() + 1,
                    key,
                    heading.title(),
                    generated(key),
                    blocks(key),
                    texts.remarks().stream()
                            .filter(remark -> remark.key() == key)
                            .toList()));
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
        return switch (key) {
            case PRODUCT -> paragraph(definition.product().printed());
            case REQUIREMENTS -> requirements();
            case PROCEDURE -> procedure();
            case TIME -> paragraph(definition.clock().printed());
            case FEE -> paragraph(definition.fee().wording());
            case COMPLAINTS -> complaints();
            case LEGAL_BASIS ->
                list(
                        key,
                        "",
                        definition.legalBases().stream()
                                .map(LegalBasis::printed)
                                .toList());
            case STAFF -> staff();
            case COMPETENCE -> competence();
            case FACILITIES, CONTROL, GUARANTEE, SECURITY, EVALUATION ->
                texts.text(key).map(StandardWriter::block).orElse(List.of());
        };
    }

    private List<Block> requirements() {
        var printed = definition.requirements().stream()
                .map(Requirement::printed)
                .filter(text -> !text.isEmpty())
                .toList();
        return list(ComponentKey.REQUIREMENTS, texts.requirementsIntro(), printed);
    }

    private List<Block> procedure() {
        var procedure = definition.procedure();
        var chart = procedure.chart();
        var columns = procedure.channels().stream()
                .map(channel -> new Column(channel.title(), channel.steps()))
                .toList();
        var blocks = new ArrayList<Block>(paragraph(procedure.reference()));
        if (!chart.nodes().isEmpty()) {
            var boxes = chart.nodes().stream()
                    .map(node -> new Item("", String.join(" ", node.lines()), List.of()))
                    .toList();
            blocks.add(new Block(BlockKind.CHART, chart.title(), boxes, List.of(), chart, null));
        }
        blocks.addAll(paragraph(procedure.note()));
        if (!columns.isEmpty()) {
            blocks.add(new Block(BlockKind.COLUMNS, null, List.of(), columns, null, null));
        }
        if (procedure.sop() != null) {
            blocks.add(new SopWriter(definition, procedure.sop()).write());
        }
        return blocks;
    }

    private List<Block> complaints() {
        var complaints = texts.complaints();
        var key = ComponentKey.COMPLAINTS;
        var blocks = new ArrayList<Block>();
        blocks.addAll(list(key, complaints.channelsIntro(), complaints.channels()));
        blocks.addAll(list(key, complaints.followUpIntro(), complaints.followUp()));
        blocks.addAll(list(key, complaints.staffIntro(), complaints.staff()));
        blocks.addAll(paragraph(complaints.owner()));
        if (complaints.procedure() != null) {
            blocks.addAll(block(complaints.procedure()));
        }
        return blocks;
    }

    private List<Block> staff() {
        var layout = texts.staffLayout();
        var rows =
                texts.staff().stream().map(row -> row.printed(layout.pattern())).toList();
        var blocks = new ArrayList<Block>(list(ComponentKey.STAFF, layout.intro(), rows));
        blocks.addAll(paragraph(layout.closing()));
        return blocks;
    }

    private List<Block> competence() {
        var roles = texts.competence().stream()
                .map(role -> new TextItem(role.role(), role.marks(), role.items()))
                .toList();
        var marks = texts.marksOf(ComponentKey.COMPETENCE);
        return roles.isEmpty() ? List.of() : List.of(Block.list(null, items("", marks, 1, roles)));
    }

    private static List<Block> block(TextBlock text) {
        var blocks = new ArrayList<Block>();
        var items = items("", text.marks(), text.first(), text.items());
        if (items.isEmpty()) {
            blocks.addAll(paragraph(text.intro()));
        } else {
            blocks.add(Block.list(text.intro().isBlank() ? null : text.intro(), items));
        }
        blocks.addAll(paragraph(text.closing()));
        return blocks;
    }

    private static List<Item> items(String above, Marks marks, int first, List<TextItem> texts) {
        var items = new ArrayList<Item>();
        for (var text : texts) {
            String mark = marks.of(above, first + items.size());
            items.add(new Item(mark, text.text(), items(mark, text.marks(), 1, text.items())));
        }
        return items;
    }

    private static List<Block> paragraph(String text) {
        return text.isBlank() ? List.of() : List.of(Block.paragraph(text));
    }

    private List<Block> list(ComponentKey key, String intro, List<String> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var items = entries.stream().map(TextItem::of).toList();
        return List.of(Block.list(intro.isBlank() ? null : intro, items("", texts.marksOf(key), 1, items)));
    }
}
