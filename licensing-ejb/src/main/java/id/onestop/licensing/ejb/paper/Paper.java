package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import id.onestop.licensing.domain.shared.PrintedText;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One A4 paper while it is drawn: letterhead, titles, paragraphs, hanging lines, tables of label and value. */
final class Paper {

    static final float BODY = 10;

    /** From one line of a text to the next, in sizes of its type. */
    private static final float LEADING = 1.2f;

    /** Items of a list and rows of facts stand a little further apart than the lines within them, in points. */
    private static final float BETWEEN = 1.6f;

    /** Dots that somebody writes on. */
    static final String BY_HAND = ".".repeat(40);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    private final Document document;
    private final PdfWriter writer;
    private final Typeface type = new Typeface();
    private final PaperPage page;
    private float body = BODY;
    private float air = 1;
    private boolean exact;

    /**
     * Opens a paper.
     *
     * @param title of the document, for readers and screen readers
     */
    Paper(String title, String author, Foot foot, boolean landscape) {
        document = new Document(landscape ? PageSize.A4.rotate() : PageSize.A4, mm(25), mm(20), mm(9), mm(26));
        writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle(title);
        document.addAuthor(author);
        document.addSubject(title);
        document.addCreator("Licensing");
        writer.createXmpMetadata();
        document.open();
        page = new PaperPage(writer, type, foot);
        writer.setPageEvent(page);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(foot.labels().language()));
    }

    PdfWriter writer() {
        return writer;
    }

    /** Says on every page after the first what the paper is and about whom. */
    void running(String words) {
        page.running(drawn(words));
    }

    void size(float points) {
        body = points;
    }

    /** What is signed says all of it or is not drawn; other papers show a question mark for what the typeface lacks. */
    void exact() {
        exact = true;
    }

    /**
     * A text as it can be drawn.
     *
     * @throws RuleViolation {@code PAPER_SIGNS} on a paper that is signed, rather than leaving a sign out
     */
    String drawn(String text) {
        var sign = PrintedText.refusedSign(text);
        if (sign.isEmpty()) {
            return text;
        }
        if (exact) {
            throw new RuleViolation("PAPER_SIGNS", Map.of("sign", sign.get()));
        }
        return text.codePoints()
                .mapToObj(one -> PrintedText.isDrawn(one) || one == '\n' ? Character.toString(one) : "?")
                .collect(Collectors.joining());
    }

    /** Sets how many times the least distance stands between the parts of what follows. */
    void air(float times) {
        air = times;
    }

    float size() {
        return body;
    }

    /** The page being drawn, from 1. */
    int page() {
        return writer.getPageNumber();
    }

    Typeface type() {
        return type;
    }

    float width() {
        return document.right() - document.left();
    }

    byte[] close() {
        document.close();
        return out.toByteArray();
    }

    void newPage() {
        document.newPage();
    }

    void add(Element element) {
        document.add(element);
    }

    void letterhead(Letterhead head) {
        new HeadDrawing(this).draw(head);
    }

    void title(List<String> lines, String below) {
        space(6);
        lines.forEach(line -> document.add(centred(line, type.bold(13), 17)));
        if (!below.isEmpty()) {
            document.add(centred(below, type.regular(body + 0.5f), 15));
        }
        space(7);
    }

    /** A framed line that nobody overlooks. */
    void mark(String text) {
        var table = table(new float[] {1});
        var cell = new PdfPCell(centred(text, type.bold(body), body * 1.4f));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        cell.setBorderWidth(1.2f);
        table.addCell(cell);
        document.add(table);
        space(4);
    }

    void paragraph(String text) {
        document.add(new Paragraph(body * LEADING, drawn(text), type.regular(body)));
    }

    /** Paragraphs of the agency's own, an empty line between them; nothing where there are none. */
    void free(String text) {
        for (String one : text.split("\n{2,}")) {
            if (!one.isBlank()) {
                paragraph(one);
                space(4);
            }
        }
    }

    /** Notes in small type; nothing where there are none. */
    void notes(String text) {
        if (!text.isEmpty()) {
            space(3);
            add(line(text, type.regular(8.5f)));
        }
    }

    void heading(String text) {
        heading(text, 0);
    }

    /** A heading that needs some points of the page below it for what it stands over. */
    void heading(String text, float below) {
        if (writer.getVerticalPosition(true) - document.bottom() < below) {
            newPage();
        }
        space(4);
        document.add(new Paragraph(body * 1.4f, drawn(text), type.bold(body)));
    }

    void space(float points) {
        var gap = new Paragraph(points * air, " ", type.regular(1));
        document.add(gap);
    }

    /** A numbered list with hanging lines. */
    void numbered(List<String> items) {
        var table = table(new float[] {8, 157});
        int number = 1;
        for (var item : items) {
            var mark = text(number++ + ".", type.regular(body));
            mark.setHorizontalAlignment(Element.ALIGN_RIGHT);
            mark.setPaddingRight(mm(1.6f));
            table.addCell(mark);
            table.addCell(text(item, type.regular(body)));
        }
        document.add(table);
    }

    /** Label, colon, value; the value of the first row may be bold. */
    void facts(List<Fact> facts) {
        var table = table(new float[] {49, 3, 113});
        table.setSpacingBefore(4);
        for (var fact : facts) {
            table.addCell(text(fact.label(), type.regular(body)));
            table.addCell(text(":", type.regular(body)));
            table.addCell(text(fact.value(), fact.bold() ? type.bold(body) : type.regular(body)));
        }
        document.add(table);
    }

    /** One line of a list of facts. */
    record Fact(String label, String value, boolean bold) {
        Fact(String label, String value) {
            this(label, value, false);
        }
    }

    PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        return table;
    }

    PdfPCell blank() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    PdfPCell text(String text, Font font) {
        float leading = font.getSize() * LEADING;
        var cell = new PdfPCell(new Phrase(leading, drawn(text), font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        // the first line takes as much as those that follow it, so that rows of one line and of three keep one rhythm
        cell.setPaddingBottom(BETWEEN * air);
        cell.setUseAscender(false);
        cell.setUseDescender(false);
        cell.setLeading(leading, 0);
        return cell;
    }

    Paragraph centred(String text, Font font, float leading) {
        var paragraph = new Paragraph(leading, drawn(text), font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    Paragraph line(String text, Font font) {
        return new Paragraph(font.getSize() * LEADING, drawn(text), font);
    }

    /** QR code with address and code beneath, for people without a camera. */
    PdfPCell verification(String address, String host, String code, String invitation) {
        var cell = blank();
        Image qr = Drawings.qr(writer, address, 33);
        var holder = new Paragraph(mm(33), "");
        holder.add(new Chunk(qr, 0, 0));
        holder.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(holder);
        cell.addElement(centred(invitation, type.regular(8), 10.4f));
        cell.addElement(centred(host, type.regular(8), 10.4f));
        cell.addElement(centred(code, type.bold(8.5f), 11.5f));
        return cell;
    }
}
