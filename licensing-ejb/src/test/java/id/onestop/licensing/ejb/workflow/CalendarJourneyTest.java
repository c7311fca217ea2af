package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class CalendarJourneyTest {

    @Nested
    class OnH2 extends CalendarJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends CalendarJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
