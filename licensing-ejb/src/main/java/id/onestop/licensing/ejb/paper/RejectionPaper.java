package id.onestop.licensing.ejb.paper;

import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.util.List;

/** Draws the letter of a rejection. */
public final class RejectionPaper {

    private RejectionPaper() {}

    public static byte[] render(RejectionSheet sheet) {
        var paper = new Paper(
                "Surat penolakan " + sheet.number(),
                String.join(" ", sheet.head().agencyLines()),
                sheet.foot(),
                false);
        paper.exact();
        paper.letterhead(sheet.head());
        paper.title(List.of("SURAT PENOLAKAN PERMOHONAN IZIN"), "Nomor: " + sheet.number());
        paper.paragraph("Yth. " + sheet.applicant());
        paper.space(5);
        paper.free(sheet.free().opening());
        paper.paragraph("Permohonan Saudara yang disebut di bawah ini tidak dapat dikabulkan.");
        paper.space(5);
        paper.facts(List.of(
                new Fact("Izin yang dimohonkan", sheet.service()),
                new Fact("Nomor permohonan", sheet.applicationNumber()),
                new Fact("Diajukan", Words.moment(sheet.submittedAt(), sheet.zone())),
                new Fact("Alasan", sheet.reason(), true),
                new Fact("Temuan", sheet.finding()),
                new Fact("Dasar", sheet.legalBasis())));
        paper.heading("Yang dapat Saudara lakukan");
        paper.space(5);
        paper.numbered(List.of(
                sheet.remedy(),
                "Mengajukan permohonan baru dengan data permohonan ini, tanpa mengisi ulang dari awal.",
                sheet.objection()));
        paper.space(6);
        paper.free(sheet.free().closing());
        paper.space(8);
        SignatureCell.close(paper, sheet.verification(), sheet.signature());
        paper.notes(sheet.free().notes());
        return paper.close();
    }
}
