package id.onestop.licensing.ejb.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** Draws foot, page number and watermark of every page. */
final class PaperPage extends PdfPageEventHelper {

    private static final float SIZE = 7.6f;

    private final Typeface type;
    private final Foot foot;
    private final PdfTemplate total;
    private String running = "";

    PaperPage(PdfWriter writer, Typeface type, Foot foot) {
        this.type = type;
        this.foot = foot;
        this.total = writer.getDirectContent().createTemplate(20, 12);
    }

    /** Stands above every page after the first. */
    void running(String words) {
        running = words;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        float left = document.left();
        float right = document.right();
        float top = document.bottom() - Drawings.mm(3);
        canvas.setLineWidth(0.6f);
        canvas.moveTo(left, top);
        canvas.lineTo(right, top);
        canvas.stroke();
        var column = new ColumnText(canvas);
        column.setSimpleColumn(left, Drawings.mm(4), right - Drawings.mm(28), top - 1);
        foot.sentences().forEach(sentence -> column.addElement(sentence("\u2022  " + sentence)));
        if (foot.demonstration()) {
            column.addElement(sentence("\u2022  " + foot.labels().sample()));
        }
        column.go();
        var page = foot.labels().page() + " " + writer.getPageNumber() + " "
                + foot.labels().of() + " ";
        float width = type.base().getWidthPoint(page, SIZE);
        float x = right - width - 6;
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, new Phrase(page, type.regular(SIZE)), x, top - 10, 0);
        canvas.addTemplate(total, x + width, top - 10);
        if (writer.getPageNumber() > 1 && !running.isEmpty()) {
            float above = document.getPageSize().getTop() - Drawings.mm(6);
            ColumnText.showTextAligned(
                    canvas, Element.ALIGN_LEFT, new Phrase(running, type.regular(SIZE)), left, above, 0);
        }
        if (!foot.watermark().isEmpty()) {
            watermark(writer, document.getPageSize());
        }
    }

    private Paragraph sentence(String text) {
        var paragraph = new Paragraph(9.6f, text, type.regular(SIZE));
        paragraph.setIndentationLeft(8);
        paragraph.setFirstLineIndent(-8);
        return paragraph;
    }

    private void watermark(PdfWriter writer, Rectangle page) {
        var canvas = writer.getDirectContentUnder();
        var pale = type.bold(120);
        pale.setColor(new Color(0xE4, 0xE7, 0xEA));
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_CENTER,
                new Phrase(foot.watermark(), pale),
                page.getWidth() / 2,
                page.getHeight() / 2 - 40,
                52);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        ColumnText.showTextAligned(
                total,
                Element.ALIGN_LEFT,
                new Phrase(Integer.toString(writer.getPageNumber() - 1), type.regular(SIZE)),
                0,
                0,
                0);
    }
}
