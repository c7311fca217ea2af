package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NumberBookTest {

    private static final Instant MORNING = Instant.parse("2026-12-29T02:00:00Z");
    private static final Instant NOON = Instant.parse("2026-12-29T05:00:00Z");
    private static final String PATTERN = "503/{seq:0000}/{year}";

    private static final Actor HEAD = new Actor(9L, "Bagas Wirayudha", 3L, "Kepala Dinas");

    private final NumberBook book = NumberBook.open(61, "SIP", true);

    private NumberEntry reserved() {
        return NumberEntry.reserve(book, 2026, 1, "503/0001/2026", "MTR-2026-000123", MORNING);
    }

    @Nested
    class TheBook {

        @Test
        void countsByYearOrNever() {
            assertThat(book.counterYear(LocalDate.of(2027, 1, 1))).isEqualTo(2027);
            assertThat(NumberBook.open(61, "OLD", false).counterYear(LocalDate.of(2027, 1, 1)))
                    .isZero();
        }

        @Test
        void refusesToRepeatItsNumbersEachYear() {
            assertThatThrownBy(() -> book.format("503/{seq:0000}"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("NUMBER_FORMAT_YEAR_MISSING"));
            assertThat(book.format(PATTERN).pattern()).isEqualTo(PATTERN);
            assertThat(NumberBook.open(61, "OLD", false).format("503/{seq}").pattern())
                    .isEqualTo("503/{seq}");
        }
    }

    @Nested
    class TheCounter {

        @Test
        void beginsAtNothingOrAfterTheBookOnPaper() {
            var counter = NumberBookYear.start(book, 2026);
            var takenOver = NumberBookYear.takeOver(book, 2026, 41);

            assertThat(counter.firstValue()).isEqualTo(1);
            assertThat(counter.lastValue()).isZero();
            assertThat(takenOver.firstValue()).isEqualTo(42);
            assertThat(takenOver.lastValue()).isEqualTo(41);
        }
    }

    @Nested
    class AnEntry {

        @Test
        void isConfirmedForOneLicence() {
            var entry = reserved();

            var event = entry.confirm(77L, NOON);

            assertThat(event)
                    .isEqualTo(new NumberEvent.Confirmed(61, 0, "503/0001/2026", "MTR-2026-000123", 77L, NOON));
            assertThat(entry.state()).isEqualTo(NumberState.CONFIRMED);
            assertThat(entry.licenceId()).isEqualTo(77L);
            assertThat(entry.confirmedAt()).isEqualTo(NOON);
        }

        @Test
        void ofARejectionIsConfirmedWithoutALicence() {
            var entry = reserved();

            entry.confirm(null, NOON);

            assertThat(entry.state()).isEqualTo(NumberState.CONFIRMED);
            assertThat(entry.licenceId()).isNull();
        }

        @Test
        void isVoidedWithAReason() {
            var entry = reserved();

            var event = entry.discard("dikembalikan oleh Kepala Dinas", HEAD, NOON);

            assertThat(event)
                    .isEqualTo(new NumberEvent.Voided(61, 0, "503/0001/2026", "MTR-2026-000123", "account:9", NOON));
            assertThat(event.facts()).isEqualTo(Map.of("number", "503/0001/2026"));
            assertThat(entry.state()).isEqualTo(NumberState.VOIDED);
            assertThat(entry.voidReason()).isEqualTo("dikembalikan oleh Kepala Dinas");
            assertThat(entry.voidedAt()).isEqualTo(NOON);
        }

        @Test
        void changesOnlyOnce() {
            var confirmed = reserved();
            confirmed.confirm(77L, NOON);
            var voided = reserved();
            voided.discard("salah", HEAD, NOON);

            assertThatThrownBy(() -> confirmed.discard("salah", HEAD, NOON)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> confirmed.confirm(78L, NOON)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> voided.confirm(78L, NOON)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> voided.discard("lagi", HEAD, NOON)).isInstanceOf(Conflict.class);
        }
    }

    @Nested
    class Gaps {

        @Test
        void areNoneWhenEveryValueIsConfirmedOrVoided() {
            assertThat(NumberGap.between(
                            3, Map.of(1L, NumberState.CONFIRMED, 2L, NumberState.VOIDED, 3L, NumberState.CONFIRMED)))
                    .isEmpty();
            assertThat(NumberGap.between(0, Map.of())).isEmpty();
        }

        @Test
        void areOpenMissingOrBeyondTheCounter() {
            assertThat(NumberGap.between(
                            3, Map.of(1L, NumberState.RESERVED, 3L, NumberState.CONFIRMED, 5L, NumberState.VOIDED)))
                    .containsExactly(
                            new NumberGap(1, NumberGap.Kind.OPEN),
                            new NumberGap(2, NumberGap.Kind.MISSING),
                            new NumberGap(5, NumberGap.Kind.BEYOND));
        }
    }
}
