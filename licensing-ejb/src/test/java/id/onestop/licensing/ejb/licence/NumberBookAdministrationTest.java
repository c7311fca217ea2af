package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class NumberBookAdministrationTest {

    @Nested
    class OnH2 extends NumberBookRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends NumberBookRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
