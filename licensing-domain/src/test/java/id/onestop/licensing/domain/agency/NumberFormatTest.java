package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    private static final LocalDate LATE_IN_DECEMBER = LocalDate.of(2026, 12, 29);
    private static final NumberParts WORDS = new NumberParts("503", "SIP-DS", 1, "DPMPTSP");

    @Nested
    class Writing {

        @ParameterizedTest
        @CsvSource({
            "{classification}/{seq:0000}/{sipCode}.{ordinal}/{unit}/{year}, 127, 503/0127/SIP-DS.1/DPMPTSP/2026",
            "570/{sipCode}/{seq:0000}/{monthRoman}/{unit}/{year},           25,  570/SIP-DS/0025/XII/DPMPTSP/2026",
            "500.16.7.2/251/{sipCode}-{ordinal}/{seq:00000}/{unit}/{year},  233, 500.16.7.2/251/SIP-DS-1/00233/DPMPTSP/2026",
            "503/{sipCode}/{seq}/{unit}/{year},                             2354, 503/SIP-DS/2354/DPMPTSP/2026",
            "440/{seq:0000}/{unit}/{year},                                  12345, 440/12345/DPMPTSP/2026",
            "{seq},                                                         7,   7",
        })
        void followsThePattern(String pattern, long value, String number) {
            assertThat(NumberFormat.parse(pattern).write(value, LATE_IN_DECEMBER, WORDS))
                    .isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource({"1,I", "2,II", "3,III", "4,IV", "5,V", "6,VI", "7,VII", "8,VIII", "9,IX", "10,X", "11,XI", "12,XII"
        })
        void namesTheMonthInRomanNumerals(int month, String numeral) {
            assertThat(NumberFormat.parse("{seq}/{monthRoman}").write(1, LocalDate.of(2026, month, 1), WORDS))
                    .isEqualTo("1/" + numeral);
        }

        @ParameterizedTest
        @CsvSource({"classification", "sipCode", "ordinal", "unit"})
        void isRefusedWithoutAWordThatThePatternAsksFor(String variable) {
            var format = NumberFormat.parse("{seq}/{" + variable + "}");

            assertThatThrownBy(() -> format.write(1, LATE_IN_DECEMBER, new NumberParts(null, " ", null, "")))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("NUMBER_VARIABLE_MISSING");
                        assertThat(refusal.parameters()).isEqualTo(Map.of("variable", variable));
                    });
        }

        @Test
        void isRefusedWhenTheNumberDoesNotFitABook() {
            var format = NumberFormat.parse("{seq}/{unit}");
            var words = new NumberParts(null, null, null, "X".repeat(119));

            assertThatThrownBy(() -> format.write(1, LATE_IN_DECEMBER, words))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("NUMBER_FORMAT_TOO_LONG"));
        }
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @CsvSource({
            "'  ',                     EMPTY",
            "503/{seq,                 BRACE_UNPAIRED",
            "503/seq}/{seq},           BRACE_UNPAIRED",
            "503/{{seq}},              BRACE_UNPAIRED",
            "503/{seq}/{tahun},        VARIABLE_UNKNOWN",
            "503/{seq}/{},             VARIABLE_UNKNOWN",
            "503/{SEQ},                VARIABLE_UNKNOWN",
            "503/{seq:},               PADDING_BAD",
            "503/{seq:4},              PADDING_BAD",
            "503/{seq:0000000000},     PADDING_BAD",
            "503/{seq}/{year:0000},    PADDING_BAD",
            "503/{year},               SEQUENCE_MISSING",
            "503/{seq}/{seq:000},      SEQUENCE_TWICE",
            "503/{seq}{ordinal}/{year},VARIABLES_TOUCH",
        })
        void namesWhatIsWrong(String pattern, NumberFormat.Problem problem) {
            assertThatThrownBy(() -> NumberFormat.parse(pattern))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("NUMBER_FORMAT_" + problem));
        }

        @Test
        void refusesAPatternThatIsTooLong() {
            assertThatThrownBy(() -> NumberFormat.parse("{seq}" + "/".repeat(116)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("NUMBER_FORMAT_TOO_LONG"));
        }
    }

    @Property
    boolean differentValuesNeverReadAlike(
            @ForAll @LongRange(min = 1, max = 200_000) long one,
            @ForAll @LongRange(min = 1, max = 200_000) long other) {
        var format = NumberFormat.parse("{classification}/{seq:0000}/{sipCode}.{ordinal}/{unit}/{year}");

        return (one == other)
                == format.write(one, LATE_IN_DECEMBER, WORDS).equals(format.write(other, LATE_IN_DECEMBER, WORDS));
    }
}
