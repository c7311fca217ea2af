package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.FailedItems;
import id.onestop.licensing.ejb.shared.Failures;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.sla.FollowingClocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Limits follow days that change: the day of receipt too, whatever another node remembered, with one bad file among many, and
 * nothing that cannot be undone is done before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FollowingJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant FRIDAY_CLOSE = Instant.parse("2026-12-11T09:30:00Z");

    private final Engine engine;
    private Office office;
    private FollowingClocks clocks;

    FollowingJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("following"));
        office.server.observe(Calendars.class, AppliedDays.class, DeadlineObserver.class, SubmissionObserver.class);
        office.server.bind(FailedItems.class, failedItems(office.server));
        clocks = new FollowingClocks(office.server);
    }

    /** Each call is a transaction of its own, as the container has it. */
    private static FailedItems failedItems(TestServer server) {
        var real = server.bean(FailedItems.class);
        return new FailedItems() {
            @Override
            public List<Long> due(String worker, int limit) {
                return server.inTransaction(() -> real.due(worker, limit));
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
        follow();
    }

    @AfterEach
    void withdrawAll() {
        office.server.call(office.bagas, CalendarMaintenanceService.class, CalendarMaintenanceService::latest).stream()
                .filter(CalendarEntryView::inForce)
                .forEach(entry -> confirm(ChangeCalendar.withdrawal(entry.id(), "SK pencabutan")));
        follow();
    }

    private void follow() {
        clocks.work();
        settleTheRest();
    }

    /** The ladders, and the other deadlines, of which these files have none. */
    private void settleTheRest() {
        var others = office.server.bean(DeadlineRecalculation.class);
        for (var agency : office.server.inTransaction(others::changed)) {
            office.server.run(office.bagas, DeadlineRecalculation.class, it -> it.settle(agency));
        }
        var ladders = office.server.bean(LadderRecalculation.class);
        for (var agency : office.server.inTransaction(ladders::changed)) {
            office.server.inTransaction(() -> ladders.recalculate(agency.agencyId(), 0));
            office.server.run(office.bagas, LadderRecalculation.class, it -> it.settle(agency));
        }
    }

    private static ChangeCalendar closed(String day) {
        return change(DecreedKind.LOCAL_HOLIDAY, day, null);
    }

    private static ChangeCalendar change(DecreedKind kind, String day, String closes) {
        return new ChangeCalendar(
                null,
                false,
                kind,
                LocalDate.parse(day),
                null,
                "Hari jadi Kota Metro",
                "SK 214",
                closes == null ? null : LocalTime.of(7, 30),
                closes == null ? null : LocalTime.parse(closes),
                null,
                null);
    }

    private CalendarPreview preview(ChangeCalendar change) {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, it -> it.preview(change, null, 1));
    }

    private long confirm(ChangeCalendar change) {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, it -> it.confirm(change));
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private Instant dueAt(String number) {
        return progress(number).clock().dueAt();
    }

    /** As it is stored, which worklists, ladders and statistics go by. */
    private Instant stored(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> em.createQuery("select c.dueAt from ServiceClock c where c.applicationId = :id", Instant.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private long clockOf(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> em.createQuery("select c.id from ServiceClock c where c.applicationId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private int tamper(String sql, long id) {
        return office.server.work(
                em -> em.createNativeQuery(sql).setParameter(1, id).executeUpdate());
    }

    @Test
    void twoFilesOfOneMomentHaveOneLimitWhenTheirDayIsClosedBetweenTheirAcceptances() {
        var first = office.submitted(office.applicant());
        var second = office.submitted(office.applicant());
        office.server.setClock(MONDAY_0900.plus(Duration.ofHours(1)));
        office.pass(office.rangga, first);
        follow();
        office.server.setClock(MONDAY_0900.plus(Duration.ofHours(2)));

        assertThat(preview(closed("2026-12-07")).rows())
                .extracting(MovedDeadline::number, MovedDeadline::before, MovedDeadline::after)
                .contains(tuple(first, THURSDAY_CLOSE, FRIDAY_CLOSE));
        long id = confirm(closed("2026-12-07"));
        follow();
        office.server.setClock(MONDAY_0900.plus(Duration.ofDays(1)));
        office.pass(office.rangga, second);

        assertThat(List.of(stored(first), stored(second))).containsOnly(FRIDAY_CLOSE);
        assertThat(progress(first).clockLines())
                .last()
                .returns(ClockEventKind.RECALCULATE, ClockLine::kind)
                .returns(LocalDate.of(2026, 12, 8), ClockLine::day0)
                .extracting(ClockLine::basis)
                .asString()
                .contains("Hari jadi Kota Metro");
        assertThat(preview(ChangeCalendar.withdrawal(id, "SK 2")).rows())
                .extracting(MovedDeadline::number, MovedDeadline::after)
                .contains(tuple(first, THURSDAY_CLOSE), tuple(second, THURSDAY_CLOSE));
    }

    @Test
    void aHalfDaySendsWhatCameAfterItsCloseToTheNextDay() {
        office.server.setClock(MONDAY_0900.plus(Duration.ofHours(6)));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        follow();
        confirm(change(DecreedKind.HALF_DAY, "2026-12-07", "11:30"));
        follow();
        assertThat(stored(number)).isEqualTo(FRIDAY_CLOSE);
    }

    @Test
    void aWithdrawnFileIsNeitherMovedNorListed() {
        var sekar = office.applicant();
        var number = returnedAfterAcceptance(sekar);
        office.server.run(sekar, DraftService.class, it -> it.cancel(number));
        follow();

        assertThat(progress(number).clockLines()).last().returns(ClockEventKind.FINISH, ClockLine::kind);
        assertThat(preview(closed("2026-12-09")).rows())
                .extracting(MovedDeadline::number)
                .doesNotContain(number);
        confirm(closed("2026-12-09"));
        follow();
        assertThat(progress(number).clockLines()).last().returns(ClockEventKind.FINISH, ClockLine::kind);
    }

    private String returnedAfterAcceptance(Caller applicant) {
        var number = office.submitted(applicant);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Keliru"));
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        return number;
    }

    @Test
    void aClockThatANodeCountedByOtherDaysIsCountedOnceMore() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        follow();
        assertThat(clocks.changed()).isEmpty();
        long clock = clockOf(number);
        tamper(
                "update service_clock set counted_by = 'what another node remembered', due_date = date '2026-12-09',"
                        + " due_at = timestamp with time zone '2026-12-09 16:00:00+07:00' where id = ?1",
                clock);

        assertThat(clocks.changed()).hasSize(1);
        clocks.work();

        assertThat(stored(number)).isEqualTo(THURSDAY_CLOSE);
        assertThat(clocks.changed()).isEmpty();
    }

    @Test
    void nothingIsRaisedUntilTheLimitsFollow() {
        var number = office.submitted(office.applicant());
        office.server.setClock(FRIDAY_CLOSE);
        var escalations = office.server.bean(Escalations.class);
        assertThat(office.server.<List<Long>>inTransaction(() -> escalations.due(500)))
                .isNotEmpty();
        confirm(closed("2026-12-14"));

        assertThat(office.server
                        .inTransaction(() -> escalations.batch(Instant.EPOCH, 500))
                        .count())
                .isZero();
        assertThat(office.server.<List<Long>>inTransaction(() -> escalations.due(500)))
                .isEmpty();
        office.server.inTransaction(() -> {
            escalations.one(itemOf(number));
            return 0;
        });
        assertThat(rungs(number)).isZero();

        follow();
        assertThat(office.server
                        .inTransaction(() -> escalations.batch(Instant.EPOCH, 500))
                        .count())
                .isPositive();
        assertThat(rungs(number)).isPositive();
    }

    @Test
    void aLadderThatANodeCountedByOtherDaysWaitsUntilItIsCountedAgain() {
        var number = office.submitted(office.applicant());
        follow();
        tamper(
                "update work_item set ladder_by = 'what another node remembered', step_due_at = timestamp with time zone"
                        + " '2026-12-07 09:30:00+07:00', due_at = timestamp with time zone '2026-12-07 09:30:00+07:00',"
                        + " next_rung_at = timestamp with time zone '2026-12-07 09:15:00+07:00' where id = ?1",
                itemOf(number));
        office.server.setClock(MONDAY_0900.plus(Duration.ofHours(1)));

        sweep();
        assertThat(rungs(number)).as("by days that move").isZero();
        follow();
        sweep();
        assertThat(rungs(number)).as("not reached by the days of now").isZero();

        office.server.setClock(MONDAY_0900.plus(Duration.ofHours(2)));
        sweep();
        assertThat(rungs(number)).isEqualTo(1);
    }

    @Test
    void aLadderWaitsForTheClockOfItsFile() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        follow();
        tamper("update service_clock set counted_by = 'what another node remembered' where id = ?1", clockOf(number));
        office.server.setClock(FRIDAY_CLOSE);

        sweep();
        settleTheRest();
        sweep();
        assertThat(rungs(number)).isZero();

        follow();
        office.server.pass(Duration.ofMinutes(1));
        sweep();
        assertThat(rungs(number)).isPositive();
    }

    private void sweep() {
        var escalations = office.server.bean(Escalations.class);
        office.server.inTransaction(() -> escalations.batch(Instant.EPOCH, 500));
    }

    private long itemOf(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server
                .bean(WorkRepository.class)
                .findOpen(id)
                .orElseThrow()
                .id());
    }

    private int rungs(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(EscalationRepository.class).listOf(id).size());
    }

    @Test
    void oneBadClockStopsNoOtherAndIsLeftToAPersonInTheEnd() {
        var bad = office.submitted(office.applicant());
        var good = office.submitted(office.applicant());
        office.pass(office.rangga, bad);
        office.pass(office.rangga, good);
        follow();
        long broken = clockOf(bad);
        tamper("update service_clock set promise_days = 0 where id = ?1", broken);
        confirm(closed("2026-12-09"));

        follow();

        assertThat(stored(good)).isEqualTo(FRIDAY_CLOSE);
        assertThat(failures()).singleElement().satisfies(failed -> {
            assertThat(failed.reference()).isEqualTo(bad);
            assertThat(failed.attempts()).isEqualTo(1);
            assertThat(failed.nextAttemptAt()).isEqualTo(office.server.now().plusSeconds(60));
        });
        assertThat(failureCount()).isEqualTo(new Failures(1, 0));
        assertThat(clocks.changed()).as("the rest is settled").isEmpty();
        tamper("update service_clock set promise_days = 3 where id = ?1", broken);
        clocks.work();
        assertThat(stored(bad)).as("not before its time").isEqualTo(THURSDAY_CLOSE);
        office.server.pass(Duration.ofMinutes(2));
        clocks.work();
        assertThat(stored(bad)).isEqualTo(FRIDAY_CLOSE);
        assertThat(failures()).isEmpty();
        assertThat(failureCount()).isEqualTo(new Failures(0, 0));
    }

    private Failures failureCount() {
        return office.server.work(em -> clocks.failureCount());
    }

    private List<FailedItem> failures() {
        return office.server.work(em -> clocks.failures());
    }

    @Test
    void withoutCasesThereIsNoForecast() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        assertThat(office.server.inTransaction(() ->
                        office.server.bean(ProgressService.class).trackForecast(number, LocalDate.of(1990, 1, 5))))
                .hasValueSatisfying(found -> {
                    assertThat(found.cases()).isZero();
                    assertThat(found.half()).isNull();
                });
    }
}
