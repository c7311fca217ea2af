package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.ChainVerification;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The way of a file through the real services on a real database; every topic runs on each of them. */
abstract class FileJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");

    final Engine engine;

    Office office;
    Caller sekar;

    FileJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void startOnMonday() {
        office = Office.on(engine);
        office.server.setClock(MONDAY_0900);
        sekar = office.applicant();
    }

    static void refused(ThrowingCallable act, Class<? extends LicensingException> type, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        type, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static void refusedFields(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactlyInAnyOrder(fields));
    }

    final ApplicationStatus status(String number) {
        return office.application(number).status();
    }

    final FileView file(Caller official, String number) {
        return office.server.call(official, FileService.class, it -> it.open(number));
    }

    final ServiceClock clock(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select distinct c from ServiceClock c left join fetch c.events where c.applicationId = ?1",
                        ServiceClock.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    final List<HandOver> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id));
    }

    final @Nullable WorkItem openItem(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElse(null));
    }

    final ChainVerification verified() {
        return office.server.call(office.auditor, IntegrityService.class, IntegrityService::verify);
    }

    final List<String> operations(String number) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(number)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    final List<String> notices(String number) {
        return office.server.work(em -> em.createQuery(
                        "select m from OutboxMessage m where m.aggregate = ?1 order by m.createdAt, m.id",
                        OutboxMessage.class)
                .setParameter(1, number)
                .getResultStream()
                .map(message -> message.payload().replaceAll(".*\"template\":\"([^\"]+)\".*", "$1"))
                .toList());
    }

    final void reject(String number, String reason, String finding) {
        office.reject(number, reason, finding);
    }

    final void sendBack(Caller official, String number, String step) {
        office.server.run(official, VerificationService.class, it -> it.sendBack(number, step, "Alamat keliru"));
    }

    final Licence licence(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select l from Licence l where l.applicationId = ?1 order by l.preparedAt desc", Licence.class)
                .setParameter(1, id)
                .setMaxResults(1)
                .getSingleResult());
    }

    final List<NumberState> numbers(String number) {
        return office.server.work(em -> em.createQuery(
                        "select e.state from NumberEntry e where e.applicationNumber = ?1 order by e.value",
                        NumberState.class)
                .setParameter(1, number)
                .getResultList());
    }

    final List<String> found(String text) {
        return found(office.rangga, text);
    }

    final List<String> found(Caller official, String text) {
        return office.server.call(official, FileService.class, it -> it.search(text)).stream()
                .map(ApplicationRow::number)
                .toList();
    }
}
