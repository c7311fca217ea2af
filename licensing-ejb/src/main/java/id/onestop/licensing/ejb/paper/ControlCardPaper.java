package id.onestop.licensing.ejb.paper;

import com.lowagie.text.pdf.PdfPTable;
import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.time.Instant;
import java.util.List;

/** Draws the control card: landscape, both parafs, the gap in a column of its own. */
public final class ControlCardPaper {

    private static final float SMALL = 8;

    private static final float[] WIDTHS = {9, 62, 62, 50, 28, 28};

    private static final List<String> HEADS =
            List.of("No.", "Menyerahkan (paraf)", "Menerima (paraf)", "Isi", "Lama di pemegang", "Jeda serah terima");

    private final CardSheet sheet;
    private final Paper paper;
    private final RuledCells cells;

    private ControlCardPaper(CardSheet sheet) {
        this.sheet = sheet;
        var foot = new Foot(
                List.of("Paraf adalah akun, jabatan, dan waktu yang dicatat sistem pada saat serah terima."),
                "",
                sheet.demonstration());
        paper = new Paper(
                "Kartu kendali " + sheet.number(), String.join(" ", sheet.head().agencyLines()), foot, true);
        cells = new RuledCells(paper, SMALL);
    }

    public static byte[] render(CardSheet sheet) {
        return new ControlCardPaper(sheet).draw();
    }

    /** A working time as the card writes it: {@code 1 hari 2 jam 5 menit}. */
    public static String duration(long minutes) {
        return Words.duration(minutes);
    }

    private byte[] draw() {
        paper.letterhead(sheet.head());
        paper.title(List.of("KARTU KENDALI BERKAS"), "Nomor: " + sheet.number());
        paper.facts(List.of(
                new Fact("Pemohon", sheet.applicant(), true),
                new Fact("Layanan", sheet.service()),
                new Fact("Jumlah waktu (jam kerja)", sheet.totals()),
                new Fact("Dicetak", Words.moment(sheet.printedAt(), sheet.zone()))));
        paper.space(8);
        var table = paper.table(WIDTHS);
        table.setHeaderRows(1);
        // a row with its parafs stays whole
        table.setSplitLate(true);
        HEADS.forEach(head -> table.addCell(cells.head(head)));
        sheet.rows().forEach(row -> add(table, row));
        paper.add(table);
        return paper.close();
    }

    private void add(PdfPTable table, CardSheet.Row row) {
        var received = row.receivedAt();
        table.addCell(cells.text(Integer.toString(row.position())));
        table.addCell(cells.text(side(row.giver(), row.giverPost()) + "\n" + Words.brief(row.givenAt(), sheet.zone())));
        table.addCell(cells.text(side(row.receiver(), row.receiverPost())
                + "\n"
                + (received == null ? "belum diterima" : mark(row, received))));
        table.addCell(cells.text(row.note().isEmpty() ? row.content() : row.content() + "\n" + row.note()));
        table.addCell(cells.text(row.heldMinutes() == null ? "-" : Words.duration(row.heldMinutes())));
        table.addCell(cells.text(row.gapMinutes() == 0 ? "tidak ada" : Words.duration(row.gapMinutes())));
    }

    /** An applicant or the system receives at once and initials nothing (decision Giving-And-Receiving). */
    private String mark(CardSheet.Row row, Instant received) {
        return (row.receivedBySystem() ? "sistem, " : "") + Words.brief(received, sheet.zone());
    }

    private static String side(String name, String post) {
        return post.isEmpty() || post.equals(name) ? name : name + "\n" + post;
    }
}
