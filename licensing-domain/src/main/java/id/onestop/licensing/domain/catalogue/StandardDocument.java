package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Procedure.Chart;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service standard as the public reads it, made from the definition that runs the work; page, API and paper all show
 * this.
 */
public record StandardDocument(int number, String heading, Edition edition, List<Part> parts) {

    public StandardDocument {
        parts = List.copyOf(parts);
    }

    /** Generates the standard. */
    public static StandardDocument of(ServiceDefinition definition) {
        return new StandardWriter(definition).write();
    }

    /** All 14 components in the agency's order. */
    public List<Component> components() {
        return parts.stream().flatMap(part -> part.components().stream()).toList();
    }

    /** Service delivery (6 components) or manufacturing (8). */
    public record Part(Words title, List<Component> components) {
        public Part {
            components = List.copyOf(components);
        }
    }

    /**
     * One component.
     *
     * @param position 1 to 14 through both parts
     * @param number as printed, starting again in each part
     * @param generated false for text that the agency wrote freely
     */
    public record Component(
            int position, int number, ComponentKey key, Words title, boolean generated, List<Block> blocks) {
        public Component {
            blocks = List.copyOf(blocks);
        }

        public boolean empty() {
            return blocks.isEmpty();
        }
    }

    /**
     * A piece of a component.
     *
     * @param text the paragraph, or the sentence before the list or the columns
     * @param items for {@link BlockKind#LIST} and the boxes of a {@link BlockKind#CHART}
     * @param columns for {@link BlockKind#COLUMNS}
     * @param chart for {@link BlockKind#CHART}
     */
    public record Block(
            BlockKind kind,
            @Nullable String text,
            List<Item> items,
            List<Column> columns,
            @Nullable Chart chart) {
        public Block {
            items = List.copyOf(items);
            columns = List.copyOf(columns);
        }

        static Block paragraph(String text) {
            return new Block(BlockKind.PARAGRAPH, text, List.of(), List.of(), null);
        }

        static Block list(@Nullable String intro, List<Item> items) {
            return new Block(BlockKind.LIST, intro, items, List.of(), null);
        }
    }

    /** How a block is shown. */
    public enum BlockKind {
        PARAGRAPH,
        /** Numbered 1, 2, 3; the second level a, b, c. */
        LIST,
        /** Numbered lists side by side, one per channel. */
        COLUMNS,
        CHART
    }

    /** A numbered entry with what stands below it. */
    public record Item(String text, List<String> children) {
        public Item {
            children = List.copyOf(children);
        }

        static Item of(String text) {
            return new Item(text, List.of());
        }
    }

    /** One of several lists side by side. */
    public record Column(String title, List<String> items) {
        public Column {
            items = List.copyOf(items);
        }
    }
}
