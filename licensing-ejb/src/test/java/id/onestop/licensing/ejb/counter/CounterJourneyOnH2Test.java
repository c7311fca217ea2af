package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.ejb.shared.TestDatabases;

class CounterJourneyOnH2Test extends CounterJourney {

    @Override
    Database database() {
        return TestDatabases.h2("counter");
    }
}
