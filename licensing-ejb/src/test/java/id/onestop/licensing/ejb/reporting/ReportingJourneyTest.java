package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class ReportingJourneyTest {

    @Nested
    class OnH2 extends ReportingJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends ReportingJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
