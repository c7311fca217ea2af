package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class StaffServiceTest {

    @Nested
    class OnH2 extends StaffRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends StaffRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }

    @Nested
    class AtTheFirstStartOnH2 extends FirstAdministrators {
        AtTheFirstStartOnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class AtTheFirstStartOnPostgres extends FirstAdministrators {
        AtTheFirstStartOnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
