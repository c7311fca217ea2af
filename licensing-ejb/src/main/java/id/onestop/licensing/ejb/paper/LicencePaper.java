package id.onestop.licensing.ejb.paper;

import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.util.ArrayList;
import java.util.List;

/** Draws the letter of a practice licence. */
public final class LicencePaper {

    /** One page holds so many legal bases; a longer list moves to an annex (decision All-Bases-Print). */
    private static final int BASES_ON_FIRST_PAGE = 8;

    /** Sizes of the text in points, each with more air and with less; the first that keeps all on one page is taken. */
    private static final float[] SIZES = {Paper.BODY, 9.6f, 9.2f, 8.8f};

    private static final float[] AIRS = {2, 1.7f, 1.4f, 1.2f, 1};

    private final LicenceSheet sheet;
    private final Paper paper;
    private boolean onePage;

    private LicencePaper(LicenceSheet sheet, float size, float air) {
        this.sheet = sheet;
        paper = new Paper(
                String.join(" ", sheet.titleLines()) + " " + sheet.number(),
                String.join(" ", sheet.head().agencyLines()),
                sheet.foot(),
                false);
        paper.exact();
        paper.size(size);
        paper.air(air);
        paper.running(sheet.titleLines().get(0) + ", nomor "
                + (sheet.number().isEmpty() ? Paper.BY_HAND : sheet.number())
                + ", atas nama " + sheet.holder().name());
    }

    /** The letter as PDF. */
    public static byte[] render(LicenceSheet sheet) {
        byte[] pdf = {};
        for (float size : SIZES) {
            for (float air : AIRS) {
                var letter = new LicencePaper(sheet, size, air);
                pdf = letter.draw();
                if (letter.onePage) {
                    return pdf;
                }
            }
        }
        return pdf;
    }

    private byte[] draw() {
        boolean annex = sheet.legalBases().size() > BASES_ON_FIRST_PAGE;
        paper.letterhead(sheet.head());
        paper.title(sheet.titleLines(), "Nomor: " + (sheet.number().isEmpty() ? Paper.BY_HAND : sheet.number()));
        if (sheet.signature().seal() != null) {
            paper.mark("DITERBITKAN OTOMATIS: TIDAK ADA KEPUTUSAN SAMPAI BATAS WAKTU");
        }
        paper.free(sheet.free().opening());
        paper.paragraph("Berdasarkan:");
        paper.space(3);
        paper.numbered(
                annex
                        ? List.of("Peraturan perundang-undangan yang disebut dalam lampiran surat ini.")
                        : sheet.legalBases());
        paper.space(4);
        paper.paragraph(sheet.grant());
        paper.space(4);
        paper.facts(facts());
        paper.space(4);
        paper.paragraph(sheet.condition());
        paper.space(4);
        paper.free(sheet.free().closing());
        SignatureCell.close(paper, sheet.verification(), sheet.signature());
        if (!sheet.copiesTo().isEmpty()) {
            paper.space(3);
            paper.add(paper.line(copies(), paper.type().regular(8.5f)));
        }
        paper.notes(sheet.free().notes());
        onePage = paper.page() == 1;
        if (annex) {
            paper.newPage();
            paper.title(
                    List.of("LAMPIRAN"), "Surat nomor " + (sheet.number().isEmpty() ? Paper.BY_HAND : sheet.number()));
            paper.paragraph("Dasar hukum:");
            paper.space(3);
            paper.numbered(sheet.legalBases());
        }
        return paper.close();
    }

    private List<Fact> facts() {
        var holder = sheet.holder();
        var place = sheet.place();
        var until = holder.strValidUntil();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Nama", holder.name(), true));
        facts.add(new Fact("Tempat, tanggal lahir", holder.birthPlace() + ", " + Words.date(holder.birthDate())));
        facts.add(new Fact("Alamat rumah", holder.homeAddress()));
        facts.add(new Fact("Nomor STR", holder.strNumber()));
        facts.add(new Fact("STR berlaku sampai", until == null ? "Seumur hidup" : Words.date(until)));
        facts.add(new Fact("Untuk praktik sebagai", holder.profession()));
        facts.add(new Fact("Nama tempat praktik", place.name()));
        facts.add(new Fact("Alamat tempat praktik", place.address()));
        facts.add(new Fact("Tempat praktik ke-", Words.ordinal(place.ordinal())));
        if (!place.hours().isEmpty()) {
            facts.add(new Fact("Jam praktik", place.hours()));
        }
        facts.add(new Fact("Berlaku", sheet.validity()));
        return facts;
    }

    private String copies() {
        var text = new StringBuilder("Tembusan: ");
        for (int i = 0; i < sheet.copiesTo().size(); i++) {
            text.append(i == 0 ? "" : "; ")
                    .append(i + 1)
                    .append(". ")
                    .append(sheet.copiesTo().get(i));
        }
        return text.toString();
    }
}
