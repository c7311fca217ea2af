package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.ejb.paper.Letterhead;
import id.onestop.licensing.ejb.paper.StandardPaper;
import id.onestop.licensing.ejb.paper.StandardSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standards of A to E on paper: every sentence of page and API is printed too. */
class StandardPaperTest {

    private static final Letterhead HEAD = new Letterhead(
            "PEMERINTAH KOTA METRO",
            List.of("DINAS PENANAMAN MODAL DAN", "PELAYANAN TERPADU SATU PINTU"),
            List.of("Kota Metro, Provinsi Lampung"),
            "#0b5f58");

    @ParameterizedTest
    @CsvSource({
        "metro, dokter-spesialis-mandiri",
        "metro, refraksionis-optisien",
        "metro, ahli-teknologi-laboratorium-medik",
        "pekanbaru, sipatlm",
        "pekanbaru, izin-praktik-dokter"
    })
    void everySentenceOfTheStandardIsPrinted(String agency, String service) throws IOException {
        var definition = definition(agency, service);
        byte[] pdf = StandardPaper.render(sheet(definition, true));
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("standard-" + service + ".pdf"), pdf);
        var printed = squeezed(text(pdf));
        new PrintedStandard(definition, StandardDocument.of(definition), "")
                .sentences(key -> true, false)
                .forEach(sentence -> assertThat(printed).contains(squeezed(sentence)));
    }

    @Test
    void theSignatoryStandsWithPlaceDayPostAndRank() throws IOException {
        var printed = squeezed(text(StandardPaper.render(sheet(Metro.specialist(), true))));
        assertThat(printed)
                .contains(
                        squeezed("Revisi Ke 3"),
                        squeezed("Metro, 23 Juli 2025"),
                        squeezed("Kepala Dinas Penanaman Modal"),
                        squeezed("Drs. Bagas Wirayudha, M.M."),
                        squeezed("NIP 19720314 199803 1 004"));
    }

    @Test
    void anEarlierRevisionSaysSoOnEveryPage() throws IOException {
        var reader = new PdfReader(StandardPaper.render(sheet(Metro.specialist(), false)));
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            assertThat(squeezed(new PdfTextExtractor(reader).getTextFromPage(page)))
                    .contains(squeezed("Tidak berlaku lagi."));
        }
    }

    private static ServiceDefinition definition(String agency, String service) {
        return AgencyFiles.service(agency.equals("metro") ? Metro.file() : AgencyFiles.pekanbaru(), service);
    }

    private static StandardSheet sheet(ServiceDefinition definition, boolean inForce) {
        return new StandardSheet(
                HEAD,
                StandardDocument.of(definition),
                inForce ? "Berlaku sejak 23 Juli 2025." : "Tidak berlaku lagi. Berlaku sampai 1 Desember 2026.",
                inForce,
                true);
    }

    private static String text(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var extractor = new PdfTextExtractor(reader);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    /** Lines break where they must, so blanks do not count; nor do the running heads of a new page. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
