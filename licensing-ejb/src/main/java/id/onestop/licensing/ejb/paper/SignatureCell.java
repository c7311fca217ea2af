package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The signature block at the right of a letter's end. */
final class SignatureCell {

    private static final PdfPCellEvent ROUND = (cell, box, canvases) -> {
        var canvas = canvases[PdfPTable.LINECANVAS];
        canvas.setLineWidth(0.7f);
        canvas.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), 4);
        canvas.stroke();
    };

    private static final Pattern STANDING = Pattern.compile("(?:(?:Plt|Plh|a\\.n)\\. )+");

    /** "Plh. a.n. Kepala Dinas Perizinan, Kepala Bidang Pelayanan": standing, principal, post. */
    private static final Pattern DELEGATED = Pattern.compile("((?:(?:Plt|Plh)\\. )?)a\\.n\\. (.+), ([^,]+)");

    private final Paper paper;
    private final SignatureBlock block;

    SignatureCell(Paper paper, SignatureBlock block) {
        this.paper = paper;
        this.block = block;
    }

    /** The end of a letter, never torn apart: where anybody verifies it at the left, who signs it at the right. */
    static void close(Paper paper, LicenceSheet.Verification verification, SignatureBlock block) {
        var table = paper.table(new float[] {69, 96});
        table.setKeepTogether(true);
        var qr = paper.verification(
                verification.address(), verification.host(), verification.code(), "Periksa keaslian di");
        qr.setPaddingRight(mm(26));
        table.addCell(qr);
        table.addCell(new SignatureCell(paper, block).cell());
        paper.add(table);
    }

    private PdfPCell cell() {
        var type = paper.type();
        var cell = paper.blank();
        var body = type.regular(paper.size());
        cell.addElement(paper.line("Ditetapkan di " + block.city(), body));
        cell.addElement(paper.line("pada tanggal " + block.day(), body));
        var seal = block.seal();
        if (seal == null) {
            lines(block.onBehalfOf(), block.post()).forEach(line -> cell.addElement(paper.line(line, body)));
        }
        cell.addElement(block.byHand() ? room() : box());
        var name = new Chunk(paper.drawn(block.name()), type.bold(paper.size()));
        name.setUnderline(0.7f, -1.8f);
        var nameLine = paper.line("", type.bold(paper.size()));
        nameLine.add(name);
        cell.addElement(nameLine);
        if (seal != null) {
            sealed(cell, seal);
            return cell;
        }
        if (!block.rank().isEmpty()) {
            cell.addElement(paper.line(block.rank(), body));
        }
        cell.addElement(paper.line("NIP " + spaced(block.nip()), body));
        return cell;
    }

    /** No person stands here: why, and by which law. */
    private void sealed(PdfPCell cell, SignatureBlock.Seal seal) {
        var small = paper.type().regular(8.5f);
        cell.addElement(paper.line(
                "Diterbitkan otomatis dengan segel elektronik instansi, karena tidak ada keputusan pejabat sampai akhir hari"
                        + " kerja ke-" + seal.day() + ".",
                small));
        cell.addElement(paper.line("Dasar: " + seal.basis(), small));
    }

    /** White space for signature and stamp. */
    private PdfPTable room() {
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        var cell = paper.blank();
        cell.setFixedHeight(mm(24));
        table.addCell(cell);
        return table;
    }

    /** In whose name and in which post; who signs in the name of an official does so in nobody else's. */
    static List<String> lines(String onBehalfOf, String post) {
        var delegated = DELEGATED.matcher(post);
        return delegated.matches()
                ? List.of(
                        capitals("a.n. " + delegated.group(2)) + ",",
                        capitals(delegated.group(1) + delegated.group(3)) + ",")
                : List.of(onBehalfOf, capitals(post) + ",");
    }

    /** "Plt.", "Plh." and "a.n." stay as they are written, whatever stands behind them. */
    static String capitals(String post) {
        var words = STANDING.matcher(post);
        int from = words.lookingAt() ? words.end() : 0;
        return post.substring(0, from) + post.substring(from).toUpperCase(Locale.ROOT);
    }

    private PdfPTable box() {
        var type = paper.type();
        var table = new PdfPTable(new float[] {11, 80});
        table.setWidthPercentage(100);
        table.setSpacingBefore(5);
        table.setSpacingAfter(5);
        var mark = new PdfPCell(Drawings.sealMark(paper.writer()), false);
        mark.setBorder(Rectangle.NO_BORDER);
        mark.setHorizontalAlignment(Element.ALIGN_CENTER);
        mark.setVerticalAlignment(Element.ALIGN_MIDDLE);
        var words = new PdfPCell();
        words.setBorder(Rectangle.NO_BORDER);
        words.setPaddingTop(1);
        words.setPaddingBottom(5);
        words.addElement(new Phrase(11, words(), type.regular(8.5f)));
        var inner = new PdfPTable(new float[] {11, 80});
        inner.addCell(mark);
        inner.addCell(words);
        var frame = new PdfPCell(inner);
        frame.setBorder(Rectangle.NO_BORDER);
        frame.setColspan(2);
        frame.setPaddingTop(mm(0.5f));
        frame.setCellEvent(ROUND);
        table.addCell(frame);
        return table;
    }

    private String words() {
        var at = block.signedAt();
        return at == null
                ? "Belum ditandatangani\n(draf)"
                : (block.seal() == null ? "Ditandatangani" : "Disegel") + " secara elektronik\n"
                        + Words.moment(at, block.zone());
    }

    /** {@code 19720314 199803 1 004}. */
    static String spaced(String nip) {
        return nip.length() == 18
                ? nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.charAt(14) + " " + nip.substring(15)
                : nip;
    }
}
