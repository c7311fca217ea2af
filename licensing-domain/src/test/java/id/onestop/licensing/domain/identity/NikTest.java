package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.identity.Nik.Doubt;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 5);

    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1872010501900001    |
                1872 0105 0190 0001 |
                187201-050190-0001  |
                1872010501900000    | NIK_SERIAL
                187201050190001     | NIK_FORMAT
                18720105019000011   | NIK_FORMAT
                187201********01    | NIK_FORMAT
                187201050190000a    | NIK_FORMAT
                ١٨٧٢٠١٠٥٠١٩٠٠٠٠١    | NIK_FORMAT
                ''                  | NIK_FORMAT
                """)
        void areOnlyShapeAndSerial(String typed, String code) {
            assertThat(Nik.faultOf(typed).orElse(null)).isEqualTo(code);
        }

        @Test
        void keepAMaskedNumberFromBecomingANumberAgain() {
            String masked = Nik.of("1872010501900001").masked();

            assertThatThrownBy(() -> Nik.of(masked)).isInstanceOf(RuleViolation.class);
        }
    }

    @Nested
    class Doubts {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1872010501900001 |              | a man of Metro
                1872014501900002 |              | a woman of Metro
                1872010501910001 | BIRTH_DATE   | another year
                1872010601900001 | BIRTH_DATE   | another day
                1872010502900001 | BIRTH_DATE   | another month
                1872013201900001 | BIRTH_DIGITS | day 32
                1872017201900001 | BIRTH_DIGITS | day 72
                1872014001900001 | BIRTH_DIGITS | day 40
                1872010001900001 | BIRTH_DIGITS | day 0
                1872010513900001 | BIRTH_DIGITS | month 13
                1872010500900001 | BIRTH_DIGITS | month 0
                1872013102900001 | BIRTH_DIGITS | 31 February
                1872012902900001 | BIRTH_DIGITS | 29 February of a common year
                9972010501900001 | PROVINCE     | no such province
                0072010501900001 | PROVINCE     | begins with zero
                5472010501900001 |              | born in former East Timor
                """)
        void areOddBirthDigitsAndProvinces(String digits, Doubt doubt, String why) {
            assertThat(Nik.of(digits).doubts(BORN))
                    .as(why)
                    .containsExactlyElementsOf(doubt == null ? java.util.List.of() : java.util.List.of(doubt));
        }

        @Test
        void ofABirthDateNeedABirthDate() {
            assertThat(Nik.of("1872012007850001").doubts(null)).isEmpty();
        }

        @Test
        void doNotTouchALeapDay() {
            assertThat(Nik.of("1872012902920001").doubts(LocalDate.of(1992, 2, 29)))
                    .isEmpty();
            assertThat(Nik.of("1872012902000001").doubts(LocalDate.of(2000, 2, 29)))
                    .isEmpty();
        }

        @Test
        void addUp() {
            assertThat(Nik.of("9972013201900001").doubts(BORN)).containsExactly(Doubt.PROVINCE, Doubt.BIRTH_DIGITS);
        }
    }

    @Test
    void showsSixAndTwoDigitsOnlyAlsoInTexts() {
        var nik = Nik.of("1872014501900002");

        assertThat(nik.masked()).isEqualTo("187201********02");
        assertThat(nik).hasToString("187201********02");
    }
}
