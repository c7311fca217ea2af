package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class DraftJourneyTest {

    @Nested
    class OnH2 extends DraftJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends DraftJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
