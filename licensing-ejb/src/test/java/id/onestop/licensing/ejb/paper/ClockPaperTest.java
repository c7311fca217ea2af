package id.onestop.licensing.ejb.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClockPaperTest {

    private static final ClockSheet.Words WORDS = new ClockSheet.Words(
            "The clock explained",
            "Number",
            "Applicant",
            "Service",
            "Printed",
            "Why it is due when it is",
            "The ledger day by day",
            List.of("Day", "Held by", "Counting", "Reason"),
            "The record of the clock",
            List.of("Line", "When", "What", "By", "Basis", "Limit after it"),
            "Changes of official and notes do not change the time.",
            new Foot.Labels("en", "SAMPLE of a demonstration system, no official document.", "Page", "of"));

    @Test
    void inEnglishItsFootAndItsLanguageAreEnglishToo() throws Exception {
        var sheet = new ClockSheet(
                SamplePapers.METRO,
                WORDS,
                "MTR-2026-000001",
                "Sekar",
                "Licence of a specialist",
                "Monday, 28 December 2026, 10.15 WIB",
                List.of("It is late."),
                List.of(new ClockSheet.Row("Tue 29 Dec", "-", "Day 4 of 3", "Late: working day 4 of a promise of 3.")),
                List.of(),
                true);

        var reader = new PdfReader(ClockPaper.render(sheet));
        var text = new PdfTextExtractor(reader).getTextFromPage(1);

        assertThat(text)
                .contains("Page 1 of", "SAMPLE of a demonstration system", "28 December 2026", "Day 4 of 3")
                .doesNotContain("Halaman", "CONTOH", "Desember");
        assertThat(reader.getCatalog().get(com.lowagie.text.pdf.PdfName.LANG)).hasToString("en");
    }

    @Test
    void aHeadingStandsOnThePageOfItsTable() throws Exception {
        for (int days = 10; days < 45; days++) {
            var rows = IntStream.range(0, days)
                    .mapToObj(day -> new ClockSheet.Row("Day " + day, "-", "counted", "Counted."))
                    .toList();
            var line =
                    new ClockSheet.Line(1, "Mon 28 Dec", "Begun", "", "Standard no. 61, three working days.", "31 Dec");
            var sheet = new ClockSheet(
                    SamplePapers.METRO,
                    WORDS,
                    "MTR-2026-000001",
                    "Sekar",
                    "Licence of a specialist",
                    "Monday, 28 December 2026, 10.15 WIB",
                    List.of("It runs."),
                    rows,
                    List.of(line),
                    true);

            var reader = new PdfReader(ClockPaper.render(sheet));
            var text = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                var said = text.getTextFromPage(page);
                assertThat(said.contains("The record of the clock"))
                        .as("%s days, page %s", days, page)
                        .isEqualTo(said.contains("Begun"));
            }
        }
    }
}
