package id.onestop.licensing.ejb.paper;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;

/** Cells of a table with lines between them, in small type; those of its head are grey and bold. */
record RuledCells(Paper paper, float size) {

    private static final Color HEAD = new Color(0xEC, 0xEE, 0xF1);

    PdfPCell head(String text) {
        var cell = cell(new Phrase(leading(), paper.drawn(text), paper.type().bold(size)));
        cell.setBackgroundColor(HEAD);
        return cell;
    }

    PdfPCell text(String text) {
        return cell(new Phrase(leading(), paper.drawn(text), paper.type().regular(size)));
    }

    private PdfPCell cell(Phrase phrase) {
        var cell = new PdfPCell(phrase);
        cell.setPadding(3.5f);
        cell.setLeading(leading(), 0);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private float leading() {
        return size * 1.35f;
    }
}
