package id.onestop.licensing.ejb.signature;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatory and administrators hear of a certificate's end 30 days before it and 7, each once. */
abstract class CertificateReminderJourney {

    private static final Instant MONDAY = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant END = MONDAY.plus(Duration.ofDays(40));

    private final Engine engine;
    private Office office;
    private Caller signer;
    private Caller intan;

    CertificateReminderJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void enterACertificate() {
        office = Office.on(engine);
        office.server.setClock(MONDAY);
        signer = office.staff(office.agency, "Bayu Anggara");
        intan = office.staff(office.agency, "Intan Permatasari", "administrator");
        office.server.work(em -> {
            var credential = SignerCredential.of(office.agency, signer.accountId(), "local-certificate", "bayu");
            credential.replace("bayu", new CertificateFacts("CN=Bayu", "CN=CA", "7" + signer.accountId(), MONDAY, END));
            em.persist(credential);
            return 0;
        });
    }

    private int daysBefore(int days) {
        office.server.setClock(END.minus(Duration.ofDays(days)));
        var reminders = office.server.bean(CertificateReminders.class);
        return office.server.inTransaction(reminders::remind);
    }

    private List<String> told() {
        return office.server.work(em -> {
            List<?> payloads = em.createNativeQuery(
                            "select payload from outbox_message where aggregate = ?1 order by id")
                    .setParameter(1, "account:" + signer.accountId())
                    .getResultList();
            return payloads.stream().map(Object::toString).toList();
        });
    }

    @Test
    void eachIsToldTwiceAndNoMore() {
        daysBefore(31);
        assertThat(told()).isEmpty();

        assertThat(daysBefore(30)).isPositive();
        assertThat(daysBefore(29)).isZero();
        assertThat(told())
                .anySatisfy(mail -> assertThat(mail)
                        .contains("\"account\":\"" + signer.accountId() + "\"")
                        .contains("\"template\":\"certificate-expiring\"")
                        .contains("Sabtu, 16 Januari 2027"));
        assertThat(told())
                .anySatisfy(mail -> assertThat(mail)
                        .contains("\"account\":\"" + intan.accountId() + "\"")
                        .contains("\"template\":\"certificate-expiring-of\"")
                        .contains("Bayu Anggara"));
        int first = told().size();

        assertThat(daysBefore(7)).isPositive();
        assertThat(daysBefore(6)).isZero();
        assertThat(told()).hasSize(2 * first);
        assertThat(told().stream().distinct()).hasSize(first);
    }

    @Test
    void whoEnteredAnotherIsNotTold() {
        office.server.work(em -> {
            em.createQuery("select c from SignerCredential c where c.accountId = ?1", SignerCredential.class)
                    .setParameter(1, signer.accountId())
                    .getSingleResult()
                    .replace(
                            "baru",
                            new CertificateFacts(
                                    "CN=Bayu",
                                    "CN=CA",
                                    "8" + signer.accountId(),
                                    MONDAY,
                                    END.plus(Duration.ofDays(365))));
            return 0;
        });
        daysBefore(5);
        assertThat(told()).isEmpty();
    }
}
