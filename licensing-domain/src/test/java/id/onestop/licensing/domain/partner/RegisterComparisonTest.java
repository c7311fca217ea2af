package id.onestop.licensing.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.partner.RegisterCheck.Kind;
import id.onestop.licensing.domain.partner.RegisterCheck.Outcome;
import id.onestop.licensing.domain.partner.RegisterEntry.Credits;
import id.onestop.licensing.domain.partner.RegisterEntry.Facility;
import id.onestop.licensing.domain.partner.RegisterEntry.State;
import id.onestop.licensing.domain.partner.RegisterEntry.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);
    private static final LocalDate BORN = LocalDate.of(1987, 3, 14);
    private static final Instant NOW = Instant.parse("2026-12-28T02:11:00Z");
    private static final RegisterComparison COMPARISON = new RegisterComparison(TODAY, Map.of(Register.SATU_SEHAT, 90));

    private static Professional person(String name, String nik, String str, String address) {
        return new Professional(name, nik, BORN, str, null, true, "Dokter spesialis penyakit dalam", address);
    }

    private static RegisterEntry entry(Register register, Professional person) {
        return new RegisterEntry(register, State.FOUND, NOW, person, null, null, Facility.UNKNOWN, null);
    }

    private static FieldResult compare(ComparedField field, String answer, String said) {
        return field.compare(answer, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NAME             | dr. Aditya Mahendra, Sp.PD | ADITYA MAHENDRA        | SAME
        NAME             | Aditya Mahendra            | Aditya Mahendri        | DIFFERENT
        NAME             | Yoga Yandika               | d** Yo** Ya** S**      | MATCHES_MASK
        NAME             | dr. Yoga Yandika, Sp.A     | d** Yo** Ya** S**      | MATCHES_MASK
        NAME             | Yoga Yandika               | Y*** Y******           | MATCHES_MASK
        NAME             | Yoga Yandika               | dr. Y*** Y******, Sp.A | MATCHES_MASK
        NAME             | Yoga Pratama               | d** Yo** Ya** S**      | DIFFERENT
        NAME             | Yoga Yandika               | **** *******           | DIFFERENT
        NIK              | 1872011403870003           | 1872011403870003       | SAME
        NIK              | 1872011403870003           | 1872************       | MATCHES_MASK
        NIK              | 1872011403870003           | 187201********03       | MATCHES_MASK
        NIK              | 1872011403870003           | 1471************       | DIFFERENT
        NIK              | 1872011403870003           | 1872*                  | DIFFERENT
        BIRTH_DATE       | 1987-03-14                 | 1987-03-14             | SAME
        BIRTH_DATE       | 1987-03-14                 | 1978-03-14             | DIFFERENT
        STR_NUMBER       | YZ00002214470918           | yz 0000 2214 4709 18   | SAME
        STR_NUMBER       | YZ00002214470918           | YZ00002214470981       | DIFFERENT
        STR_VALID_UNTIL  | 2027-01-31                 | 2027-01-31             | SAME
        STR_VALID_UNTIL  | FOR_LIFE                   | 2027-01-31             | DIFFERENT
        PROFESSION       | Dokter Spesialis Anak      | dokter spesialis  anak | SAME
        PRACTICE_ADDRESS | Jl. Melati No. 1, Metro    | JALAN MELATI NOMOR 1 METRO | SAME
        PRACTICE_ADDRESS | Jl. Melati No. 1, Metro    | Jl. Melati No. 2, Metro    | DIFFERENT
        """)
    void one_value_stands_to_another(ComparedField field, String answer, String said, FieldResult expected) {
        assertThat(compare(field, answer, said)).isEqualTo(expected);
    }

    @Nested
    class A_line {

        private final Professional answer = person("Aditya Mahendra", "1872011403870003", "YZ1", "Jl. Melati 1");

        @Test
        void is_different_when_one_register_contradicts() {
            var line = line(
                    answer,
                    entry(Register.SATU_SEHAT, answer),
                    entry(Register.SISDMK, person("Aditya Mahendra", null, "YZ1", "Jl. Diponegoro 12")));
            assertThat(line.result()).isEqualTo(FieldResult.DIFFERENT);
            assertThat(line.differing()).containsExactly(Register.SISDMK);
        }

        @Test
        void is_unknown_when_no_register_says_anything() {
            var line = line(answer, RegisterEntry.unavailable(Register.SATU_SEHAT, NOW));
            assertThat(line.result()).isEqualTo(FieldResult.UNKNOWN);
            assertThat(line.answer()).isEqualTo("Jl. Melati 1");
        }

        @Test
        void compares_the_registers_where_the_form_does_not_ask() {
            var line = line(
                    Professional.NOTHING,
                    entry(Register.SATU_SEHAT, answer),
                    entry(Register.SISDMK, person(null, null, null, "Jl. Diponegoro 12")));
            assertThat(line.answer()).isNull();
            assertThat(line.result()).isEqualTo(FieldResult.DIFFERENT);
        }

        @Test
        void is_unknown_when_one_register_speaks_alone() {
            assertThat(line(Professional.NOTHING, entry(Register.SISDMK, answer))
                            .result())
                    .isEqualTo(FieldResult.UNKNOWN);
        }

        private FieldComparison line(Professional answers, RegisterEntry... entries) {
            return COMPARISON
                    .compare(answers, new RegisterSnapshot(List.of(entries)))
                    .field(ComparedField.PRACTICE_ADDRESS)
                    .orElseThrow();
        }
    }

    @Nested
    class A_check {

        @ParameterizedTest
        @CsvSource({"0,MET", "90,MET", "91,NOT_MET", "400,NOT_MET"})
        void of_freshness_counts_days(int daysAgo, Outcome expected) {
            assertThat(check(Kind.PROFILE_FRESH, satuSehat(TODAY.minusDays(daysAgo))))
                    .isEqualTo(expected);
        }

        @Test
        void of_freshness_is_open_when_the_register_does_not_say() {
            assertThat(check(Kind.PROFILE_FRESH, satuSehat(null))).isEqualTo(Outcome.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({"YES,MET", "NO,NOT_MET", "UNKNOWN,UNKNOWN"})
        void of_the_facility_takes_its_word(Verification word, Outcome expected) {
            var entry = sisdmk(new Facility(word, "RSUD Contoh"), null);
            assertThat(check(Kind.FACILITY_VERIFIED, entry)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"268,250,MET", "250,250,MET", "249,250,NOT_MET"})
        void of_credits_compares_with_what_is_needed(int earned, int needed, Outcome expected) {
            var entry = sisdmk(Facility.UNKNOWN, new Credits(earned, needed));
            assertThat(check(Kind.CREDITS_ENOUGH, entry)).isEqualTo(expected);
        }

        @Test
        void of_the_linked_account_needs_a_link() {
            assertThat(check(Kind.MPPD_ACCOUNT_LINKED, mppd(TODAY.minusDays(11))))
                    .isEqualTo(Outcome.MET);
            assertThat(check(Kind.MPPD_ACCOUNT_LINKED, mppd(null))).isEqualTo(Outcome.NOT_MET);
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void is_open_when_the_register_was_not_reached_and_failed_when_it_knows_nobody(Kind kind) {
            for (var register : Register.values()) {
                var unavailable =
                        report(RegisterEntry.unavailable(register, NOW)).check(kind);
                var notFound = report(RegisterEntry.notFound(register, NOW)).check(kind);
                unavailable.ifPresent(check -> assertThat(check.outcome()).isEqualTo(Outcome.UNKNOWN));
                notFound.ifPresent(check -> assertThat(check.outcome()).isEqualTo(Outcome.NOT_MET));
            }
        }

        private Outcome check(Kind kind, RegisterEntry entry) {
            return report(entry).check(kind).orElseThrow().outcome();
        }

        private RegisterReport report(RegisterEntry entry) {
            return COMPARISON.compare(Professional.NOTHING, new RegisterSnapshot(List.of(entry)));
        }

        private RegisterEntry satuSehat(LocalDate updated) {
            return new RegisterEntry(
                    Register.SATU_SEHAT, State.FOUND, NOW, Professional.NOTHING, updated, null, Facility.UNKNOWN, null);
        }

        private RegisterEntry mppd(LocalDate since) {
            return new RegisterEntry(
                    Register.MPPD, State.FOUND, NOW, Professional.NOTHING, null, since, Facility.UNKNOWN, null);
        }

        private RegisterEntry sisdmk(Facility facility, Credits credits) {
            return new RegisterEntry(
                    Register.SISDMK, State.FOUND, NOW, Professional.NOTHING, null, null, facility, credits);
        }
    }
}
