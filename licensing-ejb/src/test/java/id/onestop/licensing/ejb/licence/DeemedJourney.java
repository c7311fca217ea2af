package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.audit.AuditEntry;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.DeemedMark;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.document.FileStore;
import id.onestop.licensing.ejb.document.FolderFileStore;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.LostRace;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.signature.AgencySeals;
import id.onestop.licensing.ejb.signature.DocumentSealer;
import id.onestop.licensing.ejb.signature.SealKey;
import id.onestop.licensing.ejb.signature.Seals;
import id.onestop.licensing.ejb.sla.ClockRecalculation;
import id.onestop.licensing.ejb.workflow.Office;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.ejb.workflow.WorkRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first service as if it said that silence grants on working day 5. A file received on Monday 7 December is granted on
 * Monday 14 December at four in the afternoon.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeemedJourney {

    private static final String BASIS = "Keputusan Bersama contoh Nomor 1 Tahun 2025.";
    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant DAY_5 = Instant.parse("2026-12-14T09:00:00Z");
    private static final Duration TOMORROW = Duration.ofDays(1);

    private final Engine engine;

    private Office office;
    private Seals seals;
    private DeemedDecisionWorker worker;
    private Caller sekar;

    DeemedJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        office = new Office(
                engine.empty("deemed"),
                file -> file.replaceFirst(
                        "deemedDecision: false",
                        "deemedDecision: {day: 5, basis: \"" + BASIS + "\", confirmed: false}"));
        var server = office.server;
        server.set(Setting.DATA, folder.toString());
        server.set(Setting.PROFILE, "demonstration");
        server.set(Setting.DEEMED_DECISIONS, "true");
        seals = new Seals(folder.resolve("signing"), server.bean(SecretBox.class), server.bean(Clock.class));
        server.bind(FileStore.class, server.bean(FolderFileStore.class));
        var letters = server.bean(LetterTexts.class);
        server.bind(LetterTexts.class, new LetterTexts() {
            @Override
            public FreeText of(LetterKind kind, LetterFacts letter) {
                return server.inTransaction(() -> letters.of(kind, letter));
            }
        });
        server.bind(LicencePapers.class, server.bean(OpenPdfLicencePapers.class));
        server.bind(DocumentSealer.class, seals.sealer());
        server.bean(PaperStore.class).store = server.bean(FolderFileStore.class);
        server.bean(LicenceVerificationService.class).files = server.bean(FolderFileStore.class);
        worker = server.bean(DeemedDecisionWorker.class);
        worker.decisions = inTransactions(server, server.bean(DeemedDecisions.class));
        worker.act.records = inTransactions(server, server.bean(IssuanceRecord.class));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMondayWithASeal() {
        office.server.set(Setting.DEEMED_DECISIONS, "true");
        worker.sealer = seals.sealer();
        worker.act.sealer = seals.sealer();
        office.server.setClock(MONDAY_0900);
        office.server.work(em -> {
            em.createNativeQuery("update service_clock set deemed_next_at = null")
                    .executeUpdate();
            em.createNativeQuery("delete from worker_failure").executeUpdate();
            seals.enter(
                    office.server.bean(AgencySeals.class),
                    office.agency,
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro");
            return 0;
        });
        sekar = office.applicant();
    }

    /** Each call is a transaction of its own, as the container has it. */
    private static DeemedDecisions inTransactions(TestServer server, DeemedDecisions real) {
        return new DeemedDecisions() {
            @Override
            public List<Long> due(int limit) {
                return server.inTransaction(() -> real.due(limit));
            }

            @Override
            public Optional<SealKey> seal(long item) {
                return server.inTransaction(() -> real.seal(item));
            }

            @Override
            public Optional<PreparedLicence> decide(long item, SealKey seal) {
                return server.inTransaction(() -> real.decide(item, seal));
            }

            @Override
            public int claim(long requestId, Sha256 paper) {
                return server.inTransaction(() -> real.claim(requestId, paper));
            }

            @Override
            public void fail(long item, String error) {
                server.inTransaction(() -> {
                    real.fail(item, error);
                    return 0;
                });
            }

            @Override
            public void done(long item) {
                server.inTransaction(() -> {
                    real.done(item);
                    return 0;
                });
            }
        };
    }

    private static IssuanceRecord inTransactions(TestServer server, IssuanceRecord real) {
        return new IssuanceRecord() {
            @Override
            public void record(long requestId, Sha256 signed, SignatureEvidence evidence) {
                server.inTransaction(() -> {
                    real.record(requestId, signed, evidence);
                    return 0;
                });
            }

            @Override
            public void fail(long requestId, int attempt, String code, Duration retryAfter) {
                server.inTransaction(() -> {
                    real.fail(requestId, attempt, code, retryAfter);
                    return 0;
                });
            }

            @Override
            public void interrupt(long requestId) {
                server.inTransaction(() -> {
                    real.interrupt(requestId);
                    return 0;
                });
            }
        };
    }

    private void at(Instant moment) {
        office.server.setClock(moment);
        worker.work();
    }

    private ApplicationStatus status(String number) {
        return office.application(number).status();
    }

    private ServiceClock clock(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> em.createQuery("select c from ServiceClock c where c.applicationId = ?1", ServiceClock.class)
                        .setParameter(1, id)
                        .getSingleResult());
    }

    private @Nullable Instant moment(String number) {
        return clock(number).deemed().orElseThrow().at();
    }

    private Licence licence(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select l from Licence l where l.applicationId = ?1 order by l.id desc", Licence.class)
                .setParameter(1, id)
                .setMaxResults(1)
                .getSingleResult());
    }

    private List<SigningRequest> requests(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select r from SigningRequest r where r.intent.applicationId = ?1 order by r.id",
                        SigningRequest.class)
                .setParameter(1, id)
                .getResultList());
    }

    private List<NumberState> numbers(String number) {
        return office.server.work(em -> em.createQuery(
                        "select e.state from NumberEntry e where e.applicationNumber = ?1 order by e.value",
                        NumberState.class)
                .setParameter(1, number)
                .getResultList());
    }

    private List<HandOver> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id));
    }

    private @Nullable WorkItem openStep(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElse(null));
    }

    /** Templates and accounts of the messages about a file. */
    private List<String> told(String number) {
        return office.server.work(em -> em.createQuery(
                        "select m from OutboxMessage m where m.aggregate = ?1 order by m.id", OutboxMessage.class)
                .setParameter(1, number)
                .getResultStream()
                .map(OutboxMessage::payload)
                .map(payload -> payload.replaceAll(".*\"template\":\"([^\"]+)\".*", "$1") + " "
                        + payload.replaceAll(".*\"account\":\"(\\d+)\".*", "$1"))
                .toList());
    }

    private List<FailedItem> failures() {
        return office.server.work(em -> worker.failures(10));
    }

    private ProgressView progress(String number) {
        return office.server.call(sekar, ProgressService.class, it -> it.own(number));
    }

    @Test
    void whatNobodyDecidedIsGrantedAtTheCloseOfDayFiveUnderTheSeal() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        assertThat(moment(number)).isEqualTo(DAY_5);
        assertThat(progress(number).deemed()).satisfies(coming -> {
            assertThat(coming.at()).isEqualTo(DAY_5);
            assertThat(coming.confirmed()).isFalse();
        });
        at(DAY_5.minusSeconds(1));
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);

        at(DAY_5);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        var licence = licence(number);
        assertThat(licence.status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence.deemed()).contains(new DeemedMark(5, BASIS));
        assertThat(licence.signatory().name()).startsWith("Dinas Penanaman Modal");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(requests(number)).singleElement().satisfies(request -> {
            assertThat(request.evidence().orElseThrow().providerName()).isEqualTo("local-seal");
            assertThat(request.evidence().orElseThrow().certificateSubject())
                    .contains("Dinas Penanaman Modal")
                    .doesNotContain("Bagas");
        });
        assertThat(openStep(number)).isNull();
        assertThat(card(number)).last().satisfies(row -> {
            assertThat(row.giverName()).isEqualTo("Bagas Wirayudha");
            assertThat(row.receiverKind()).isEqualTo(HandOver.Party.SYSTEM);
            assertThat(row.content()).isEqualTo("DEEMED");
            assertThat(row.note()).isEqualTo(BASIS);
        });
        assertThat(clock(number).finished()).isTrue();
        assertThat(told(number))
                .contains(
                        "deemed-decision " + office.bagas.accountId(),
                        "licence-issued-automatically " + sekar.accountId())
                .doesNotHaveDuplicates();
        assertThat(progress(number).deemed().decidedAt()).isEqualTo(DAY_5);
        var chain = office.server.call(office.auditor, IntegrityService.class, it -> it.about(number));
        assertThat(chain).extracting(row -> row.operation()).contains("DEEMED_APPROVAL", "LICENCE_ISSUED");
        assertThat(office.server
                        .call(office.auditor, IntegrityService.class, IntegrityService::verify)
                        .whole())
                .isTrue();
        assertThat(office.server.<List<AuditEntry>>work(em -> em.createQuery(
                                "select e from AuditEntry e where e.subject = ?1 and e.action = 'DEEMED_DECISION'",
                                AuditEntry.class)
                        .setParameter(1, number)
                        .getResultList()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("system"));
        var shown = office.server.inTransaction(
                () -> office.server.bean(LicenceVerificationService.class).verify(licence.code()));
        assertThat(shown.status()).isEqualTo(PublicStatus.VALID);
        assertThat(shown.facts().deemed()).isEqualTo(new DeemedMark(5, BASIS));
        at(DAY_5.plus(TOMORROW));
        assertThat(requests(number)).hasSize(1);
        assertThat(failures()).isEmpty();
    }

    @Test
    void aFileThatNobodyHasTakenIsGrantedToo() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);

        at(DAY_5);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(card(number)).last().satisfies(row -> {
            assertThat(row.giverKind()).isEqualTo(HandOver.Party.SYSTEM);
            assertThat(row.content()).isEqualTo("DEEMED");
        });
        assertThat(told(number))
                .contains("deemed-decision " + office.bagas.accountId())
                .doesNotContain("deemed-decision " + office.laras.accountId());
    }

    @Test
    void aClockThatIsPutBackTakesNothingBackAndRepeatsNothing() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        at(DAY_5);
        at(DAY_5.minus(Duration.ofHours(1)));
        at(DAY_5);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(requests(number)).hasSize(1);
    }

    @Test
    void aClockThatLeapsFourHundredDaysGrantsOnce() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        at(DAY_5.plus(Duration.ofDays(400)));
        at(DAY_5.plus(Duration.ofDays(400)).plusSeconds(60));

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(requests(number)).hasSize(1);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void nothingIsGrantedWhileTheDaysOfTheAgencyAreNotSettled() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.server.work(em -> {
            em.createNativeQuery("delete from calendar_applied").executeUpdate();
            return em.createNativeQuery(
                            "insert into calendar_applied (agency_id, mark, unsettled) values (?1, 'before', true)")
                    .setParameter(1, office.agency)
                    .executeUpdate();
        });
        at(DAY_5);
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);

        office.server.work(em -> em.createNativeQuery("update calendar_applied set unsettled = false")
                .executeUpdate());
        long id = clock(number).id();
        office.server.work(em -> em.createNativeQuery("update service_clock set counted_by = 'before' where id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        at(DAY_5.plusSeconds(10));
        assertThat(status(number)).as("counted by other days").isEqualTo(ApplicationStatus.IN_PROCESS);

        office.server.inTransaction(() -> {
            office.server.bean(ClockRecalculation.class).one(id);
            return 0;
        });
        at(DAY_5.plusSeconds(20));
        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void aFileThatWasNeverAcceptedIsNotGranted() {
        var number = office.submitted(sekar);

        at(DAY_5.plus(Duration.ofDays(30)));

        assertThat(status(number)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aPauseOfWholeDaysIsNotCountedAndNothingIsGrantedWhileTheApplicantHasTheFile() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(
                office.laras,
                id.onestop.licensing.ejb.workflow.VerificationService.class,
                it -> it.sendBack(number, "periksa", "Alamat keliru"));
        office.claim(office.rangga, number);
        office.check(
                office.rangga,
                number,
                Office.LETTER,
                id.onestop.licensing.domain.application.RequirementCheck.Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        assertThat(moment(number)).as("the clock stands").isNull();

        at(DAY_5.plus(TOMORROW));
        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);

        // it stood from Monday to Wednesday of the week after: seven whole days
        office.server.setClock(Instant.parse("2026-12-16T10:00:00Z"));
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        assertThat(moment(number)).isEqualTo(Instant.parse("2026-12-23T09:00:00Z"));

        at(Instant.parse("2026-12-23T09:00:00Z"));
        assertThat(status(number)).as("nobody looked at the correction").isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void anOfficialWhoDecidesBeforeItPreventsIt() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.server.setClock(DAY_5.minusSeconds(60));

        office.issue(number);
        at(DAY_5.plus(TOMORROW));

        assertThat(licence(number).deemed()).isEmpty();
        assertThat(requests(number)).hasSize(1);
        assertThat(told(number)).noneMatch(one -> one.startsWith("deemed-decision"));
        var refused = office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.reject(refused, "str-tidak-berlaku", "Dicabut");
        at(DAY_5.plus(Duration.ofDays(30)));
        assertThat(status(refused)).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void aSignatureUnderWayIsWaitedForAndOneThatWasGivenUpIsNot() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.server.setClock(DAY_5.minusSeconds(30));
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));

        at(DAY_5);
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(failures()).isEmpty();

        at(DAY_5.plusSeconds(300));
        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(licence(number).deemed()).isPresent();
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void anOfficialAndTheSystemAtTheSameMomentMakeOneLicence() {
        for (int i = 0; i < 5; i++) {
            office.server.setClock(MONDAY_0900);
            var number = office.atDecision(office.applicant(), ApplicationKind.NEW);
            office.server.setClock(DAY_5);
            var official = CompletableFuture.runAsync(() -> {
                try {
                    office.issue(number);
                } catch (LicensingException late) {
                    assertThat(late).isInstanceOf(Conflict.class);
                } catch (RuntimeException lost) {
                    assertThat(LostRace.in(lost)).isTrue();
                }
            });
            worker.work();
            official.join();
            at(DAY_5.plusSeconds(600));

            assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
            assertThat(numbers(number))
                    .filteredOn(NumberState.CONFIRMED::equals)
                    .hasSize(1);
            assertThat(numbers(number)).doesNotContain(NumberState.RESERVED);
            assertThat(failures()).isEmpty();
        }
    }

    @Test
    void anOfficialWhoComesTooLateIsToldSo() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        at(DAY_5);

        assertThatThrownBy(() -> office.intend(number)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> office.claim(office.wulan, number)).isInstanceOf(LicensingException.class);
    }

    @Test
    void withoutASealTheFileStaysWithTheOfficialsAndTheOperatorReadsWhy() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.server.work(em -> em.createQuery("delete from AgencySeal s").executeUpdate());

        at(DAY_5);

        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(openStep(number)).isNotNull();
        assertThat(numbers(number)).isEmpty();
        assertThat(failures()).singleElement().satisfies(failed -> {
            assertThat(failed.reference()).isEqualTo(number);
            assertThat(failed.error()).isEqualTo("SEAL_MISSING");
            assertThat(failed.nextAttemptAt()).isAfter(DAY_5);
        });
        startOnMondayWithASealAgain();
        long item = clock(number).id();
        office.server.setClock(DAY_5.plusSeconds(10));
        assertThat(office.server.<Boolean>work(em -> worker.retry(item))).isTrue();
        worker.work();
        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(failures()).isEmpty();
    }

    private void startOnMondayWithASealAgain() {
        office.server.work(em -> {
            seals.enter(
                    office.server.bean(AgencySeals.class),
                    office.agency,
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro");
            return 0;
        });
    }

    @Test
    void anExpiredSealDecidesNothing() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var years = Instant.parse("2031-12-15T03:00:00Z");

        at(years);

        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.error()).isEqualTo("SEAL_CERTIFICATE_EXPIRED"));
    }

    @Test
    void aServerThatDiesBetweenDecisionAndSealGoesOnAfterItsLease() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        worker.act.sealer = dying(null);
        office.server.setClock(DAY_5);
        assertThat(killed()).isTrue();
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.AWAITING_SIGNATURE);
        assertThat(openStep(number)).as("nobody can act on it any more").isNull();
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);

        worker.act.sealer = seals.sealer();
        at(DAY_5.plusSeconds(60));
        assertThat(status(number)).as("the lease lasts").isEqualTo(ApplicationStatus.IN_PROCESS);
        office.server.set(Setting.DEEMED_DECISIONS, "false");
        at(DAY_5.plusSeconds(300));

        assertThat(status(number))
                .as("sealed, though the setting is off by now")
                .isEqualTo(ApplicationStatus.ISSUED);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(requests(number)).hasSize(1);
        assertThat(card(number).stream().filter(row -> row.content().equals("DEEMED")))
                .hasSize(1);
    }

    @Test
    void aServerThatDiesAfterTheSealRecordsThatVeryOne() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var real = worker.act.records;
        worker.act.records = new IssuanceRecord() {
            @Override
            public void record(long requestId, Sha256 signed, SignatureEvidence evidence) {
                throw new Killed();
            }
        };
        office.server.setClock(DAY_5);
        assertThat(killed()).isTrue();
        worker.act.records = real;
        worker.act.sealer = dying(new AssertionError("sealed twice"));

        at(DAY_5.plusSeconds(300));

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(requests(number)).hasSize(1);
    }

    /** As kill -9: no line after it runs, not even the one that notes a failure. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private boolean killed() {
        try {
            worker.work();
            return false;
        } catch (Killed dead) {
            return true;
        }
    }

    private DocumentSealer dying(@Nullable Error with) {
        var real = seals.sealer();
        return new DocumentSealer() {
            @Override
            public void requireUsable(SealKey seal) throws id.onestop.licensing.ejb.signature.SigningRefused {
                real.requireUsable(seal);
            }

            @Override
            public id.onestop.licensing.ejb.signature.SignedDocument seal(
                    id.onestop.licensing.ejb.signature.SignRequestData request, byte[] pdf, SealKey seal) {
                throw with == null ? new Killed() : with;
            }
        };
    }

    @Test
    void whileTheInstallationDoesNotAllowItNothingHappensAndLaterOnlyToFilesAcceptedThen() {
        office.server.set(Setting.DEEMED_DECISIONS, "false");
        var before = office.atDecision(sekar, ApplicationKind.NEW);
        assertThat(clock(before).deemed()).isEmpty();
        office.server.set(Setting.DEEMED_DECISIONS, "true");
        var after = office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.server.set(Setting.DEEMED_DECISIONS, "false");
        at(DAY_5);
        assertThat(status(after)).isEqualTo(ApplicationStatus.IN_PROCESS);

        office.server.set(Setting.DEEMED_DECISIONS, "true");
        at(DAY_5.plusSeconds(60));

        assertThat(status(before)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(status(after)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void twoNodesAtOnceDecideEachFileOnce() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            numbers.add(office.atDecision(office.applicant(), ApplicationKind.NEW));
        }
        office.server.setClock(DAY_5);

        var nodes = List.of(CompletableFuture.supplyAsync(worker::work), CompletableFuture.supplyAsync(worker::work));
        nodes.forEach(CompletableFuture::join);
        at(DAY_5.plusSeconds(600));

        assertThat(numbers).allSatisfy(number -> {
            assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
            assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        });
    }

    @Test
    void anotherAgencyFindsNothingOfIt() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        at(DAY_5);

        assertThatThrownBy(() -> office.server.call(office.stranger, FileService.class, it -> it.open(number)))
                .isInstanceOf(LicensingException.class);
        assertThatThrownBy(() -> office.server.run(office.stranger, WorkItemService.class, it -> it.claim(number)))
                .isInstanceOf(LicensingException.class);
    }
}
