package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class SubstitutionServiceTest {

    @Nested
    class OnH2 extends SubstitutionRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends SubstitutionRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
