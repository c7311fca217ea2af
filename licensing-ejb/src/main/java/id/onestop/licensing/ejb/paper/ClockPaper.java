package id.onestop.licensing.ejb.paper;

import id.onestop.licensing.ejb.paper.Paper.Fact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws the explanation of a service clock: why the file is due when it is, day by day, and the ledger behind it. */
public final class ClockPaper {

    private static final float SMALL = 8.4f;

    private static final float[] DAYS = {36, 36, 25, 68};
    private static final float[] LEDGER = {11, 23, 42, 27, 42, 20};
    private static final float[] NAMELESS = {11, 25, 50, 55, 24};

    private final ClockSheet sheet;
    /** Head and first row of a table with a long reason, in points. */
    private static final float TABLE = 150;

    private final Paper paper;
    private final RuledCells cells;

    private ClockPaper(ClockSheet sheet) {
        this.sheet = sheet;
        var foot = new Foot(
                List.of(sheet.words().foot()),
                "",
                sheet.demonstration(),
                sheet.words().labels());
        paper = new Paper(
                sheet.words().title() + " " + sheet.number(),
                String.join(" ", sheet.head().agencyLines()),
                foot,
                false);
        cells = new RuledCells(paper, SMALL);
    }

    public static byte[] render(ClockSheet sheet) {
        return new ClockPaper(sheet).draw();
    }

    private byte[] draw() {
        var words = sheet.words();
        paper.letterhead(sheet.head());
        paper.title(List.of(words.title().toUpperCase(Locale.ROOT)), words.number() + ": " + sheet.number());
        paper.facts(List.of(
                new Fact(words.applicant(), sheet.applicant(), true),
                new Fact(words.service(), sheet.service()),
                new Fact(words.printed(), sheet.printed())));
        paper.heading(words.why());
        paper.space(3);
        paper.numbered(sheet.story());
        if (!sheet.rows().isEmpty()) {
            paper.heading(words.days(), TABLE);
            paper.space(5);
            table(
                    DAYS,
                    words.dayHeads(),
                    sheet.rows().stream().map(ClockPaper::cells).toList());
        }
        if (!sheet.lines().isEmpty()) {
            boolean named = sheet.lines().stream().anyMatch(line -> !line.who().isEmpty());
            paper.heading(words.ledger(), TABLE);
            paper.space(5);
            table(
                    named ? LEDGER : NAMELESS,
                    without(words.ledgerHeads(), named),
                    sheet.lines().stream()
                            .map(line -> without(cells(line), named))
                            .toList());
        }
        return paper.close();
    }

    private static List<String> cells(ClockSheet.Row row) {
        return List.of(row.day(), row.holder(), row.counting(), row.reason());
    }

    private static List<String> cells(ClockSheet.Line line) {
        return List.of(Integer.toString(line.number()), line.at(), line.what(), line.who(), line.basis(), line.due());
    }

    /** Leaves the names out where none are told. */
    private static List<String> without(List<String> cells, boolean named) {
        return named
                ? cells
                : Stream.concat(cells.stream().limit(3), cells.stream().skip(4)).toList();
    }

    private void table(float[] widths, List<String> heads, List<List<String>> rows) {
        var table = paper.table(widths);
        table.setHeaderRows(1);
        heads.forEach(head -> table.addCell(cells.head(head)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cells.text(text))));
        paper.add(table);
    }
}
