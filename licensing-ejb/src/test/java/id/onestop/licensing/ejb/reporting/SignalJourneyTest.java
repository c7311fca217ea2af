package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class SignalJourneyTest {

    @Nested
    class OnH2 extends SignalJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends SignalJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
