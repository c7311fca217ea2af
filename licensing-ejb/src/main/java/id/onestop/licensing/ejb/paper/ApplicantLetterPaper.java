package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/** Draws a letter of the applicant: no letterhead, for it is not the agency's. */
public final class ApplicantLetterPaper {

    private static final float SIZE = 11;
    private static final Color PALE = new Color(0x8A, 0x93, 0x9B);

    private ApplicantLetterPaper() {}

    public static byte[] render(ApplicantLetterSheet sheet) {
        var foot = new Foot(
                List.of(
                        "Surat ini dibuat dari isian permohonan " + sheet.number() + ". Kode isi: " + sheet.mark()
                                + ".",
                        sheet.byHand()
                                ? "Bila isian berubah, kode isi berubah dan surat ini perlu dibuat lagi."
                                : "Dikirim bersama permohonan dari akun pemohon; disimpan sebagaimana adanya."),
                "",
                sheet.demonstration());
        var paper = new Paper(sheet.title() + " " + sheet.number(), sheet.applicant(), foot, false);
        paper.size(SIZE);
        paper.space(mm(14));
        paper.title(List.of(sheet.title()), "");
        paper.space(10);
        sheet.paragraphs().forEach(paragraph -> {
            paper.paragraph(paragraph);
            paper.space(9);
        });
        paper.space(16);
        paper.add(signature(paper, sheet));
        return paper.close();
    }

    private static PdfPTable signature(Paper paper, ApplicantLetterSheet sheet) {
        var table = paper.table(new float[] {82, 83});
        table.setKeepTogether(true);
        table.addCell(paper.blank());
        var block = paper.blank();
        var day = sheet.on() == null ? Paper.BY_HAND : Words.date(sheet.on());
        block.addElement(paper.line(sheet.city() + ", " + day, paper.type().regular(SIZE)));
        block.addElement(paper.line("Pemohon,", paper.type().regular(SIZE)));
        table.addCell(block);
        table.addCell(paper.blank());
        table.addCell(room(paper, sheet));
        table.addCell(paper.blank());
        table.addCell(paper.text(sheet.applicant(), paper.type().bold(SIZE)));
        return table;
    }

    /** Where it is signed: over the stamp, whose place is drawn where one is owed. */
    private static PdfPCell room(Paper paper, ApplicantLetterSheet sheet) {
        var cell = paper.blank();
        cell.setPaddingTop(mm(3));
        cell.setPaddingBottom(mm(3));
        if (sheet.stampDuty()) {
            var inner = paper.table(new float[] {32, 51});
            inner.addCell(stamp(paper));
            inner.addCell(paper.blank());
            cell.addElement(inner);
        } else if (sheet.byHand()) {
            cell.setFixedHeight(mm(26));
        } else {
            cell.addElement(
                    paper.line("Disampaikan secara elektronik", paper.type().regular(SIZE - 1.5f)));
            cell.addElement(paper.line("dari akun pemohon", paper.type().regular(SIZE - 1.5f)));
        }
        return cell;
    }

    private static PdfPCell stamp(Paper paper) {
        var font = paper.type().regular(9);
        font.setColor(PALE);
        var cell = paper.text("Meterai\nRp10.000", font);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(PALE);
        cell.setBorderWidth(0.6f);
        cell.setFixedHeight(mm(24));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
