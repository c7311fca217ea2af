package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.notification.NoticeObserver;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.sla.ClockCorrectionService;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.sla.CorrectClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner is out: clocks and ladders of the files that need it stand, and go on when it is there again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutageJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant MONDAY_1000 = Instant.parse("2026-12-07T03:00:00Z");
    private static final Instant WEDNESDAY_1000 = Instant.parse("2026-12-09T03:00:00Z");
    private static final Instant FRIDAY_1000 = Instant.parse("2026-12-11T03:00:00Z");
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant FRIDAY_CLOSE = Instant.parse("2026-12-11T09:30:00Z");
    private static final String SERVICE = "dokter-spesialis-mandiri";

    private final Engine engine;
    private Office office;
    private OutageWorker worker;

    OutageJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("outages"));
        office.server.observe(
                NoticeObserver.class, DeadlineObserver.class, SubmissionObserver.class, ChainRecorder.class);
        worker = office.server.bean(OutageWorker.class);
        worker.outages = inTransactions(office.server, worker.outages);
    }

    /** Each call is a transaction of its own, as the container has it. */
    private static Outages inTransactions(TestServer server, Outages real) {
        return new Outages() {
            @Override
            public Swept batch(int limit) {
                return server.inTransaction(() -> real.batch(limit));
            }

            @Override
            public List<Long> due(int limit) {
                return server.inTransaction(() -> real.due(limit));
            }

            @Override
            public void one(long file) {
                server.inTransaction(() -> {
                    real.one(file);
                    return 0;
                });
            }

            @Override
            public void fail(long file, String error) {
                server.inTransaction(() -> {
                    real.fail(file, error);
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
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
    }

    @AfterEach
    void endAll() {
        list().stream().filter(OutageView::lasts).forEach(outage -> {
            office.server.setClock(office.server.now().isBefore(outage.since()) ? outage.since() : office.server.now());
            end(outage.id(), office.server.now());
        });
        worker.work();
    }

    private List<OutageView> list() {
        return office.server.call(office.bagas, OutageService.class, it -> it.page(Long.MAX_VALUE, 100));
    }

    private static DeclareOutage out(Instant since, StepKind... kinds) {
        return new DeclareOutage(
                "SATUSEHAT SDMK", List.of(SERVICE), List.of(kinds), since, "Perwako 12 Pasal 9", "Gangguan pusat data");
    }

    private long declare(Instant since, StepKind... kinds) {
        return office.server.call(office.bagas, OutageService.class, it -> it.declare(out(since, kinds)));
    }

    private void end(long outage, Instant until) {
        office.server.run(office.bagas, OutageService.class, it -> it.end(outage, until, "Surat pulih 7"));
    }

    private String accepted() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        return number;
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private List<ClockLine> lines(String number) {
        return progress(number).clockLines();
    }

    private Instant dueAt(String number) {
        return progress(number).clock().dueAt();
    }

    private WorkItem item(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElseThrow());
    }

    private List<?> told(String number) {
        return office.server.work(em -> em.createNativeQuery(
                        "select payload from outbox_message where aggregate = ?1 and payload like '%limit-moved%'")
                .setParameter(1, number)
                .getResultList());
    }

    private List<String> chain(String subject) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(subject)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    @Test
    void clocksOfFilesAtAStepThatNeedsThePartnerStandFromItsBeginning() {
        var number = accepted();
        office.server.setClock(WEDNESDAY_1000);

        var preview = office.server.call(
                office.bagas, OutageService.class, it -> it.preview(out(MONDAY_1000, StepKind.VERIFICATION)));
        assertThat(preview.files()).isEqualTo(preview.running()).isPositive();
        assertThat(lines(number)).hasSize(1);

        long outage = declare(MONDAY_1000, StepKind.VERIFICATION);
        assertThat(worker.work()).isPositive();

        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.PAUSE, ClockLine::kind)
                .returns("PARTNER_OUTAGE", ClockLine::cause)
                .returns("SATUSEHAT SDMK", ClockLine::reference)
                .returns("Bagas Wirayudha", ClockLine::byName)
                .returns("Gangguan pusat data", ClockLine::reason)
                .returns(WEDNESDAY_1000, ClockLine::at)
                .returns(MONDAY_1000, ClockLine::from)
                .satisfies(line -> assertThat(line.basis()).startsWith("Perwako 12 Pasal 9 Standar pelayanan No. 61"));
        assertThat(progress(number).clock().state()).isEqualTo(ClockState.STOPPED);
        assertThat(item(number).nextRungAt()).isNull();
        assertThat(worker.work()).as("nothing is left to stop").isZero();
        assertThat(chain("outage:" + outage)).containsExactly("PARTNER_OUTAGE_DECLARED");
    }

    @Test
    void whatStoodGoesOnFromTheEndAndWholeDaysMoveThePromise() {
        var number = accepted();
        assertThat(dueAt(number)).isEqualTo(THURSDAY_CLOSE);
        office.server.setClock(MONDAY_1000);
        long outage = declare(MONDAY_1000, StepKind.VERIFICATION);
        worker.work();

        office.server.setClock(FRIDAY_1000);
        end(outage, WEDNESDAY_1000);
        worker.work();

        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.RESUME, ClockLine::kind)
                .returns("Bagas Wirayudha", ClockLine::byName)
                .returns("Surat pulih 7", ClockLine::reason)
                .returns(WEDNESDAY_1000, ClockLine::until);
        assertThat(dueAt(number)).as("Tuesday was stopped as a whole").isEqualTo(FRIDAY_CLOSE);
        assertThat(item(number).dueAt()).isEqualTo(FRIDAY_CLOSE);
        assertThat(item(number).nextRungAt()).isNotNull();
        assertThat(chain(number)).contains("DUE_DATE_MOVED");
        assertThat(told(number)).singleElement().asString().contains("limit-moved-outage", "Jumat, 11 Desember 2026");
        assertThat(chain("outage:" + outage)).containsExactly("PARTNER_OUTAGE_DECLARED", "PARTNER_OUTAGE_ENDED");
        worker.work();
        assertThat(list()).filteredOn(one -> one.id() == outage).singleElement().returns(true, OutageView::settled);
    }

    private List<Long> page(Caller by, long before, int most) {
        return office.server.call(by, OutageService.class, it -> it.page(before, most)).stream()
                .map(OutageView::id)
                .toList();
    }

    @Test
    void allThatWereDeclaredAreReadPageByPage() {
        office.server.setClock(MONDAY_1000);
        long first = declare(MONDAY_1000, StepKind.VERIFICATION);
        long second = declare(MONDAY_1000, StepKind.VERIFICATION);
        long third = declare(MONDAY_1000, StepKind.VERIFICATION);

        assertThat(page(office.bagas, Long.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(page(office.bagas, second, 2)).startsWith(first).doesNotContain(second, third);
        assertThat(page(office.stranger, Long.MAX_VALUE, 2)).isEmpty();
    }

    @Test
    void itsTimeIsThePartners() {
        var number = accepted();
        office.server.setClock(MONDAY_1000);
        long outage = declare(MONDAY_1000, StepKind.VERIFICATION);
        worker.work();
        office.server.setClock(MONDAY_1000.plus(Duration.ofHours(1)));
        end(outage, office.server.now());
        worker.work();

        var delay = office.server.call(
                office.rangga, DelayService.class, it -> it.ofFile(number).delay());
        assertThat(delay.shares())
                .filteredOn(share -> share.bearer().kind() == Bearer.Kind.PARTNER)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.minutes()).isEqualTo(60);
                    assertThat(share.bearer().name()).isEqualTo("SATUSEHAT SDMK");
                });
    }

    @Test
    void aFileThatComesToTheStepMeanwhileStandsFromThenAndOneThatLeavesItGoesOn() {
        office.server.setClock(MONDAY_1000);
        declare(MONDAY_0900, StepKind.VERIFICATION);
        worker.work();
        var number = accepted();
        var arrived = office.server.now();
        office.server.setClock(arrived.plusSeconds(60));
        worker.work();
        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.PAUSE, ClockLine::kind)
                .returns(arrived, ClockLine::from);

        office.server.setClock(WEDNESDAY_1000);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
        office.server.setClock(WEDNESDAY_1000.plusSeconds(15));
        worker.work();

        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.RESUME, ClockLine::kind)
                .returns("sistem", ClockLine::byName)
                .returns(WEDNESDAY_1000, ClockLine::until);
        assertThat(item(number).outageId()).isNull();
    }

    @Test
    void aFirstCheckThatThePartnerKeptStandsAndCountsItsDaysOnceAccepted() {
        var number = office.submitted(office.applicant());
        var before = item(number).dueAt();
        long outage = declare(MONDAY_0900, StepKind.COMPLETENESS_CHECK);
        worker.work();
        assertThat(item(number).nextRungAt()).isNull();
        office.server.setClock(WEDNESDAY_1000);
        end(outage, WEDNESDAY_1000);
        worker.work();
        assertThat(item(number).dueAt()).isAfter(before).isAfter(WEDNESDAY_1000);
        assertThat(item(number).nextRungAt()).isNotNull();

        office.pass(office.rangga, number);

        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.PAUSE_ADDED, ClockLine::kind)
                .returns("SATUSEHAT SDMK", ClockLine::reference)
                .returns(MONDAY_0900, ClockLine::from)
                .returns(WEDNESDAY_1000, ClockLine::until);
        assertThat(dueAt(number)).isEqualTo(FRIDAY_CLOSE);
        assertThat(item(number).dueAt()).isEqualTo(FRIDAY_CLOSE);
    }

    @Test
    void aReturnMeanwhileIsTheApplicantsTime() {
        var sekar = office.applicant();
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Keliru"));
        office.server.setClock(MONDAY_1000);
        declare(MONDAY_1000, StepKind.COMPLETENESS_CHECK);
        worker.work();
        office.server.setClock(WEDNESDAY_1000);
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        worker.work();

        assertThat(lines(number))
                .extracting(ClockLine::kind)
                .containsExactly(
                        ClockEventKind.START, ClockEventKind.PAUSE, ClockEventKind.RESUME, ClockEventKind.PAUSE);
        assertThat(lines(number)).last().returns("RETURNED", ClockLine::cause);
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        worker.work();
        assertThat(lines(number)).last().returns("PARTNER_OUTAGE", ClockLine::cause);
    }

    @Test
    void aStopThatWasNoneIsPutOutOfForceForOneFileAndStaysSo() {
        var number = accepted();
        office.server.setClock(MONDAY_1000);
        declare(MONDAY_1000, StepKind.VERIFICATION);
        worker.work();
        office.server.setClock(WEDNESDAY_1000);
        office.server.run(
                office.bagas,
                ClockCorrectionService.class,
                it -> it.correct(new CorrectClock(
                        number, ClockEventKind.PAUSE_VOIDED, 1, null, null, null, null, "BA 1", "Tidak perlu mitra")));
        worker.work();
        assertThat(progress(number).clock().state()).isNotEqualTo(ClockState.STOPPED);
        assertThat(dueAt(number)).isEqualTo(THURSDAY_CLOSE);
    }

    @Test
    void aStopThatIsPutOutOfForceWhileItLastsGivesTheRungsThatFellDueMeanwhile() {
        var number = accepted();
        office.server.setClock(MONDAY_1000);
        long outage = declare(MONDAY_1000, StepKind.VERIFICATION);
        worker.work();
        office.server.setClock(FRIDAY_CLOSE);
        sweep();
        assertThat(raised(number)).as("while it stands").isEmpty();

        office.server.run(
                office.bagas,
                ClockCorrectionService.class,
                it -> it.correct(new CorrectClock(
                        number, ClockEventKind.PAUSE_VOIDED, 1, null, null, null, null, "BA 1", "Tidak perlu mitra")));
        worker.work();
        sweep();

        assertThat(raised(number))
                .isNotEmpty()
                .filteredOn(outcome -> outcome == Outcome.TOLD)
                .as("one notice stands for all")
                .hasSize(1);
        var given = raised(number);
        end(outage, FRIDAY_CLOSE);
        worker.work();
        sweep();
        assertThat(raised(number)).as("the end of the outage repeats nothing").isEqualTo(given);
        assertThat(item(number).stood()).as("it took nothing of this step").isEmpty();
    }

    private void sweep() {
        var escalations = office.server.bean(Escalations.class);
        office.server.inTransaction(() -> escalations.batch(Instant.EPOCH, 500));
    }

    private List<Outcome> raised(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(EscalationRepository.class).listOf(id).stream()
                .map(RaisedRung::outcome)
                .toList());
    }

    @ParameterizedTest(name = "partner {0}, basis {1}, since {2}: {3}")
    @CsvSource({
        "'', Dasar, 2026-12-07T02:00:00Z, partner REQUIRED",
        "BSrE, ' ', 2026-12-07T02:00:00Z, basis REQUIRED",
        "BSrE, Dasar, 2026-12-08T02:00:00Z, since OUTAGE_SINCE",
        "BSrE, Dasar, 2026-10-08T02:00:00Z, since OUTAGE_SINCE"
    })
    void aDeclarationSaysAllThatIsMissing(String partner, String basis, Instant since, String fault) {
        var command =
                new DeclareOutage(partner, List.of(SERVICE), List.of(StepKind.VERIFICATION), since, basis, "Sebab");
        assertThatThrownBy(() -> office.server.run(office.bagas, OutageService.class, it -> it.declare(command)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting((FieldError error) -> error.field() + " " + error.code())
                                .containsExactly(fault));
    }

    @Test
    void itEndsOnceAndNotBeforeItBegan() {
        office.server.setClock(MONDAY_1000);
        long outage = declare(MONDAY_1000, StepKind.VERIFICATION);
        assertThatThrownBy(() -> end(outage, MONDAY_0900)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.server.run(
                        office.stranger, OutageService.class, it -> it.end(outage, MONDAY_1000, "Pulih")))
                .isInstanceOf(NotFound.class);
        end(outage, MONDAY_1000);
        assertThatThrownBy(() -> end(outage, MONDAY_1000)).isInstanceOf(Conflict.class);
    }

    @Test
    void whileNobodyIsOutATickAsksOnce() {
        worker.work();
        office.server.executed();
        assertThat(worker.work()).isZero();
        assertThat(office.server.executed()).hasSize(1).allMatch(sql -> sql.contains("partner_outage"));
    }
}
