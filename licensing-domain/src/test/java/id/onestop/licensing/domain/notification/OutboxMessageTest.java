package id.onestop.licensing.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.notification.OutboxMessage.Delivery;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxMessageTest {

    private static final Instant AT = Instant.parse("2026-12-07T02:00:00Z");

    private static OutboxMessage message() {
        return OutboxMessage.of("e-1", "mail", 3L, "MTR-2026-000123", "{}", AT);
    }

    @Test
    void isDueAtOnce() {
        assertThat(message().state()).isEqualTo(Delivery.QUEUED);
        assertThat(message().nextAttemptAt()).isEqualTo(AT);
    }

    @Test
    void isLeftAloneWhileSomebodyHasIt() {
        var message = message();

        message.claim(AT.plusSeconds(120));

        assertThat(message.nextAttemptAt()).isEqualTo(AT.plusSeconds(120));
        assertThat(message.claimedUntil()).isEqualTo(AT.plusSeconds(120));
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT10S",
        "2, PT20S",
        "3, PT40S",
        "4, PT80S",
        "5, PT160S",
        "6, PT320S",
        "7, PT640S",
        "8, PT1280S",
        "9, PT2560S",
        "10, PT1H",
        "11, PT1H"
    })
    void waitsTwiceAsLongAfterEachFailureUpToAnHour(int failures, Duration wait) {
        var message = message();

        for (int i = 0; i < failures; i++) {
            message.failed("refused", AT);
        }

        assertThat(message.state()).isEqualTo(Delivery.RETRYING);
        assertThat(message.attempts()).isEqualTo(failures);
        assertThat(message.nextAttemptAt()).isEqualTo(AT.plus(wait));
        assertThat(message.claimedUntil()).isNull();
    }

    @Test
    void staysFailedAfterTheTwelfth() {
        var message = message();

        for (int i = 0; i < 12; i++) {
            message.failed("refused " + i, AT);
        }

        assertThat(message.state()).isEqualTo(Delivery.FAILED);
        assertThat(message.nextAttemptAt()).isNull();
        assertThat(message.lastError()).isEqualTo("refused 11");
    }

    @Test
    void keepsTheBeginningOfALongReason() {
        var message = message();

        message.failed("x".repeat(501), AT);

        assertThat(message.lastError()).hasSize(500);
    }

    @Test
    void isDoneWhenItWasTaken() {
        var message = message();
        message.failed("refused", AT);

        message.accepted(AT.plusSeconds(30));

        assertThat(message.state()).isEqualTo(Delivery.ACCEPTED);
        assertThat(message.attempts()).isEqualTo(2);
        assertThat(message.deliveredAt()).isEqualTo(AT.plusSeconds(30));
        assertThat(message.nextAttemptAt()).isNull();
        assertThat(message.lastError()).isNull();
    }
}
