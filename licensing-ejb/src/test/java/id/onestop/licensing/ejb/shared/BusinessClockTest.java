package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Forbidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private static final Instant NOON = Instant.parse("2026-12-28T05:00:00Z");

    private final OffsetRow row = new OffsetRow();

    @Test
    void runsWithRealTimeWhileNobodyMovesIt() {
        assertThat(clock("demonstration", NOON).asClock().instant()).isEqualTo(NOON);
    }

    @Test
    void goesOnFromWhereItWasMovedTo() {
        var moved = clock("demonstration", NOON);
        moved.moveTo(NOON.plus(Duration.ofDays(3)));
        moved.advance(Duration.ofHours(-1));
        assertThat(moved.asClock().instant()).isEqualTo(NOON.plus(Duration.ofHours(71)));
    }

    @Test
    void isTheSameOnAnotherNode() {
        clock("demonstration", NOON).moveTo(NOON.plusSeconds(86_400));
        assertThat(clock("demonstration", NOON).asClock().instant()).isEqualTo(NOON.plusSeconds(86_400));
    }

    @Test
    void standsFixedInProductionAndNeverAsksTheDatabase() {
        var production = clock("production", NOON);
        row.offset = Duration.ofDays(1);
        assertThat(production.asClock().instant()).isEqualTo(NOON);
        assertThatThrownBy(() -> production.moveTo(NOON))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("CLOCK_FIXED");
        assertThatThrownBy(() -> production.advance(Duration.ofDays(1))).isInstanceOf(Forbidden.class);
        assertThat(row.offset).isEqualTo(Duration.ofDays(1));
    }

    private BusinessClock clock(String profile, Instant real) {
        var clock = new BusinessClock();
        clock.real = Clock.fixed(real, ZoneOffset.UTC);
        clock.settings = Settings.of(Map.of(Setting.PROFILE, profile));
        clock.offsets = row;
        return clock;
    }

    private static class OffsetRow extends ClockOffsetRepository {
        private Duration offset = Duration.ZERO;

        @Override
        public Duration read() {
            return offset;
        }

        @Override
        public void write(Duration moved) {
            offset = moved;
        }
    }
}
