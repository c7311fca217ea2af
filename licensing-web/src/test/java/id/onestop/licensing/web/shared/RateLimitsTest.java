package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final Instant MOMENT = Instant.parse("2026-12-28T03:15:00Z");

    private final RateLimits limits = new RateLimits();

    @BeforeEach
    void useUpTheMinute() {
        limits.clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        for (int asked = 0; asked < 3; asked++) {
            limits.count("facility", "192.0.2.7", 3);
        }
    }

    @Test
    void refuseWhoAsksMoreOftenThanTheSettingAllows() {
        assertThatThrownBy(() -> limits.count("facility", "192.0.2.7", 3))
                .isInstanceOfSatisfying(
                        HttpRefusal.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.status())
                                .isEqualTo(429));
    }

    @Test
    void countEachAddressAndEachThingForItself() {
        limits.count("facility", "192.0.2.8", 3);
        limits.count("tracking", "192.0.2.7", 3);
    }

    @Test
    void beginAnewAfterAMinute() {
        limits.clock = Clock.offset(limits.clock, Duration.ofSeconds(61));
        limits.count("facility", "192.0.2.7", 3);
    }
}
