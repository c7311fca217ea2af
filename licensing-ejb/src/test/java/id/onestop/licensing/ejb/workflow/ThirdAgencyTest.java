package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class ThirdAgencyTest {

    @Nested
    class OnH2 extends ThirdAgency {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends ThirdAgency {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
