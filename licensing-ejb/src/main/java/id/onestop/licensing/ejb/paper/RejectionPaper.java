package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;
import static id.onestop.licensing.ejb.paper.Paper.BODY;

import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.util.List;
import java.util.Locale;

/** Draws the notice of a rejection. */
public final class RejectionPaper {

    private RejectionPaper() {}

    public static byte[] render(RejectionSheet sheet) {
        var foot = new Foot(
                List.of("Pemberitahuan ini dibuat dari keputusan yang tercatat dalam sistem pada waktu yang disebut."),
                "",
                sheet.demonstration());
        var paper = new Paper(
                "Pemberitahuan penolakan " + sheet.number(),
                String.join(" ", sheet.head().agencyLines()),
                foot,
                false);
        paper.letterhead(sheet.head());
        paper.title(List.of("PEMBERITAHUAN PENOLAKAN PERMOHONAN IZIN"), "Permohonan nomor: " + sheet.number());
        paper.paragraph("Yth. " + sheet.applicant());
        paper.space(5);
        paper.paragraph("Permohonan Saudara untuk " + sheet.service() + " yang diajukan pada "
                + Words.moment(sheet.submittedAt(), sheet.zone()) + " tidak dapat dikabulkan.");
        paper.space(5);
        paper.facts(List.of(
                new Fact("Alasan", sheet.reason(), true),
                new Fact("Temuan", sheet.finding()),
                new Fact("Dasar", sheet.legalBasis())));
        paper.heading("Yang dapat Saudara lakukan");
        paper.space(3);
        paper.numbered(List.of(
                sheet.remedy(),
                "Mengajukan permohonan baru dengan data permohonan ini, tanpa mengisi ulang dari awal.",
                sheet.objection()));
        paper.space(14);
        var table = paper.table(new float[] {69, 96});
        table.setKeepTogether(true);
        var qr = paper.verification(
                sheet.trackingAddress(), sheet.trackingHost(), sheet.number(), "Lacak permohonan di");
        qr.setPaddingRight(mm(26));
        table.addCell(qr);
        var block = sheet.decidedBy();
        var decided = paper.blank();
        var body = paper.type().regular(BODY);
        decided.addElement(paper.line("Diputuskan di " + block.city(), body));
        decided.addElement(paper.line("pada tanggal " + block.day(), body));
        decided.addElement(paper.line(block.post().toUpperCase(Locale.ROOT), body));
        decided.addElement(paper.line(block.name(), paper.type().bold(BODY)));
        table.addCell(decided);
        paper.add(table);
        return paper.close();
    }
}
