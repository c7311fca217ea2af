package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class FreshOfficeTest {

    @Nested
    class OnH2 extends FreshOffice {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends FreshOffice {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
