package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class TransferJourneyTest {

    @Nested
    class OnH2 extends TransferJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends TransferJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
