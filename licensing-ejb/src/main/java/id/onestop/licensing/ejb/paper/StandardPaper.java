package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.Drawings.mm;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import id.onestop.licensing.domain.catalogue.Edition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.StandardDocument.Block;
import id.onestop.licensing.domain.catalogue.StandardDocument.BlockKind;
import id.onestop.licensing.domain.catalogue.StandardDocument.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a service standard as agencies print it: number, component, description; signatory; procedure as annex. */
public final class StandardPaper {

    private static final float[] COLUMNS = {11, 36, 118};
    private static final List<String> HEADS = List.of("NO.", "KOMPONEN", "URAIAN");

    private final StandardSheet sheet;
    private final Paper paper;
    private final StandardBlocks blocks;

    private StandardPaper(StandardSheet sheet) {
        this.sheet = sheet;
        var foot = new Foot(
                List.of(
                        "Standar ini dibuat dari definisi yang menjalankan layanan; yang tercetak di sini yang dikerjakan.",
                        sheet.standing()),
                "",
                sheet.demonstration());
        paper = new Paper(title(sheet.document()), String.join(" ", sheet.head().agencyLines()), foot, false);
        blocks = new StandardBlocks(paper);
    }

    public static byte[] render(StandardSheet sheet) {
        return new StandardPaper(sheet).draw();
    }

    /** Number and heading, as the catalogue lists it. */
    private static String title(StandardDocument document) {
        return (document.number() == 0 ? "" : document.number() + ". ") + document.heading();
    }

    private byte[] draw() {
        paper.letterhead(sheet.head());
        var label = sheet.document().edition().revisionLabel();
        paper.title(List.of(title(sheet.document())), label);
        if (!sheet.inForce()) {
            paper.add(paper.centred(sheet.standing(), paper.type().bold(Paper.BODY), 14));
            paper.space(6);
        }
        sheet.document().parts().forEach(this::part);
        signatory(sheet.document().edition());
        sheet.document().components().stream()
                .flatMap(component -> component.blocks().stream())
                .filter(block -> block.kind() == BlockKind.TABLE)
                .forEach(this::annex);
        return paper.close();
    }

    private void part(StandardDocument.Part part) {
        paper.heading(part.title().id());
        paper.space(5);
        var table = paper.table(COLUMNS);
        HEADS.forEach(head -> table.addCell(head(head)));
        table.addCell(line());
        table.setHeaderRows(2);
        // closes the box at the foot of each page
        table.setFooterRows(1);
        // what stands together stays together: every sentence is a row of its own
        table.setSplitLate(true);
        part.components().forEach(component -> rows(table, component));
        paper.add(table);
        paper.space(4);
    }

    private void rows(PdfPTable table, Component component) {
        var body = paper.type().regular(StandardBlocks.SIZE);
        var title = component.title().id();
        var texts = texts(component);
        // the first row holds as many sentences as the title has lines, so that no gap stands below them
        float room = paper.width() * COLUMNS[1] / 165 - 8;
        int together = (int) Math.ceil(body.getBaseFont().getWidthPoint(title, body.getSize()) / room);
        for (int i = 0; i < texts.size(); i++) {
            boolean first = i == 0;
            table.addCell(open(first, first ? centred(component.number() + ".", body) : null));
            table.addCell(open(first, first ? paper.line(title, body) : null));
            var cell = open(first, texts.get(i));
            for (int more = 1; first && more < together && i + 1 < texts.size(); more++) {
                i++;
                if (texts.get(i) instanceof Paragraph sentence) {
                    sentence.setSpacingBefore(3);
                }
                cell.addElement(texts.get(i));
            }
            table.addCell(cell);
        }
    }

    private List<Element> texts(Component component) {
        var texts = new ArrayList<Element>();
        component.blocks().stream()
                .filter(block -> block.kind() != BlockKind.TABLE)
                .forEach(block -> texts.addAll(blocks.draw(block)));
        component
                .remarks()
                .forEach(remark ->
                        texts.add(paper.line(remark.note().id(), paper.type().bold(StandardBlocks.SIZE))));
        if (texts.isEmpty()) {
            texts.add(paper.line(
                    component.empty() ? "-" : "Lampiran", paper.type().regular(StandardBlocks.SIZE)));
        }
        return texts;
    }

    /** A cell with lines at its sides, and above the first sentence of a component. */
    private static PdfPCell open(boolean first, @Nullable Element text) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.LEFT | Rectangle.RIGHT | (first ? Rectangle.TOP : 0));
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        cell.setPaddingTop(first ? 1 : 0);
        cell.setPaddingBottom(3);
        if (text != null) {
            cell.addElement(text);
        }
        return cell;
    }

    private static PdfPCell line() {
        var cell = new PdfPCell();
        cell.setColspan(COLUMNS.length);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.5f);
        cell.setFixedHeight(0.5f);
        cell.setPadding(0);
        return cell;
    }

    private Paragraph centred(String text, Font font) {
        var line = paper.line(text, font);
        line.setAlignment(Element.ALIGN_CENTER);
        return line;
    }

    private PdfPCell head(String text) {
        var cell = new PdfPCell();
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(5);
        cell.setBackgroundColor(StandardBlocks.PALE);
        cell.addElement(centred(text, paper.type().bold(StandardBlocks.SIZE)));
        return cell;
    }

    /** Place, day, post and name as the agency prints them; standards without a signatory have no such block. */
    private void signatory(Edition edition) {
        var signatory = edition.signatory();
        if (signatory.name().isEmpty()) {
            return;
        }
        paper.space(10);
        var table = paper.table(new float[] {87, 78});
        table.setKeepTogether(true);
        table.addCell(paper.blank());
        var cell = paper.blank();
        var body = paper.type().regular(Paper.BODY);
        if (edition.date() != null) {
            cell.addElement(paper.line(edition.place() + ", " + Words.date(edition.date()), body));
        }
        signatory.titleLines().forEach(line -> cell.addElement(paper.line(line, body)));
        var room = new Paragraph(mm(20), " ", body);
        cell.addElement(room);
        var name = new Chunk(signatory.name(), paper.type().bold(Paper.BODY));
        name.setUnderline(0.7f, -1.8f);
        var line = paper.line("", paper.type().bold(Paper.BODY));
        line.add(name);
        cell.addElement(line);
        cell.addElement(paper.line(signatory.rank(), body));
        cell.addElement(paper.line("NIP " + SignatureCell.spaced(signatory.nip()), body));
        table.addCell(cell);
        paper.add(table);
    }

    private void annex(Block block) {
        paper.newPage();
        paper.title(List.of("LAMPIRAN"), block.text() == null ? "" : block.text());
        paper.add(blocks.table(block));
    }
}
