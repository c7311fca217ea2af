package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.identity.Throttle.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");
    private static final Policy POLICY = new Policy(5, Duration.ofMinutes(15), Duration.ofMinutes(15));

    private final Throttle throttle = Throttle.over(Kind.SIGN_IN_ACCOUNT, "k", NINE);

    private int admitted(int attempts, Instant at) {
        int admitted = 0;
        for (int i = 0; i < attempts; i++) {
            admitted += throttle.admit(at, POLICY) ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void aThousandGuessesAreFiveChecks() {
        assertThat(admitted(1000, NINE)).isEqualTo(5);
    }

    @Test
    void theRestEndsAndIsNotLengthenedByAttemptsWithinIt() {
        admitted(5, NINE);

        assertThat(throttle.admit(NINE.plusSeconds(899), POLICY)).isFalse();
        assertThat(throttle.admit(NINE.plusSeconds(900), POLICY)).isTrue();
    }

    @Test
    void attemptsFarApartDoNotAddUp() {
        admitted(4, NINE);

        assertThat(admitted(4, NINE.plusSeconds(900))).isEqualTo(4);
        assertThat(throttle.admit(NINE.plusSeconds(901), POLICY)).isTrue();
        assertThat(throttle.admit(NINE.plusSeconds(902), POLICY)).isFalse();
    }

    @Test
    void aGoodSignInForgetsTheAccountsFailures() {
        admitted(5, NINE);
        throttle.forgive(NINE);

        assertThat(admitted(9, NINE)).isEqualTo(5);
    }

    @Test
    void aGoodSignInGivesTheAddressOnlyItsOwnAttemptBack() {
        admitted(5, NINE);
        throttle.giveBack(POLICY);

        assertThat(admitted(9, NINE)).isEqualTo(1);
    }

    @Property
    void noWindowEverSeesMoreChecksThanTwiceTheLimit(@ForAll @Size(max = 200) List<@IntRange(max = 120) Integer> gaps) {
        var counter = Throttle.over(Kind.SIGN_IN_ADDRESS, "k", NINE);
        var at = NINE;
        var checks = new java.util.ArrayList<Instant>();
        for (int gap : gaps) {
            at = at.plusSeconds(gap);
            if (counter.admit(at, POLICY)) {
                checks.add(at);
            }
        }

        for (var from : checks) {
            assertThat(checks.stream()
                            .filter(c -> !c.isBefore(from) && c.isBefore(from.plus(POLICY.window())))
                            .count())
                    .isLessThanOrEqualTo(2L * POLICY.limit());
        }
    }
}
