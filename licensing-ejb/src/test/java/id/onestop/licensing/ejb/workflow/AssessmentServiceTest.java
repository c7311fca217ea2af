package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class AssessmentServiceTest {

    @Nested
    class OnH2 extends TeamRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends TeamRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
