package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.ejb.shared.TestDatabases;

class KindsJourneyOnH2Test extends KindsJourney {

    @Override
    Database database() {
        return TestDatabases.h2(getClass().getSimpleName());
    }
}
