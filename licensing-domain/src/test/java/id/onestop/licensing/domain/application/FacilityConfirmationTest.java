package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.FacilityConfirmation.Answer;
import id.onestop.licensing.domain.application.FacilityConfirmation.Link;
import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import id.onestop.licensing.domain.application.FacilityConfirmation.Subject;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.OutsideNotice;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FacilityConfirmationTest {

    private static final Instant NOW = Instant.parse("2026-12-07T02:00:00Z");
    private static final Subject HERE =
            new Subject("a@sarana.example", "Sekar", "Laboratorium", "Jl. Melati 3", Words.of("Benar"));
    private static final OutsideNotice MAIL = new OutsideNotice("facility-asked", "a", "b", "id", Map.of());

    private FacilityConfirmation asked;

    @BeforeEach
    void ask() {
        asked = FacilityConfirmation.of(Applications.draft(), "keterangan");
        send(HERE, "1");
    }

    private void send(Subject subject, String token) {
        asked.send(subject, new Link(token, NOW, NOW.plus(Duration.ofDays(14))), MAIL, "MTR-1", "account:1");
    }

    private void answer(State state, Instant at) {
        asked.answer(new Answer(state, "Rini", "Direktur", null), "MTR-1", 1, at, at);
    }

    @Nested
    class AnAnswer {

        @Test
        void isTakenOnce() {
            answer(State.CONFIRMED, NOW);

            assertThat(asked.state()).isEqualTo(State.CONFIRMED);
            assertThatThrownBy(() -> answer(State.REFUSED, NOW)).isInstanceOf(Conflict.class);
        }

        @Test
        void isNotTakenFromTheMomentAtWhichTheLinkEnds() {
            answer(State.CONFIRMED, NOW.plus(Duration.ofDays(14)).minusSeconds(1));
            send(new Subject("b@sarana.example", "Sekar", "Lain", "Jl. 1", Words.of("Benar")), "2");

            assertThatThrownBy(() -> answer(State.CONFIRMED, NOW.plus(Duration.ofDays(14))))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void speaksOfThePersonThePlaceAndTheAddressItWasAskedFor() {
            assertThat(asked.speaksOf(HERE)).isTrue();
            assertThat(asked.speaksOf(new Subject(
                            "a@sarana.example", "Sekar", "Laboratorium", "Jl. Melati 4", Words.of("Benar"))))
                    .isFalse();
        }
    }

    @Nested
    class ALink {

        @Test
        void isNotSentAgainOnceItWasConfirmed() {
            answer(State.CONFIRMED, NOW);

            assertThatThrownBy(() -> send(HERE, "2")).isInstanceOf(RuleViolation.class);
        }

        @Test
        void forgetsARefusalWhenItIsSentAgain() {
            answer(State.REFUSED, NOW);
            send(HERE, "2");

            assertThat(asked.state()).isEqualTo(State.WAITING);
            assertThat(asked.answeredBy()).isNull();
            assertThat(asked.links()).isEqualTo(2);
        }

        @Test
        void isSentFiveTimesAtMost() {
            for (int link = 2; link <= FacilityConfirmation.MOST_LINKS; link++) {
                send(HERE, Integer.toString(link));
            }

            assertThatThrownBy(() -> send(HERE, "6")).isInstanceOf(RuleViolation.class);
        }
    }
}
