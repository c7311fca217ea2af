package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class AgencyFoundingServiceTest {

    @Nested
    class OnH2 extends FoundingRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends FoundingRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
