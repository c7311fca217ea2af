package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class AgencyProfileServiceTest {

    @Nested
    class OnH2 extends ProfileRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends ProfileRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
