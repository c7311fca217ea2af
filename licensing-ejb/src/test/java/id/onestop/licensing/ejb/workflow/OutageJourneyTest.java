package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class OutageJourneyTest {

    @Nested
    class OnH2 extends OutageJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends OutageJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
