package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class FollowingJourneyTest {

    @Nested
    class OnH2 extends FollowingJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends FollowingJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
