package id.onestop.licensing.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConfirmationCodeTest {

    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

    private final ConfirmationCode code = ConfirmationCode.forAccount(1, Purpose.CONFIRM_ADDRESS, NINE);

    @Test
    void worksOnce() {
        code.renew("right", NINE);

        assertThat(code.redeem("right", NINE.plusSeconds(60))).isTrue();
        assertThat(code.redeem("right", NINE.plusSeconds(61))).isFalse();
    }

    @Test
    void isRefusedBeforeAnyWasSent() {
        assertThat(code.redeem("right", NINE)).isFalse();
    }

    @Test
    void livesHalfAnHour() {
        code.renew("right", NINE);

        assertThat(code.redeem("right", NINE.plusSeconds(1800))).isFalse();
    }

    @Test
    void bearsFiveGuesses() {
        code.renew("right", NINE);
        for (int i = 0; i < 5; i++) {
            assertThat(code.redeem("wrong", NINE)).isFalse();
        }

        assertThat(code.redeem("right", NINE)).isFalse();
    }

    @Test
    void isReplacedByTheNextOne() {
        code.renew("first", NINE);
        code.renew("second", NINE);

        assertThat(code.redeem("first", NINE)).isFalse();
        assertThat(code.redeem("second", NINE)).isTrue();
    }

    @Test
    void isNotSentASixthTimeWithinTheHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(code.renew("h" + i, NINE)).isTrue();
        }

        assertThat(code.renew("sixth", NINE.plusSeconds(3599))).isFalse();
        assertThat(code.redeem("h4", NINE.plusSeconds(1))).isTrue();
        assertThat(code.renew("later", NINE.plusSeconds(3600))).isTrue();
    }
}
