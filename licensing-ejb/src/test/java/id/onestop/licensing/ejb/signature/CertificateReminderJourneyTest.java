package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import org.junit.jupiter.api.Nested;

class CertificateReminderJourneyTest {

    @Nested
    class OnH2 extends CertificateReminderJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends CertificateReminderJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}
