package id.onestop.licensing.ejb.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCountJourneyTest {

    @Nested
    class OnH2 extends OpenCountJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends OpenCountJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0",
        "1970-01-01T00:00:00.000001Z, 1",
        "1970-01-01T00:15:00Z, 1",
        "1970-01-01T00:15:00.000001Z, 2",
        "2026-12-07T09:00:00Z, 1996260"
    })
    void aQuarterHoldsItsEndAndNotItsBeginning(Instant moment, long slot) {
        assertThat(OpenSlot.of(moment)).isEqualTo(slot);
        assertThat(OpenSlot.begin(moment)).isBefore(moment);
    }
}
