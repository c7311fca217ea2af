package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class StatementBudgetTest {

    @Nested
    class OnH2 extends StatementBudget {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends StatementBudget {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
