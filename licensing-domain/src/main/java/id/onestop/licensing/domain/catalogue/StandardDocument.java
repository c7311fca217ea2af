package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Procedure.Chart;
import id.onestop.licensing.domain.catalogue.StandardTexts.Remark;
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
     * @param remarks what is not filled in or only assumed
     */
    public record Component(
            int position,
            int number,
            ComponentKey key,
            Words title,
            boolean generated,
            List<Block> blocks,
            List<Remark> remarks) {
        public Component {
            blocks = List.copyOf(blocks);
            remarks = List.copyOf(remarks);
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
     * @param table for {@link BlockKind#TABLE}
     */
    public record Block(
            BlockKind kind,
            @Nullable String text,
            List<Item> items,
            List<Column> columns,
            @Nullable Chart chart,
            @Nullable Table table) {
        public Block {
            items = List.copyOf(items);
            columns = List.copyOf(columns);
        }

        static Block paragraph(String text) {
            return new Block(BlockKind.PARAGRAPH, text, List.of(), List.of(), null, null);
        }

        static Block list(@Nullable String intro, List<Item> items) {
            return new Block(BlockKind.LIST, intro, items, List.of(), null, null);
        }
    }

    /** How a block is shown. */
    public enum BlockKind {
        PARAGRAPH,
        /** Entries with their marks, up to three levels. */
        LIST,
        /** Numbered lists side by side, one per channel. */
        COLUMNS,
        CHART,
        /** The annex with steps, times and outputs. */
        TABLE
    }

    /**
     * An entry with what stands below it.
     *
     * @param mark what is printed before it, such as "a.1."; may be empty
     */
    public record Item(String mark, String text, List<Item> children) {
        public Item {
            children = List.copyOf(children);
        }
    }

    /** A table; every row has as many cells as there are headings. */
    public record Table(List<String> headings, List<List<String>> rows, String total) {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** One of several lists side by side. */
    public record Column(String title, List<String> items) {
        public Column {
            items = List.copyOf(items);
        }
    }
}
