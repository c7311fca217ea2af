package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class StructureServiceTest {

    @Nested
    class OnH2 extends StructureRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends StructureRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
