package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;

class DeemedOnH2Test extends DeemedJourney {
    DeemedOnH2Test() {
        super(Engine.H2);
    }
}
