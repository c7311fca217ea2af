package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.ejb.shared.TestDatabases;

class ObligedLineOnH2Test extends ObligedLine {

    @Override
    Database database() {
        return TestDatabases.h2(getClass().getSimpleName());
    }
}
