package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class WordingServiceTest {

    @Nested
    class OnH2 extends WordingRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends WordingRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
