package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StandardComparison;
import id.onestop.licensing.domain.catalogue.StandardComparison.Line;
import id.onestop.licensing.domain.catalogue.StandardComparison.Row;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.catalogue.TextDifference.Kind;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.paper.Letterhead;
import id.onestop.licensing.ejb.paper.StandardPaper;
import id.onestop.licensing.ejb.paper.StandardSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardComparisonTest {

    private static final Letterhead HEAD =
            new Letterhead("PEMERINTAH KOTA METRO", List.of("DINAS"), List.of("Kota Metro"), "#0b5f58");

    @Nested
    class TheSeedBesideItsDefinition {

        @ParameterizedTest
        @CsvSource({
            "metro-61, metro, dokter-spesialis-mandiri",
            "metro-74, metro, refraksionis-optisien",
            "pekanbaru-sipatlm, pekanbaru, sipatlm"
        })
        void everyComponentIsFoundAndNoNumberDiffers(String seed, String agency, String service) {
            var compared = StandardComparison.of(seed(seed), definition(agency, service));
            assertThat(compared.rows()).allMatch(Row::found);
            assertThat(compared.rows().stream().flatMap(row -> row.lines().stream()))
                    .noneMatch(Line::numbers);
        }

        @Test
        void theRequirementsOfAAreTheSame() {
            var compared = StandardComparison.of(seed("metro-61"), Metro.specialist());
            assertThat(row(compared, ComponentKey.REQUIREMENTS).same()).isTrue();
            assertThat(row(compared, ComponentKey.LEGAL_BASIS).agreed()).isEqualTo(7);
        }
    }

    @Nested
    class ADefinitionThatWentOn {

        private final StandardComparison compared = StandardComparison.of(
                seed("metro-61"),
                AgencyFileReader.read(
                                Metro.FILE,
                                Metro.with("promiseDays: 3", "promiseDays: 2")
                                        .replaceFirst(
                                                "Surat Keterangan Tempat Praktik Dokter Mandiri\\.",
                                                "Fotokopi kartu vaksin seluruh tenaga pendukung."))
                        .services()
                        .get(0)
                        .definition());

        @Test
        void anotherNumberIsPointedOut() {
            assertThat(row(compared, ComponentKey.TIME).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.numbers()).isTrue());
        }

        @Test
        void whatEitherDoesNotSayIsListed() {
            assertThat(row(compared, ComponentKey.REQUIREMENTS).lines())
                    .extracting(line -> line.change().kind())
                    .containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
        }
    }

    @Test
    void aPaperOfOursReadBackIsTheSame() {
        byte[] pdf = StandardPaper.render(new StandardSheet(
                HEAD, StandardDocument.of(Metro.specialist()), "Berlaku sejak 23 Juli 2025.", true, false));
        var compared = StandardComparison.of(OldStandardText.of(pdf), Metro.specialist());
        assertThat(compared.rows()).allMatch(Row::found);
        assertThat(row(compared, ComponentKey.REQUIREMENTS).same()).isTrue();
        assertThat(row(compared, ComponentKey.TIME).same()).isTrue();
    }

    @Test
    void aDamagedPdfIsRefusedAndNotReadAsText() {
        assertThatThrownBy(() -> OldStandardText.of("%PDF-1.7 but nothing else".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("FILE_DAMAGED");
    }

    /** Nobody keeps the server busy with empty lines. */
    @Test
    @Timeout(10)
    void aTextOfBlankLinesIsReadQuickly() {
        var blank = "Persyaratan" + "\n ".repeat(90_000) + "Biaya";
        assertThat(StandardComparison.of(blank, Metro.specialist()).rows()).isNotEmpty();
    }

    @Test
    void aTextWithoutComponentsHasNoneOfThem() {
        assertThat(StandardComparison.of("Lorem ipsum dolor sit amet.", Metro.specialist())
                        .rows())
                .noneMatch(Row::found);
    }

    private static Row row(StandardComparison compared, ComponentKey key) {
        return compared.rows().stream()
                .filter(row -> row.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceDefinition definition(String agency, String service) {
        return AgencyFiles.service(agency.equals("metro") ? Metro.file() : AgencyFiles.pekanbaru(), service);
    }

    private static String seed(String name) {
        try (var in = StandardComparisonTest.class.getResourceAsStream("/seeds/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
