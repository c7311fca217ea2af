package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;

class DeemedOnPostgresTest extends DeemedJourney {
    DeemedOnPostgresTest() {
        super(Engine.POSTGRESQL);
    }
}
