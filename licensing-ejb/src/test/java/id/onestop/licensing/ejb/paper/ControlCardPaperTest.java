package id.onestop.licensing.ejb.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCardPaperTest {

    private static final Instant MORNING = Instant.parse("2026-12-07T02:00:00Z");
    private static final Pattern NAMES = Pattern.compile("Nama \\d+");
    private static final Pattern BY_SYSTEM = Pattern.compile("sistem,\\s");
    private static final Pattern PARAFS = Pattern.compile("7 Des 2026");

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 10, 14, 15, 16, 17})
    void everyRowStandsOnOnePageWithItsParafs(int rows) throws IOException {
        var reader = new PdfReader(ControlCardPaper.render(card(rows)));

        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            var text = new PdfTextExtractor(reader).getTextFromPage(page);
            assertThat(PARAFS.matcher(text).results().count())
                    .as("parafs on page " + page)
                    .isEqualTo(2 * NAMES.matcher(text).results().count());
        }
    }

    @Test
    void nobodyInitialsWhatTheSystemReceivesForHim() throws IOException {
        var text = new PdfTextExtractor(new PdfReader(ControlCardPaper.render(card(4)))).getTextFromPage(1);

        assertThat(BY_SYSTEM.matcher(text).results()).hasSize(1);
    }

    private static CardSheet card(int rows) {
        return new CardSheet(
                SamplePapers.METRO,
                "MTR-2026-000001",
                "Izin Praktik",
                "dr. Ratna Puspitasari",
                SamplePapers.WIB,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(ControlCardPaperTest::row)
                        .toList(),
                "petugas 0 menit",
                Instant.parse("2026-12-08T02:00:00Z"),
                true);
    }

    private static CardSheet.Row row(int position) {
        var note = position % 3 == 0 ? "Yang menerima bertindak berdasarkan Keputusan Nomor 821/1/2026." : "";
        return new CardSheet.Row(
                position,
                "Nama " + position,
                "Petugas Front Office",
                MORNING,
                "Penerima",
                "JF Analis Kebijakan Ahli Madya",
                MORNING,
                position == 4,
                "Surat diparaf",
                note,
                5L,
                0);
    }
}
