package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class LapsedLawJourneyTest {

    @Nested
    class OnH2 extends LapsedLawJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends LapsedLawJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
