package id.onestop.licensing.ejb.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import id.onestop.licensing.domain.catalogue.Procedure.Chart;
import id.onestop.licensing.domain.catalogue.Procedure.Edge;
import id.onestop.licensing.domain.catalogue.Procedure.Node;
import java.util.List;
import java.util.stream.Collectors;

/** The printed flow chart: the main way as boxes from top to bottom; what leads back stands beside the box that it leaves. */
final class StandardChart {

    private static final float SIZE = 8.2f;

    private static final PdfPCellEvent BOX = (cell, box, canvases) -> {
        var canvas = canvases[PdfPTable.LINECANVAS];
        canvas.setLineWidth(0.6f);
        canvas.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), 3);
        canvas.stroke();
    };

    private static final PdfPCellEvent ARROW = (cell, box, canvases) -> {
        var canvas = canvases[PdfPTable.LINECANVAS];
        float middle = (box.getLeft() + box.getRight()) / 2;
        canvas.setLineWidth(0.6f);
        canvas.moveTo(middle, box.getTop());
        canvas.lineTo(middle, box.getBottom() + 3);
        canvas.stroke();
        canvas.moveTo(middle, box.getBottom());
        canvas.lineTo(middle - 2.4f, box.getBottom() + 4.4f);
        canvas.lineTo(middle + 2.4f, box.getBottom() + 4.4f);
        canvas.closePathFillStroke();
    };

    private final Paper paper;
    private final Chart chart;

    StandardChart(Paper paper, Chart chart) {
        this.paper = paper;
        this.chart = chart;
    }

    PdfPTable draw() {
        var table = new PdfPTable(new float[] {70, 42});
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(4);
        var line = chart.nodes().stream().filter(node -> !leadsBack(node)).toList();
        for (int i = 0; i < line.size(); i++) {
            if (i > 0) {
                table.addCell(arrow());
                table.addCell(paper.blank());
            }
            table.addCell(box(line.get(i)));
            table.addCell(beside(line.get(i)));
        }
        return table;
    }

    /** A box from which the only way goes to one that stands above it. */
    private boolean leadsBack(Node node) {
        var onward = onward(node);
        return !onward.isEmpty() && onward.stream().allMatch(edge -> place(edge.to()) < place(node.key()));
    }

    private List<Edge> onward(Node node) {
        return chart.edges().stream()
                .filter(edge -> edge.from().equals(node.key()))
                .toList();
    }

    private int place(String key) {
        return chart.nodes().stream().map(Node::key).toList().indexOf(key);
    }

    private PdfPCell box(Node node) {
        var cell = new PdfPCell(new Phrase(
                SIZE * 1.25f, String.join("\n", node.lines()), paper.type().regular(SIZE)));
        cell.setLeading(SIZE * 1.25f, 0);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(4);
        cell.setPaddingTop(3);
        cell.setHorizontalAlignment(node.lines().size() > 1 ? Element.ALIGN_LEFT : Element.ALIGN_CENTER);
        cell.setCellEvent(BOX);
        return cell;
    }

    private PdfPCell arrow() {
        var cell = paper.blank();
        cell.setFixedHeight(11);
        cell.setCellEvent(ARROW);
        return cell;
    }

    /** "ditolak: kembali ke Pemohon". */
    private PdfPCell beside(Node node) {
        String words = onward(node).stream()
                .flatMap(
                        edge -> chart.nodes().stream().filter(next -> next.key().equals(edge.to())))
                .filter(this::leadsBack)
                .map(next -> String.join(" ", next.lines()) + ": kembali ke "
                        + onward(next).stream().map(edge -> words(edge.to())).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        var cell = paper.text(words, paper.type().regular(SIZE));
        cell.setPaddingLeft(6);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private String words(String key) {
        return chart.nodes().stream()
                .filter(node -> node.key().equals(key))
                .map(node -> String.join(" ", node.lines()))
                .collect(Collectors.joining());
    }
}
