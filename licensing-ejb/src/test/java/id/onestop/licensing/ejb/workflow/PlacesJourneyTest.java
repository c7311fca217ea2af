package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class PlacesJourneyTest {

    @Nested
    class OnH2 extends PlacesJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends PlacesJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
