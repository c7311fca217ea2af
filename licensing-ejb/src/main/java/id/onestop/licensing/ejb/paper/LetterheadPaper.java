package id.onestop.licensing.ejb.paper;

import java.util.List;

/** Draws a sheet that is nothing but a letterhead, as every letter of the agency bears it. */
public final class LetterheadPaper {

    private LetterheadPaper() {}

    /** A sample: a watermark keeps it from being written on. */
    public static byte[] render(Letterhead head, boolean demonstration) {
        var foot = new Foot(List.of("Ini contoh kop surat: lembar ini bukan surat dinas."), "CONTOH", demonstration);
        var paper = new Paper("Contoh kop surat", String.join(" ", head.agencyLines()), foot, false);
        paper.letterhead(head);
        paper.title(List.of("CONTOH KOP SURAT"), "Nomor: ……/……/……");
        paper.paragraph("Seperti inilah kepala setiap izin, surat penolakan, dan tanda terima instansi ini tercetak.");
        return paper.close();
    }
}
