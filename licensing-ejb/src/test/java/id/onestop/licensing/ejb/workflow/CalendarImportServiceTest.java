package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class CalendarImportServiceTest {

    @Nested
    class OnH2 extends CalendarImports {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends CalendarImports {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
