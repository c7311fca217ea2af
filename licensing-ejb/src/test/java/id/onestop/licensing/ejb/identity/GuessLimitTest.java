package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private static final int MISSES = 30;

    private final Fakes fakes = new Fakes();
    private final GuessLimit guesses = new GuessLimit();

    @BeforeEach
    void useTheGate() {
        guesses.gate = fakes.gate;
    }

    @Test
    void aFileThatWasLookedForInVainTooOftenRestsForAnHour() {
        for (int guess = 0; guess < MISSES; guess++) {
            assertThatThrownBy(() -> miss("MTR-2026-000001")).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> guesses.look(" mtr-2026-000001", () -> "found"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rests -> assertThat(rests.code()).isEqualTo("TRACKING_RESTS"));
        assertThat(guesses.look("MTR-2026-000002", () -> "another")).isEqualTo("another");

        fakes.clock.forward(Duration.ofHours(1));
        assertThat(guesses.look("MTR-2026-000001", () -> "found")).isEqualTo("found");
    }

    @Test
    void looksThatFindSomethingAreNotCounted() {
        for (int look = 0; look < 3 * MISSES; look++) {
            assertThat(guesses.look("MTR-2026-000001", () -> "found")).isEqualTo("found");
        }
    }

    private void miss(String number) {
        guesses.look(number, () -> {
            throw new NotFound("TRACKING_NOT_FOUND", Map.of("number", number));
        });
    }
}
