package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.ejb.shared.TestDatabases;

class KindsJourneyOnPostgresTest extends KindsJourney {

    @Override
    Database database() {
        return TestDatabases.postgres(getClass().getSimpleName());
    }
}
