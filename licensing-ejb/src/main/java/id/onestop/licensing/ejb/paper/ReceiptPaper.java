package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;
import static id.onestop.licensing.ejb.paper.Paper.BODY;

import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.util.List;

/** Draws the receipt of an application. */
public final class ReceiptPaper {

    private ReceiptPaper() {}

    public static byte[] render(ReceiptSheet sheet) {
        var foot = new Foot(
                List.of(
                        "Tanda terima ini dibuat oleh sistem dan sah tanpa tanda tangan.",
                        "Tanda terima ini belum menyatakan bahwa berkas lengkap dan benar."),
                "",
                sheet.demonstration());
        var paper = new Paper(
                "Tanda terima " + sheet.number(), String.join(" ", sheet.head().agencyLines()), foot, false);
        paper.letterhead(sheet.head());
        paper.title(List.of("TANDA TERIMA PERMOHONAN"), "Nomor: " + sheet.number());
        paper.free(sheet.free().opening());
        paper.facts(List.of(
                new Fact("Pemohon", sheet.applicant(), true),
                new Fact("Layanan", sheet.service()),
                new Fact("Diterima sistem", Words.moment(sheet.submittedAt(), sheet.zone())),
                new Fact("Dicatat diterima", Words.day(sheet.receivedOn()))));
        paper.heading("Yang diserahkan");
        paper.space(3);
        paper.numbered(sheet.handedIn().stream().map(line -> line.id()).toList());
        paper.heading("Janji kami");
        paper.paragraph(sheet.promise());
        paper.heading("Biaya");
        paper.paragraph(sheet.fee());
        var activation = sheet.activation();
        if (activation != null) {
            paper.heading("Lanjutkan sendiri secara daring");
            paper.paragraph("Untuk " + activation.name() + ": buka " + activation.address()
                    + ", isi NIK Anda dan kode " + activation.code()
                    + ", lalu pilih kata sandi Anda sendiri. Kode berlaku 30 hari dan hanya dapat dipakai sekali."
                    + " Jangan berikan lembar ini kepada orang lain.");
        }
        paper.space(14);
        var table = paper.table(new float[] {69, 96});
        table.setKeepTogether(true);
        var qr = paper.verification(
                sheet.trackingAddress(), sheet.trackingHost(), sheet.number(), "Lacak permohonan di");
        qr.setPaddingRight(mm(26));
        table.addCell(qr);
        var next = paper.blank();
        next.addElement(paper.line("Yang terjadi sekarang", paper.type().bold(BODY)));
        for (String paragraph : sheet.free().closing().split("\n{2,}")) {
            if (!paragraph.isBlank()) {
                next.addElement(paper.line(paragraph, paper.type().regular(BODY)));
            }
        }
        next.addElement(paper.line(
                "Untuk melacak diperlukan nomor permohonan dan tanggal lahir.",
                paper.type().regular(BODY)));
        table.addCell(next);
        paper.add(table);
        paper.notes(sheet.free().notes());
        return paper.close();
    }
}
