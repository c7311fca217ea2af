package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class WorkerMetricsTest {

    @Nested
    class OnH2 extends WorkerGauges {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends WorkerGauges {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
