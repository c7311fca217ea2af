package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;

import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;

/** Draws the letterhead: crest, government, agency, address, two rules. */
final class HeadDrawing {

    private static final float CREST_WIDTH = 21;
    private static final float CREST_HEIGHT = 23;

    private final Paper paper;

    HeadDrawing(Paper paper) {
        this.paper = paper;
    }

    void draw(Letterhead head) {
        var table = paper.table(new float[] {24, 141});
        var crest = new PdfPCell(crest(head), false);
        crest.setBorder(Rectangle.NO_BORDER);
        crest.setPadding(0);
        table.addCell(crest);
        var text = paper.blank();
        text.setPaddingRight(mm(12));
        text.addElement(paper.centred(head.governmentLine(), paper.type().regular(13), 16));
        head.agencyLines()
                .forEach(
                        line -> text.addElement(paper.centred(line, paper.type().bold(13.5f), 16.4f)));
        text.addElement(new Paragraph(3, " ", paper.type().regular(1)));
        head.contactLines()
                .forEach(
                        line -> text.addElement(paper.centred(line, paper.type().regular(8.5f), 10.5f)));
        table.addCell(text);
        paper.add(table);
        rule(2.2f, 5);
        rule(0.6f, 2.4f);
    }

    private Image crest(Letterhead head) {
        var own = head.crest();
        return own == null
                ? Drawings.crest(paper.writer(), head.accentHex())
                : Drawings.picture(own.get(), CREST_WIDTH, CREST_HEIGHT);
    }

    private void rule(float thickness, float before) {
        var table = paper.table(new float[] {1});
        table.setSpacingBefore(before);
        var cell = paper.blank();
        cell.setFixedHeight(thickness);
        cell.setBackgroundColor(java.awt.Color.BLACK);
        table.addCell(cell);
        paper.add(table);
    }
}
