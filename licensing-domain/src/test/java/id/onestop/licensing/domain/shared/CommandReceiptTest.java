package id.onestop.licensing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.CommandReceipt.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommandReceiptTest {

    private static final Instant NOON = Instant.parse("2026-03-25T05:00:00Z");

    private final CommandReceipt receipt = new CommandReceipt("account:1", "k", "abc", NOON);

    @Test
    void theSameCommandAgainGetsTheSameAnswer() {
        receipt.finish(new Outcome(201, "v1/applications/MTR-2026-000001"));
        assertThat(receipt.repeat("abc", NOON.plusSeconds(3600)))
                .contains(new Outcome(201, "v1/applications/MTR-2026-000001"));
    }

    @Test
    void anotherCommandUnderTheSameKeyIsRefused() {
        receipt.finish(new Outcome(201, "v1/applications/MTR-2026-000001"));
        assertThatThrownBy(() -> receipt.repeat("abd", NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("COMMAND_KEY_REUSED");
    }

    @Test
    void aCommandUnderWayIsInConflict() {
        assertThatThrownBy(() -> receipt.repeat("abc", NOON.plusSeconds(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("COMMAND_IN_FLIGHT");
    }

    @Test
    void aCommandWhoseProcessDiedIsTakenUpByOneAlone() {
        var later = NOON.plus(CommandReceipt.LONGEST_FLIGHT).plus(Duration.ofSeconds(1));
        assertThat(receipt.repeat("abc", later)).isEmpty();
        assertThatThrownBy(() -> receipt.repeat("abc", later.plusSeconds(1))).isInstanceOf(Conflict.class);
    }
}
