package id.onestop.licensing.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-24T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final PlaceReference PLACE = PlaceReference.of("Praktik Mandiri", "Jl. Melati No. 1");

    private static StoredFile file(ScanVerdict verdict) {
        return new StoredFile(Sha256.ofText("letter"), 6, FileType.PDF, 1, verdict, NOW);
    }

    private static Attachment to(LocalDate from, LocalDate until) {
        return new Attachment(1, 2, 3L, "PLACE_LETTER", FileName.of("surat.pdf"), from, until, PLACE, 2, NOW);
    }

    @Nested
    class A_document {

        private final Document document = new Document(file(ScanVerdict.CLEAN), to(DAY, null));

        @Test
        void tells_that_it_was_attached() {
            var event = document.attached();
            assertThat(event.agencyId()).isEqualTo(1);
            assertThat(event.applicationId()).isEqualTo(3L);
            assertThat(event.requirementCode()).isEqualTo("PLACE_LETTER");
            assertThat(event.sha256()).isEqualTo(Sha256.ofText("letter"));
            assertThat(event.occurredAt()).isEqualTo(NOW);
        }

        @Test
        void is_taken_back_once() {
            assertThat(document.remove(9, NOW).removedBy()).isEqualTo(9);
            assertThat(document.removedAt()).contains(NOW);
            assertThatThrownBy(() -> document.remove(9, NOW)).isInstanceOf(Conflict.class);
        }

        @Test
        void is_offered_again_with_its_dates_and_its_place() {
            var again = document.again(9, 44, "LETTER", 2, NOW.plusSeconds(60));
            assertThat(again.applicationId()).isEqualTo(44L);
            assertThat(again.requirementCode()).isEqualTo("LETTER");
            assertThat(again.validFrom()).isEqualTo(DAY);
            assertThat(again.place()).isEqualTo(PLACE);
            assertThat(again.fileName().text()).isEqualTo("surat.pdf");
        }

        @Test
        void tells_who_read_which_page() {
            var event = document.read(7, 2, NOW);
            assertThat(event.readerId()).isEqualTo(7);
            assertThat(event.ownerId()).isEqualTo(2);
            assertThat(event.page()).isEqualTo(2);
        }
    }

    @Test
    void a_validity_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Document(file(ScanVerdict.CLEAN), to(DAY, DAY.minusDays(1))))
                .isInstanceOf(RuleViolation.class)
                .extracting("code")
                .isEqualTo("DOCUMENT_VALIDITY_REVERSED");
    }

    @Nested
    class A_stored_file {

        @Test
        void that_proves_infected_later_is_closed() {
            var file = file(ScanVerdict.CLEAN);
            file.scanned(ScanVerdict.INFECTED, NOW.plusSeconds(5));
            assertThatThrownBy(file::requireSound).extracting("code").isEqualTo("FILE_INFECTED");
            assertThatThrownBy(() -> new Document(file, to(null, null)))
                    .extracting("code")
                    .isEqualTo("FILE_INFECTED");
        }

        @Test
        void keeps_an_answer_when_nobody_scans_any_more() {
            var file = file(ScanVerdict.CLEAN);
            file.scanned(ScanVerdict.NOT_SCANNED, NOW.plusSeconds(5));
            assertThat(file.verdict()).isEqualTo(ScanVerdict.CLEAN);
            assertThat(file.scannedAt()).contains(NOW);
        }

        @Test
        void that_was_not_scanned_says_so() {
            assertThat(file(ScanVerdict.NOT_SCANNED).scannedAt()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Praktik dr. Aditya | Jl. Jenderal Sudirman No. 45, Imopuro  | true
            PRAKTIK DR. ADITYA | Jalan Jend. Sudirman 45 Kel. Imopuro   | true
            Praktik dr. Aditya | Jl. Jenderal Sudirman No. 47, Imopuro  | false
            Klinik Melati      | Jl. Jenderal Sudirman No. 45, Imopuro  | false
            """)
    void a_letter_speaks_for_its_place_only(String name, String address, boolean matches) {
        var place = PlaceReference.of("Praktik dr. Aditya", "Jl. Jenderal Sudirman No. 45, Imopuro");
        assertThat(PlaceReference.of(name, address).equals(place)).isEqualTo(matches);
    }
}
