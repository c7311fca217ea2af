package id.onestop.licensing.ejb.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.BlockKind;
import id.onestop.licensing.domain.catalogue.StandardDocument.Column;
import id.onestop.licensing.domain.catalogue.StandardDocument.Item;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws the pieces of a component: paragraphs, marked lists, lists side by side, the flow chart, the table of steps. */
final class StandardBlocks {

    static final float SIZE = 9.5f;
    static final Color PALE = new Color(0xEC, 0xEE, 0xF1);

    private static final float SMALL = 8.4f;
    private static final float[] STEPS = {9, 52, 26, 26, 25, 27};

    private final Paper paper;

    StandardBlocks(Paper paper) {
        this.paper = paper;
    }

    /** The pieces of a block from top to bottom, each to be kept whole. */
    List<Element> draw(Block block) {
        var pieces = new ArrayList<Element>();
        if (block.text() != null && !block.text().isBlank()) {
            pieces.add(text(block.text(), block.kind() == BlockKind.CHART));
        }
        if (block.kind() == BlockKind.CHART) {
            pieces.add(new StandardChart(paper, Objects.requireNonNull(block.chart())).draw());
        } else {
            block.items().forEach(item -> item(pieces, item, 0));
        }
        if (!block.columns().isEmpty()) {
            pieces.add(columns(block.columns()));
        }
        return pieces;
    }

    private Paragraph text(String words, boolean bold) {
        var paragraph = paper.line(words, bold ? paper.type().bold(SIZE) : regular());
        return paragraph;
    }

    private void item(List<Element> pieces, Item item, float left) {
        float width = hang(item.mark());
        pieces.add(hanging(item.mark(), item.text(), left, width, regular()));
        item.children().forEach(child -> item(pieces, child, left + width));
    }

    /** Room for a mark: one digit and a point, or more. */
    private float hang(String mark) {
        return mark.isEmpty() ? 0 : Math.max(15, width(mark, regular()) + 5);
    }

    private float width(String words, Font font) {
        return font.getBaseFont().getWidthPoint(words, font.getSize());
    }

    /** A mark and its text, whose further lines stand below the first letter. */
    private Paragraph hanging(String mark, String words, float left, float width, Font font) {
        var paragraph = paper.line("", font);
        paragraph.setIndentationLeft(left + width);
        if (!mark.isEmpty()) {
            paragraph.setFirstLineIndent(-width);
            paragraph.add(new Chunk(mark, font));
            var gap = new Chunk("\u00a0", font);
            gap.setCharacterSpacing(width - width(mark, font) - width("\u00a0", font));
            paragraph.add(gap);
        }
        paragraph.add(new Chunk(words, font));
        return paragraph;
    }

    private PdfPTable columns(List<Column> columns) {
        var table = new PdfPTable(columns.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSplitLate(false);
        table.setHeaderRows(1);
        for (var column : columns) {
            var head = cell(3);
            head.setBackgroundColor(PALE);
            head.addElement(paper.line(column.title(), paper.type().bold(SMALL)));
            table.addCell(head);
        }
        for (var column : columns) {
            var cell = cell(3);
            int number = 1;
            for (var step : column.items()) {
                cell.addElement(
                        hanging(number++ + ".", step, 0, 16, paper.type().regular(SMALL)));
            }
            table.addCell(cell);
        }
        return table;
    }

    /** The annex: each step with actor, what must lie there, time and output. */
    PdfPTable table(Block block) {
        var content = Objects.requireNonNull(block.table());
        var table = paper.table(STEPS);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        content.headings().forEach(heading -> {
            var head = small(heading, paper.type().bold(SMALL));
            head.setBackgroundColor(PALE);
            table.addCell(head);
        });
        content.rows()
                .forEach(row -> row.forEach(
                        words -> table.addCell(small(words, paper.type().regular(SMALL)))));
        var total = small(content.total(), paper.type().bold(SMALL));
        total.setColspan(content.headings().size());
        total.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(total);
        return table;
    }

    private PdfPCell small(String words, Font font) {
        var cell = new PdfPCell(new Paragraph(SMALL * 1.3f, words, font));
        cell.setPadding(3.5f);
        cell.setLeading(SMALL * 1.3f, 0);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static PdfPCell cell(float padding) {
        var cell = new PdfPCell();
        cell.setBorderWidth(0.5f);
        cell.setPadding(padding);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(padding + 2);
        return cell;
    }

    private Font regular() {
        return paper.type().regular(SIZE);
    }
}
