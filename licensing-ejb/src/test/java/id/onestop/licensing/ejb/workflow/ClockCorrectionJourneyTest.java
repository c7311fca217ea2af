package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class ClockCorrectionJourneyTest {

    @Nested
    class OnH2 extends ClockCorrectionJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends ClockCorrectionJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
