package id.onestop.licensing.domain.workflow;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.sla.Budget;
import id.onestop.licensing.domain.sla.BudgetUnit;
import id.onestop.licensing.domain.workflow.Recommendation.Question;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.domain.workflow.RecommendationReminder.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    private static final Instant NOON = at("2026-12-07 12:00");
    private static final Instant DUE = at("2026-12-14 16:00");
    private static final Actor PENATA = new Actor(52L, "Rangga Saputra", 8L, "Penata Perizinan");
    private static final Actor ARIF = new Actor(77L, "Arif Nugraha", 20L, "Pemberi Rekomendasi");
    private static final Actor BUNGA = new Actor(78L, "Bunga Lestari", 20L, "Pemberi Rekomendasi");
    private static final RecommendationAnswer YES =
            new RecommendationAnswer(Outcome.RECOMMENDED, null, null, "Baik sekali");

    private final LicenceApplication application = Applications.in(ApplicationStatus.SUBMITTED);
    private final Recommendation asked = Recommendation.ask(
            application, new Question("rekomendasi", 20, "Mohon ditinjau", DUE, at("2026-12-11 16:00")), PENATA, NOON);

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Nested
    class AQuestion {

        @Test
        void isCountedAtItsFileUntilItIsClosed() {
            assertThat(application.hasOpenBeside()).isTrue();

            asked.withdraw(application, "system", NOON);

            assertThat(application.hasOpenBeside()).isFalse();
            assertThat(asked.state()).isEqualTo(State.WITHDRAWN);
        }

        @Test
        void tellsThePeopleOfTheOffice() {
            var event = asked.asked(List.of(77L, 78L));

            assertThat(event.notices()).extracting(notice -> notice.accountId()).containsExactly(77L, 78L);
            assertThat(event.facts()).containsOnlyKeys("step");
        }

        @Test
        void isTakenByOnePerson() {
            assertThat(asked.take(ARIF, NOON)).isTrue();
            assertThat(asked.take(ARIF, NOON)).isFalse();

            refused(() -> asked.take(BUNGA, NOON), "RECOMMENDATION_TAKEN");
        }

        @Test
        void isAnsweredByWhoTookIt() {
            refused(() -> asked.answer(application, ARIF, YES, NOON), "RECOMMENDATION_NOT_YOURS");
            asked.take(ARIF, NOON);

            refused(() -> asked.answer(application, BUNGA, YES, NOON), "RECOMMENDATION_NOT_YOURS");
        }

        @Test
        void isAnsweredOnceAndForAll() {
            asked.take(ARIF, NOON);
            asked.answer(application, ARIF, YES, NOON);

            refused(() -> asked.answer(application, ARIF, YES, NOON), "RECOMMENDATION_NOT_YOURS");
            refused(() -> asked.withdraw(application, "system", NOON), "RECOMMENDATION_CLOSED");
            refused(() -> asked.take(ARIF, NOON), "RECOMMENDATION_CLOSED");
        }

        @Test
        void losesItsLetterWithWhoPutsItBack() {
            asked.take(ARIF, NOON);
            asked.attach(77, "surat.pdf", Sha256.ofText("surat"));

            asked.release(77, NOON);

            assertThat(asked.fileName()).isNull();
            assertThat(asked.take(BUNGA, NOON)).isTrue();
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void leavesAFingerprintAndNoWords() {
            asked.take(ARIF, NOON);

            var event = asked.answer(application, ARIF, YES, NOON);

            assertThat(event.facts()).containsEntry("outcome", "RECOMMENDED").containsKey("content");
            assertThat(event.facts().toString() + event + YES).doesNotContain("Baik sekali");
            assertThat(event.notices()).extracting(notice -> notice.accountId()).containsExactly(52L);
        }

        @Test
        void hasAnotherFingerprintWithOtherWordsOrAnotherLetter() {
            var other = new RecommendationAnswer(Outcome.RECOMMENDED, null, null, "Baik");

            assertThat(YES.fingerprint(null))
                    .isNotEqualTo(other.fingerprint(null))
                    .isNotEqualTo(YES.fingerprint("ab"));
        }

        @ParameterizedTest
        @CsvSource({
            "RECOMMENDED,     ,      2026-12-07, ''",
            "RECOMMENDED,     baik,  ,           ''",
            "WITH_NOTES,      x,     ,           ''",
            "WITH_NOTES,      ' ',   ,           statement RECOMMENDATION_NOTES_MISSING",
            "NOT_RECOMMENDED, x,     ,           ''",
            "NOT_RECOMMENDED, ,      ,           statement RECOMMENDATION_REASONS_MISSING",
            "NOT_RECOMMENDED, ,      2026-12-08, statement RECOMMENDATION_REASONS_MISSING; letterDate LETTER_DATE_FUTURE",
            ",                ,      ,           outcome RECOMMENDATION_OUTCOME_MISSING"
        })
        void saysWhyItIsNotAPlainYes(
                @Nullable Outcome outcome, @Nullable String statement, @Nullable LocalDate date, String faults) {
            var given = new RecommendationAnswer(outcome, null, date, statement);

            assertThat(given.faults(LocalDate.of(2026, 12, 7)).stream()
                            .map(fault -> fault.field() + " " + fault.code())
                            .collect(Collectors.joining("; ")))
                    .isEqualTo(faults);
        }

        @Test
        void isNoBook() {
            var given = new RecommendationAnswer(Outcome.RECOMMENDED, "n".repeat(81), null, "x".repeat(10_001));

            assertThat(given.faults(LocalDate.of(2026, 12, 7)))
                    .extracting(FieldError::field)
                    .containsExactly("statement", "letterNumber");
        }

        @Test
        void keepsNoBlanks() {
            var given = new RecommendationAnswer(Outcome.RECOMMENDED, " 440/1 ", null, "  ").tidy();

            assertThat(given.letterNumber()).isEqualTo("440/1");
            assertThat(given.statement()).isNull();
        }
    }

    @Nested
    class AReminder {

        @Test
        void isAboutTheLimitOnceItIsPast() {
            assertThat(Rung.reached(asked, DUE)).isEqualTo(Rung.DUE_SOON);
            assertThat(Rung.reached(asked, DUE.plusSeconds(1))).isEqualTo(Rung.LATE);
        }

        @ParameterizedTest
        @CsvSource({
            "5,  WORKING_DAYS, 4 WORKING_DAYS",
            "1,  WORKING_DAYS, ''",
            "4,  HOURS,        120 MINUTES",
            "1,  HOURS,        30 MINUTES",
            "30, MINUTES,      15 MINUTES",
            "1,  MINUTES,      ''"
        })
        void comesBeforeTheLastDayOrAtHalfTime(int amount, BudgetUnit unit, String nearly) {
            assertThat(new Budget(amount, unit)
                            .nearlyOver()
                            .map(part -> part.amount() + " " + part.unit())
                            .orElse(""))
                    .isEqualTo(nearly);
        }
    }
}
