package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Form.Choice;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final List<String> VILLAGES = List.of("18.72.04.1003");

    private static Question question(QuestionKind kind, boolean required, @Nullable ShownWhen shownWhen) {
        return new Question(
                "field",
                kind,
                Words.of("Isian"),
                null,
                required,
                40,
                null,
                List.of(new Choice("LIFETIME", Words.of("Seumur hidup")), new Choice("DATED", Words.of("Bertanggal"))),
                shownWhen);
    }

    private static List<String> codes(QuestionKind kind, String value) {
        return AnswerRules.check(question(kind, true, null), value, VILLAGES).stream()
                .map(FieldError::code)
                .toList();
    }

    @Nested
    class AGoodAnswer {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "TEXT       | Jl. Sudirman No. 1",
                    "LONG_TEXT  | Senin–Jumat 08.00",
                    "TEXT       | Klinik “Édén” Ñusa & Łódź, 50 m²",
                    "DATE       | 1900-01-01",
                    "DATE       | 2028-02-29",
                    "DATE       | 2200-12-31",
                    "CHOICE     | LIFETIME",
                    "PHONE      | 081234567890",
                    "PHONE      | +6281234567890",
                    "PHONE      | 6281234567",
                    "EMAIL      | sekar@contoh.example",
                    "NUMBER     | 0",
                    "NUMBER     | 999999999",
                    "POSTCODE   | 34111",
                    "STR_NUMBER | FB00000123456789",
                    "STR_NUMBER | 12.1.1/401-22",
                    "VILLAGE    | 18.72.04.1003"
                })
        void fitsItsKind(QuestionKind kind, String value) {
            assertThat(codes(kind, value)).isEmpty();
        }

        @Test
        void mayHaveLinesWhereItIsLong() {
            assertThat(codes(QuestionKind.LONG_TEXT, "Senin\r\nSelasa")).isEmpty();
        }
    }

    @Nested
    class AWrongAnswer {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DATE       | 2026-02-29",
                    "DATE       | 29-02-2028",
                    "DATE       | 1899-12-31",
                    "DATE       | 2201-01-01",
                    "DATE       | +12026-01-01",
                    "CHOICE     | lifetime",
                    "PHONE      | 12345678",
                    "PHONE      | 0812345",
                    "PHONE      | 08123456789012345",
                    "EMAIL      | sekar@contoh",
                    "EMAIL      | sekar contoh@x.id",
                    "EMAIL      | a@b@c.id",
                    "NUMBER     | -1",
                    "NUMBER     | 1.5",
                    "NUMBER     | 1234567890",
                    "POSTCODE   | 3411",
                    "POSTCODE   | 341111",
                    "STR_NUMBER | AB1",
                    "STR_NUMBER | FB 0000",
                    "VILLAGE    | 18.72.04.1004"
                })
        void isCalledByItsKind(QuestionKind kind, String value) {
            assertThat(codes(kind, value)).containsExactly("ANSWER_" + kind);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a\u0000b",
                    "a\u0007b",
                    "a\u0085b",
                    "a\u202eb",
                    "a\u200bb",
                    "a\u2066b",
                    "a\ufeffb",
                    "a\u00adb",
                    "\u65e5\u672c",
                    "\ud83c\udfe5",
                    "a\ue000b",
                    "q\u0301"
                })
        void holdsSignsThatNobodyTypes(String value) {
            assertThat(codes(QuestionKind.TEXT, value)).containsExactly("ANSWER_TEXT");
            assertThat(codes(QuestionKind.LONG_TEXT, value)).containsExactly("ANSWER_LONG_TEXT");
        }

        @ParameterizedTest
        @EnumSource(QuestionKind.class)
        void isTooLongBeforeItIsAnythingElse(QuestionKind kind) {
            assertThat(AnswerRules.check(question(kind, true, null), "x".repeat(41), VILLAGES))
                    .contains(new FieldError("field", "ANSWER_TOO_LONG", Map.of("maximum", 40)));
        }

        @ParameterizedTest
        @EnumSource(QuestionKind.class)
        void isMissingOnlyWhereItIsRequired(QuestionKind kind) {
            assertThat(codes(kind, "")).containsExactly("ANSWER_MISSING");
            assertThat(AnswerRules.check(question(kind, false, null), "", VILLAGES))
                    .isEmpty();
        }
    }

    @Nested
    class ADayOfBirth {

        private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

        @ParameterizedTest
        @CsvSource(
                nullValues = "none",
                value = {
                    "1990-01-05, 1990-01-05, none",
                    "1990-01-06, 1990-01-05, BIRTH_DATE_DIFFERS",
                    "2030-01-01, 1990-01-05, BIRTH_DATE_DIFFERS",
                    "2026-12-07, none,       none",
                    "2026-12-08, none,       BIRTH_DATE_ODD"
                })
        void isThatOfTheAccount(LocalDate said, @Nullable LocalDate registered, @Nullable String code) {
            var fault =
                    AnswerRules.checkBirthDate(new Answers(Map.of("birthDate", said.toString())), registered, TODAY);

            assertThat(fault.map(FieldError::code).orElse(null)).isEqualTo(code);
        }
    }

    @Nested
    class Spelling {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "TEXT|  Jl.   Sudirman |Jl. Sudirman",
                    "LONG_TEXT|  a   b |a   b",
                    "TEXT|Cafe\u0301\u00a0\u2009Nusa|Caf\u00e9 Nusa",
                    "STR_NUMBER| fb 0000 1234 |FB00001234",
                    "PHONE|0812-3456 (7890)|081234567890",
                    "POSTCODE| 34111 |34111",
                    "CHOICE| DATED |DATED"
                })
        void isMadeOne(QuestionKind kind, String raw, String stored) {
            assertThat(AnswerRules.normalise(question(kind, true, null), raw)).isEqualTo(stored);
        }

        @ParameterizedTest
        @EnumSource(QuestionKind.class)
        void ofNothingIsTheEmptyText(QuestionKind kind) {
            assertThat(AnswerRules.normalise(question(kind, true, null), null)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(QuestionKind.class)
        void ofASpelledAnswerIsItself(QuestionKind kind) {
            var once = AnswerRules.normalise(question(kind, true, null), "  fb 08-12 (3)  x ");

            assertThat(AnswerRules.normalise(question(kind, true, null), once)).isEqualTo(once);
        }
    }

    @Nested
    class AQuestion {

        private final Question dated = question(QuestionKind.DATE, true, new ShownWhen("strValidity", "DATED"));

        @Test
        void isAskedWhenTheOtherAnswerSaysSo() {
            assertThat(AnswerRules.isAsked(dated, new Answers(Map.of("strValidity", "DATED"))))
                    .isTrue();
            assertThat(AnswerRules.isAsked(dated, new Answers(Map.of("strValidity", "LIFETIME"))))
                    .isFalse();
            assertThat(AnswerRules.isAsked(dated, Answers.NONE)).isFalse();
        }

        @Test
        void withoutConditionIsAlwaysAsked() {
            assertThat(AnswerRules.isAsked(question(QuestionKind.TEXT, true, null), Answers.NONE))
                    .isTrue();
        }
    }
}
