package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.Rung.Kind;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.calendar.CalendarLoader;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.notification.NoticeObserver;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.Failures;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ladder of the first service. The first check has four hours: on a Monday at nine it is reminded of at eleven, its
 * superior hears of it at 13:12, the Head at 13:48, and at two o'clock the limit is broken.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EscalationJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant AT_1100 = Instant.parse("2026-12-07T04:00:00Z");
    private static final Instant AT_1312 = Instant.parse("2026-12-07T06:12:00Z");
    private static final Instant AT_1348 = Instant.parse("2026-12-07T06:48:00Z");
    private static final Instant AT_1400 = Instant.parse("2026-12-07T07:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-12-11T03:00:00Z");

    private final Engine engine;
    private Database database;
    Office office;
    private EscalationWorker worker;
    private Caller sekar;

    EscalationJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        database = engine.empty("ladders");
        office = new Office(database);
        office.server.observe(
                Calendars.class,
                NoticeObserver.class,
                SubmissionObserver.class,
                DeadlineObserver.class,
                ChainRecorder.class);
        worker = office.server.bean(EscalationWorker.class);
        worker.escalations = inTransactions(office.server, worker.escalations);
    }

    /** Each call is a transaction of its own, as the container has it. */
    private static Escalations inTransactions(TestServer server, Escalations real) {
        return new Escalations() {
            @Override
            public Swept batch(Instant from, int limit) {
                return server.inTransaction(() -> real.batch(from, limit));
            }

            @Override
            public List<Long> due(int limit) {
                return server.inTransaction(() -> real.due(limit));
            }

            @Override
            public void one(long item) {
                server.inTransaction(() -> {
                    real.one(item);
                    return 0;
                });
            }

            @Override
            public void fail(long item, String error) {
                server.inTransaction(() -> {
                    real.fail(item, error);
                    return 0;
                });
            }
        };
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMondayWithEmptyLadders() {
        office.server.setClock(MONDAY_0900);
        office.server.work(em ->
                em.createNativeQuery("update work_item set next_rung_at = null").executeUpdate());
        sekar = office.applicant();
    }

    private int at(Instant moment) {
        office.server.setClock(moment);
        return worker.work();
    }

    private List<RaisedRung> rungs(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(EscalationRepository.class).listOf(id));
    }

    private List<String> raised(String number) {
        return rungs(number).stream()
                .map(rung -> rung.stepCode() + " " + rung.kind() + " " + rung.outcome())
                .toList();
    }

    /** Who got which notice about a file. */
    private List<String> told(String number) {
        return office.server.work(em -> {
            List<?> payloads = em.createNativeQuery(
                            "select payload from outbox_message where aggregate = ?1 and payload like '%escalation-%'"
                                    + " order by id")
                    .setParameter(1, number)
                    .getResultList();
            return payloads.stream()
                    .map(payload -> payload.toString()
                            .replaceAll(
                                    ".*\"template\":\"([^\"]+)\".*",
                                    "$1" + payload.toString().replaceAll(".*\"account\":\"(\\d+)\".*", " $1")))
                    .toList();
        });
    }

    private static String notice(String kind, Caller to) {
        return "escalation-" + kind + " " + to.accountId();
    }

    private Instant next(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server
                .bean(WorkRepository.class)
                .findOpen(id)
                .orElseThrow()
                .nextRungAt());
    }

    @Test
    void workThatNobodyTookRemindsAllWhoCouldTakeItAndThenGoesUp() {
        var number = office.submitted(sekar);
        assertThat(next(number)).isEqualTo(AT_1100);
        assertThat(at(AT_1100.minusSeconds(1))).isZero();

        at(AT_1100);
        assertThat(told(number))
                .containsExactlyInAnyOrder(notice("reminder", office.rangga), notice("reminder", office.wulan));
        assertThat(next(number)).isEqualTo(AT_1312);
        at(AT_1312);
        assertThat(told(number)).contains(notice("superior", office.laras));
        at(AT_1348);
        assertThat(told(number)).contains(notice("head", office.bagas));
        at(AT_1400);
        assertThat(told(number))
                .contains(
                        notice("breach", office.rangga),
                        notice("breach", office.laras),
                        notice("breach", office.bagas));

        assertThat(raised(number))
                .containsExactly(
                        "periksa REMINDER TOLD", "periksa SUPERIOR TOLD", "periksa HEAD TOLD", "periksa BREACH TOLD");
        assertThat(at(FRIDAY)).as("nothing is left").isZero();
        assertThat(told(number)).doesNotHaveDuplicates();
    }

    @Test
    void whoHoldsItIsRemindedAloneAndOwnsTheBreach() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        at(AT_1100);
        assertThat(told(number)).containsExactly(notice("reminder", office.rangga));

        at(AT_1400);

        assertThat(rungs(number)).last().satisfies(breach -> {
            assertThat(breach.kind()).isEqualTo(Kind.BREACH);
            assertThat(breach.ownerName()).isEqualTo("Rangga Saputra");
            assertThat(breach.reachedAt()).isEqualTo(AT_1400);
            assertThat(breach.toldPosts()).containsExactlyInAnyOrder("penata-perizinan", "koordinator", "kepala-dinas");
        });
    }

    @Test
    void whoActsForAnAbsentHolderIsTold() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        var gita = office.staff(office.agency, "Gita Maharani");
        office.server.work(em -> {
            long post = office.server
                    .bean(AgencyDirectory.class)
                    .post(office.agency, "penata-perizinan")
                    .id();
            var repository = office.server.bean(AgencyRepository.class);
            repository.add(Assignment.substitute(
                    repository.findPost(post).orElseThrow(),
                    gita.accountId(),
                    new SubstitutionDecree(Appointment.PLH, "800/8/2026", office.rangga.accountId()),
                    LocalDate.of(2026, 12, 7),
                    LocalDate.of(2026, 12, 8)));
            return 0;
        });
        try {
            at(AT_1100);
            assertThat(told(number)).containsExactly(notice("reminder", gita));
        } finally {
            office.server.work(em -> em.createQuery("delete from Assignment a where a.accountId = ?1")
                    .setParameter(1, gita.accountId())
                    .executeUpdate());
        }
    }

    @Test
    void whoLeftThePostIsToldNoMoreAndTheOthersOfThePostAre() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        without(List.of(office.rangga), () -> {
            at(AT_1100);
            assertThat(told(number)).containsExactly(notice("reminder", office.wulan));
        });
    }

    @Test
    void whereNobodyOfThePostIsPresentTheSuperiorIsReminded() {
        var number = office.submitted(sekar);
        without(List.of(office.rangga, office.wulan), () -> {
            at(AT_1100);
            assertThat(told(number)).containsExactly(notice("reminder", office.laras));
        });
    }

    /** These have left their posts the day before. */
    private void without(List<Caller> gone, Runnable use) {
        gone.forEach(one -> until(one, "date '2026-12-06'"));
        try {
            use.run();
        } finally {
            gone.forEach(one -> until(one, "null"));
        }
    }

    private void until(Caller official, String day) {
        office.server.work(
                em -> em.createNativeQuery("update post_assignment set valid_from = date '2026-01-01', valid_until = "
                                + day + " where account_id = ?1")
                        .setParameter(1, official.accountId())
                        .executeUpdate());
    }

    @Test
    void whereTheSuperiorsPostWasGivenUpTheHeadIsTold() {
        var number = office.submitted(sekar);
        post("koordinator", "koordinator-lama");
        try (var later = new TestServer(database)) {
            later.observe(NoticeObserver.class, ChainRecorder.class);
            var other = later.bean(EscalationWorker.class);
            other.escalations = inTransactions(later, other.escalations);
            later.setClock(AT_1312);
            other.work();
            assertThat(told(number)).contains(notice("superior", office.bagas));
        } finally {
            post("koordinator-lama", "koordinator");
        }
    }

    private void post(String code, String next) {
        office.server.work(em -> em.createNativeQuery("update agency_post set code = ?2 where code = ?1")
                .setParameter(1, code)
                .setParameter(2, next)
                .executeUpdate());
    }

    @Test
    void aClockThatIsPutBackAnHourRepeatsNothing() {
        var number = office.submitted(sekar);
        at(AT_1312);
        var before = told(number);

        assertThat(at(AT_1312.minus(Duration.ofHours(1)))).isZero();
        assertThat(at(AT_1312)).isZero();

        assertThat(told(number)).isEqualTo(before);
        at(AT_1348);
        assertThat(raised(number))
                .containsExactly("periksa REMINDER COLLAPSED", "periksa SUPERIOR TOLD", "periksa HEAD TOLD");
    }

    @Test
    void aClockThatLeapsFourHundredDaysTellsOnceOfAll() {
        var number = office.submitted(sekar);
        at(AT_1100.plus(Duration.ofDays(400)));
        assertThat(raised(number))
                .containsExactly(
                        "periksa REMINDER COLLAPSED",
                        "periksa SUPERIOR COLLAPSED",
                        "periksa HEAD COLLAPSED",
                        "periksa BREACH TOLD");
        assertThat(told(number)).doesNotHaveDuplicates().allMatch(one -> one.startsWith("escalation-breach"));
        assertThat(at(AT_1400)).isZero();
    }

    @Test
    void aFileThatMovedOnIsLeftInPeaceAndItsNextStepBeginsAnew() {
        var number = office.submitted(sekar);
        at(AT_1100);
        office.pass(office.rangga, number);

        at(Instant.parse("2026-12-07T06:30:00Z"));

        assertThat(raised(number)).containsExactly("periksa REMINDER TOLD");
        assertThat(next(number)).as("half of four hours after eleven").isEqualTo(Instant.parse("2026-12-07T07:00:00Z"));
        at(AT_1400);
        assertThat(raised(number)).containsExactly("periksa REMINDER TOLD", "verifikasi REMINDER TOLD");
    }

    @Test
    void afterDaysWithoutAServerOneNoticeStandsForAll() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        at(FRIDAY);

        assertThat(raised(number))
                .containsExactly(
                        "periksa REMINDER COLLAPSED",
                        "periksa SUPERIOR COLLAPSED",
                        "periksa HEAD COLLAPSED",
                        "periksa BREACH TOLD");
        assertThat(told(number))
                .hasSizeBetween(3, 5)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.startsWith("escalation-breach"));
    }

    @Test
    void aBreachThatHappenedWhileNoServerRanIsRecordedWithItsOwner() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.server.setClock(AT_1400.plusSeconds(600));
        office.accept(office.rangga, number);

        worker.work();

        assertThat(raised(number)).containsExactly("periksa BREACH LATE");
        assertThat(rungs(number).get(0).ownerAccount()).isEqualTo(office.rangga.accountId());
        assertThat(told(number)).isEmpty();
    }

    @Test
    void whileTheStepWaitsForAnotherOfficeItsLadderStands() {
        var arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        long asked = office.server.call(
                office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(next(number)).isNull();
        assertThat(at(FRIDAY)).isZero();

        office.server.run(arif, RecommendingService.class, it -> it.take(asked));
        office.server.run(
                arif,
                RecommendingService.class,
                it -> it.answer(
                        asked, new RecommendationAnswer(RecommendationAnswer.Outcome.RECOMMENDED, null, null, null)));

        // ten on Friday, and two of the four hours: half an hour to the rest, and one after it
        assertThat(next(number)).isEqualTo(Instant.parse("2026-12-11T06:30:00Z"));
        assertThat(raised(number)).isEmpty();
    }

    @Test
    void aStepThatComesBackInTheSameRoundIsAVisitOfItsOwnAndClimbsItsLadderAnew() {
        var number = office.submitted(sekar);
        at(AT_1100);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(
                office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Alamat keliru"));
        var again = next(number);

        at(again);

        assertThat(rungs(number))
                .filteredOn(rung -> rung.stepCode().equals("periksa"))
                .satisfiesExactly(first -> assertThat(first.reachedAt()).isEqualTo(AT_1100), second -> {
                    assertThat(second.kind()).isEqualTo(Kind.REMINDER);
                    assertThat(second.round()).isEqualTo(1);
                    assertThat(second.reachedAt()).isEqualTo(again);
                });
        assertThat(rungs(number)).extracting(RaisedRung::workItemId).doesNotHaveDuplicates();
        at(again.plusSeconds(600));
        assertThat(raised(number)).as("once in each visit").hasSize(2);
    }

    /** What may happen to a file at its first check. */
    enum Happening {
        GIVEN_BACK_AND_TAKEN_BY_ANOTHER,
        CONSENT_REFUSED,
        CONSENT_TAKEN_BACK,
        SENT_BACK_BY_A_LATER_STEP,
        RETURNED_AND_RESUBMITTED
    }

    /** A round begins when the file comes to the step anew: from its applicant, or sent back by a later step. */
    @ParameterizedTest(name = "{0}: reminded of the check {1} times")
    @CsvSource({
        "GIVEN_BACK_AND_TAKEN_BY_ANOTHER, 1",
        "CONSENT_REFUSED, 1",
        "CONSENT_TAKEN_BACK, 1",
        "SENT_BACK_BY_A_LATER_STEP, 2",
        "RETURNED_AND_RESUBMITTED, 2"
    })
    void eachRungIsGivenOncePerFileStepAndRound(Happening what, int times) {
        boolean late = what == Happening.CONSENT_REFUSED || what == Happening.CONSENT_TAKEN_BACK;
        var number = late ? office.lateFault(sekar) : office.submitted(sekar);
        at(next(number));
        happens(what, number);

        at(next(number));
        at(office.server.now().plusSeconds(600));

        assertThat(rungs(number))
                .filteredOn(rung -> rung.stepCode().equals("periksa") && rung.kind() == Kind.REMINDER)
                .hasSize(times);
        assertThat(rungs(number))
                .extracting(rung -> rung.visitId() + " " + rung.rungCode())
                .doesNotHaveDuplicates();
    }

    private void happens(Happening what, String number) {
        switch (what) {
            case GIVEN_BACK_AND_TAKEN_BY_ANOTHER -> {
                office.claim(office.rangga, number);
                office.server.run(office.rangga, WorkItemService.class, it -> it.release(number));
                office.claim(office.wulan, number);
            }
            case CONSENT_REFUSED -> {
                office.askConsent(office.rangga, number);
                office.claim(office.laras, number);
                office.server.run(
                        office.laras, ReturnConsentService.class, it -> it.refuse(number, "Cukup dicatat saja"));
            }
            case CONSENT_TAKEN_BACK -> {
                office.askConsent(office.rangga, number);
                office.server.run(office.rangga, ReturnConsentService.class, it -> it.withdraw(number));
            }
            case SENT_BACK_BY_A_LATER_STEP -> {
                office.pass(office.rangga, number);
                office.claim(office.laras, number);
                office.server.run(
                        office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Keliru"));
            }
            case RETURNED_AND_RESUBMITTED -> {
                office.claim(office.rangga, number);
                office.checkAll(office.rangga, number, Verdict.FAULTY);
                office.giveBack(office.rangga, number);
                office.attach(sekar, number, "surat-baru.pdf");
                office.ask(sekar, number);
                office.submit(sekar, number);
            }
        }
    }

    @Test
    void aBadItemNeverStopsTheOthersAndIsLeftToAPersonInTheEnd() {
        var good = office.submitted(sekar);
        var bad = office.submitted(office.applicant());
        long item = office.server.work(em -> {
            long file =
                    office.server.bean(ApplicationRepository.class).require(bad).id();
            var open = office.server.bean(WorkRepository.class).findOpen(file).orElseThrow();
            em.createNativeQuery("update work_item set definition_id = -1 where id = ?1")
                    .setParameter(1, open.id())
                    .executeUpdate();
            return open.id();
        });

        at(AT_1100);

        assertThat(raised(good)).containsExactly("periksa REMINDER TOLD");
        assertThat(failures()).singleElement().satisfies(failed -> {
            assertThat(failed.reference()).isEqualTo(bad);
            assertThat(failed.error()).contains("NotFound");
            assertThat(failed.nextAttemptAt()).isEqualTo(AT_1100.plusSeconds(60));
        });
        for (int hour = 1; hour < 12; hour++) {
            at(AT_1100.plus(Duration.ofHours(hour)));
        }
        assertThat(failures()).singleElement().satisfies(failed -> {
            assertThat(failed.attempts()).isEqualTo(8);
            assertThat(failed.parked()).isTrue();
        });
        List<FailedItem> found = office.server.work(em -> worker.failuresAfter(item - 1, 10));
        assertThat(found).containsExactlyElementsOf(failures());
        List<FailedItem> later = office.server.work(em -> worker.failuresAfter(item, 10));
        assertThat(later).isEmpty();
        Failures counted = office.server.work(em -> worker.failureCount());
        assertThat(counted).isEqualTo(new Failures(1, 1));

        office.server.work(em -> em.createNativeQuery(
                        "update work_item set definition_id = (select w.definition_id from work_item w where"
                                + " w.application_number = ?2) where id = ?1")
                .setParameter(1, item)
                .setParameter(2, good)
                .executeUpdate());
        boolean known = office.server.work(em -> worker.retry(item));
        assertThat(known).isTrue();
        worker.work();
        assertThat(failures()).isEmpty();
        assertThat(raised(bad)).last().isEqualTo("periksa BREACH TOLD");
    }

    private List<FailedItem> failures() {
        return office.server.work(em -> worker.failures(10));
    }

    @Test
    void twoNodesAtOnceNoteEachRungOnce() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            numbers.add(office.submitted(office.applicant()));
        }
        office.server.setClock(AT_1312);

        var nodes = List.of(CompletableFuture.supplyAsync(worker::work), CompletableFuture.supplyAsync(worker::work));
        nodes.forEach(CompletableFuture::join);
        worker.work();

        assertThat(numbers)
                .allSatisfy(number -> assertThat(raised(number))
                        .containsExactly("periksa REMINDER COLLAPSED", "periksa SUPERIOR TOLD"));
        var chain = office.server.call(office.auditor, IntegrityService.class, IntegrityService::verify);
        assertThat(chain.whole()).isTrue();
    }

    @Test
    void twoNodesFiveMinutesApartNoteEachRungOnceAndInOrder() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        try (var early = new TestServer(database)) {
            early.observe(NoticeObserver.class, ChainRecorder.class);
            var other = early.bean(EscalationWorker.class);
            other.escalations = inTransactions(early, other.escalations);
            for (var now = MONDAY_0900; now.isBefore(AT_1400.plusSeconds(900)); now = now.plusSeconds(60)) {
                early.setClock(now.plusSeconds(300));
                other.work();
                at(now);
            }
        }

        assertThat(raised(number))
                .containsExactly(
                        "periksa REMINDER TOLD", "periksa SUPERIOR TOLD", "periksa HEAD TOLD", "periksa BREACH TOLD");
        assertThat(told(number)).doesNotHaveDuplicates();
    }

    @Test
    void ladderAndFirstCheckFollowAnAmendedDecree() {
        office.server.setClock(Instant.parse("2026-12-07T06:30:00Z"));
        var number = office.submitted(sekar);
        settle();
        at(Instant.parse("2026-12-07T08:30:00Z"));
        assertThat(next(number)).isEqualTo(Instant.parse("2026-12-08T01:12:00Z"));
        load(Office.text("calendars/indonesia.yaml")
                .replace(
                        "      - { date: 2026-12-24,",
                        "      - { date: 2026-12-08, kind: JOINT_LEAVE, name: Sisipan }\n      - { date: 2026-12-24,"));
        try {
            settle();
            at(Instant.parse("2026-12-08T04:00:00Z"));
            assertThat(raised(number)).containsExactly("periksa REMINDER TOLD");
            assertThat(next(number)).isEqualTo(Instant.parse("2026-12-09T01:12:00Z"));
        } finally {
            load(Office.text("calendars/indonesia.yaml"));
            settle();
        }
    }

    /** A release that counts ladders otherwise marks every open one, as V0230 does. */
    @Test
    void afterAnUpgradeEveryOpenLadderIsCountedOnceMoreAndNoRungIsGivenAgain() {
        var number = office.submitted(sekar);
        settle();
        at(AT_1100);
        at(AT_1312);
        var told = told(number);
        assertThat(raised(number)).containsExactly("periksa REMINDER TOLD", "periksa SUPERIOR TOLD");
        office.server.work(em -> em.createNativeQuery(
                        "update work_item set ladder_by = '-', next_rung_at = ?1 where id = ?2")
                .setParameter(1, AT_1100.atOffset(ZoneOffset.UTC))
                .setParameter(
                        2,
                        office.server
                                .bean(WorkRepository.class)
                                .findOpen(office.application(number).id())
                                .orElseThrow()
                                .id())
                .executeUpdate());

        at(AT_1312.plusSeconds(30));
        assertThat(told(number)).as("before it is counted").isEqualTo(told);
        settle();
        assertThat(next(number)).as("the ladder from its foot").isEqualTo(AT_1100);
        at(AT_1312.plusSeconds(60));

        assertThat(told(number)).as("counted anew, told once").isEqualTo(told);
        assertThat(raised(number)).containsExactly("periksa REMINDER TOLD", "periksa SUPERIOR TOLD");
        assertThat(next(number)).as("it goes on where it was").isEqualTo(AT_1348);
        at(AT_1348);
        at(AT_1348.plusSeconds(60));
        assertThat(raised(number))
                .containsExactly("periksa REMINDER TOLD", "periksa SUPERIOR TOLD", "periksa HEAD TOLD");
        assertThat(told(number)).doesNotHaveDuplicates();
    }

    private void load(String calendar) {
        office.server.work(em -> office.server.bean(CalendarLoader.class).load("indonesia.yaml", calendar));
    }

    private void settle() {
        var recalculation = office.server.bean(LadderRecalculation.class);
        for (var changed : office.server.inTransaction(recalculation::changed)) {
            office.server.inTransaction(() -> recalculation.recalculate(changed.agencyId(), 0));
            office.server.inTransaction(() -> {
                recalculation.settle(changed);
                return 0;
            });
        }
    }

    @Test
    void aTickWithNothingDueAsksOnceHoweverManyFilesAreOpen() {
        office.submitted(sekar);
        office.server.executed();
        assertThat(worker.work()).isZero();
        assertThat(office.server.executed()).hasSize(1).allMatch(sql -> sql.contains("next_rung_at"));
    }

    @Test
    void aBatchTakesAsManyStatementsForThirtyAsForTen() {
        int ten = statements(10);
        int thirty = statements(30);
        assertThat(thirty).isLessThanOrEqualTo(ten + 3);
    }

    private int statements(int files) {
        for (int i = 0; i < files; i++) {
            office.submitted(office.applicant());
        }
        var now = office.server.now();
        office.server.executed();
        at(AT_1100);
        var sql = office.server.executed();
        office.server.setClock(now);
        return (int) sql.stream().filter(text -> !text.contains("entity_seq")).count();
    }
}
