package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class LetterWordingServiceTest {

    @Nested
    class OnH2 extends LetterRecords {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends LetterRecords {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
