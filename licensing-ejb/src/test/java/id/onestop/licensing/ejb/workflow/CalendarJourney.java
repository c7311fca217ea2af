package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.notification.NoticeObserver;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.sla.ClockRecalculation;
import id.onestop.licensing.ejb.workflow.MovedDeadline.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by decree: what they would move, what they moved, and the trace on each file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CalendarJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant FRIDAY_CLOSE = Instant.parse("2026-12-11T09:30:00Z");
    private static final String DECREE = "Keputusan Wali Kota Nomor 100.3/214 Tahun 2026";

    private final Engine engine;
    private Office office;

    CalendarJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("calendar"));
        office.server.observe(
                Calendars.class,
                NoticeObserver.class,
                DeadlineObserver.class,
                SubmissionObserver.class,
                ChainRecorder.class);
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
    void withdrawAll() {
        latest().stream()
                .filter(CalendarEntryView::inForce)
                .forEach(entry -> confirm(ChangeCalendar.withdrawal(entry.id(), "SK pencabutan")));
        follow();
    }

    // the acts

    private static ChangeCalendar closed(String day) {
        return new ChangeCalendar(
                null,
                false,
                DecreedKind.LOCAL_HOLIDAY,
                LocalDate.parse(day),
                null,
                "Hari jadi Kota Metro",
                DECREE,
                null,
                null,
                null,
                null);
    }

    private static ChangeCalendar worked(DecreedKind kind, String day, String closes) {
        return new ChangeCalendar(
                null,
                false,
                kind,
                LocalDate.parse(day),
                null,
                "Hari kerja khusus",
                DECREE,
                LocalTime.of(7, 30),
                LocalTime.parse(closes),
                null,
                null);
    }

    private CalendarPreview preview(ChangeCalendar change) {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, it -> it.preview(change, null, 1));
    }

    private long confirm(ChangeCalendar change) {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, it -> it.confirm(change));
    }

    private List<CalendarEntryView> latest() {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, CalendarMaintenanceService::latest);
    }

    private CalendarView show() {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, CalendarMaintenanceService::show);
    }

    /** What the workers do when they see that days have changed. */
    private void follow() {
        var clocks = office.server.bean(ClockRecalculation.class);
        for (var agency : office.server.inTransaction(clocks::changed)) {
            all(after -> clocks.recalculate(agency.agencyId(), after));
            office.server.work(em -> {
                clocks.settle(agency);
                return 0;
            });
        }
        var others = office.server.bean(DeadlineRecalculation.class);
        for (var agency : office.server.inTransaction(others::changed)) {
            all(after -> others.recommendations(agency.agencyId(), after));
            all(after -> others.waitingChecks(agency.agencyId(), after));
            office.server.work(em -> {
                others.settle(agency);
                return 0;
            });
        }
        var ladders = office.server.bean(LadderRecalculation.class);
        for (var agency : office.server.inTransaction(ladders::changed)) {
            all(after -> ladders.recalculate(agency.agencyId(), after).last());
            office.server.work(em -> {
                ladders.settle(agency);
                return 0;
            });
        }
    }

    private void all(LongUnaryOperator next) {
        long last = office.server.inTransaction(() -> next.applyAsLong(0));
        while (last > 0) {
            long after = last;
            last = office.server.inTransaction(() -> next.applyAsLong(after));
        }
    }

    private String accepted() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        return number;
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private Instant dueAt(String number) {
        return progress(number).clock().dueAt();
    }

    private WorkItem item(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElseThrow());
    }

    private List<ChainRow> chain(String subject) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(subject));
    }

    @Test
    void aLocalHolidayTellsWhatItMovesBeforeItMovesAnything() {
        var number = accepted();
        follow();

        var preview = preview(closed("2026-12-09"));

        assertThat(preview.rows())
                .extracting(MovedDeadline::subject, MovedDeadline::number, MovedDeadline::before, MovedDeadline::after)
                .contains(tuple(Subject.PROMISE, number, THURSDAY_CLOSE, FRIDAY_CLOSE));
        assertThat(preview.complete()).isTrue();
        assertThat(dueAt(number)).isEqualTo(THURSDAY_CLOSE);
        assertThat(latest()).noneMatch(CalendarEntryView::inForce);
    }

    @Test
    void moreThanCanBeListedAtOnceAreListedOneAfterTheOther() {
        var first = accepted();
        accepted();
        office.submitted(office.applicant());
        follow();
        var all = preview(closed("2026-12-09")).rows();
        var effects = office.server.bean(CalendarEffects.class);
        int most = effects.most;
        effects.most = 1;
        try {
            var preview = preview(closed("2026-12-09"));
            assertThat(preview.complete()).isFalse();
            assertThat(preview.rows()).hasSize(1);
            assertThat(preview.counting()).isGreaterThan(1);
            var listed = new ArrayList<>(preview.rows());
            while (preview.next() != null && listed.size() <= all.size()) {
                var from = preview.next();
                preview = office.server.call(
                        office.bagas,
                        CalendarMaintenanceService.class,
                        it -> it.preview(closed("2026-12-09"), from, 1));
                assertThat(preview.complete()).isFalse();
                listed.addAll(preview.rows());
            }
            assertThat(listed).startsWith(all.toArray(MovedDeadline[]::new)).doesNotHaveDuplicates();
        } finally {
            effects.most = most;
        }
        confirm(closed("2026-12-09"));
        follow();
        assertThat(dueAt(first)).isEqualTo(FRIDAY_CLOSE);
    }

    @Test
    void theApplicantIsToldOnceOfTheNewDay() {
        var sekar = office.applicant();
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        follow();
        confirm(closed("2026-12-09"));
        follow();
        follow();

        assertThat(mails(number, "limit-moved-calendar"))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("\"account\":\"" + sekar.accountId() + "\"")
                        .contains("\"beforeId\":\"Kamis, 10 Desember 2026\"")
                        .contains("\"afterEn\":\"Friday, 11 December 2026\"")
                        .contains("Hari jadi Kota Metro, " + DECREE));
    }

    private List<Long> page(long before, int most) {
        return office.server.call(office.bagas, CalendarMaintenanceService.class, it -> it.page(before, most)).stream()
                .map(CalendarEntryView::id)
                .toList();
    }

    @Test
    void allThatWasEnteredIsReadPageByPage() {
        long first = confirm(closed("2026-12-09"));
        long second = confirm(closed("2026-12-16"));

        assertThat(page(Long.MAX_VALUE, 1)).containsExactly(second);
        assertThat(page(second, 1)).containsExactly(first);
        assertThat(page(first, 1)).doesNotContain(first, second);
    }

    private List<String> mails(String number, String template) {
        return office.server.work(em -> {
            List<?> payloads = em.createNativeQuery(
                            "select payload from outbox_message where aggregate = ?1 and payload like ?2 order by id")
                    .setParameter(1, number)
                    .setParameter(2, "%" + template + "%")
                    .getResultList();
            return payloads.stream().map(Object::toString).toList();
        });
    }

    @Test
    void aConfirmedHolidayMovesTheFilesAndLeavesATraceOnEach() {
        var number = accepted();
        follow();

        long id = confirm(closed("2026-12-09"));
        assertThat(show().settled()).isFalse();
        follow();

        assertThat(show().settled()).isTrue();
        assertThat(dueAt(number)).isEqualTo(FRIDAY_CLOSE);
        assertThat(item(number).dueAt()).isEqualTo(FRIDAY_CLOSE);
        assertThat(progress(number).clockLines())
                .last()
                .returns(ClockEventKind.RECALCULATE, ClockLine::kind)
                .returns("Hari jadi Kota Metro, " + DECREE, ClockLine::basis)
                .returns(THURSDAY_CLOSE, ClockLine::dueBefore)
                .returns(FRIDAY_CLOSE, ClockLine::dueAfter);
        assertThat(chain(number)).extracting(ChainRow::operation).contains("DUE_DATE_MOVED");
        assertThat(chain("calendar:" + id)).extracting(ChainRow::operation).contains("CALENDAR_ENTERED");
        int lines = progress(number).clockLines().size();
        follow();
        assertThat(progress(number).clockLines()).hasSize(lines);
    }

    @Test
    void theLedgerOfAFileNamesTheDecreeOfTheDay() {
        var number = accepted();
        confirm(closed("2026-12-09"));
        follow();

        assertThat(progress(number).clock().ledger())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 12, 9)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.number()).isNull();
                    assertThat(day.holiday()).isEqualTo("Hari jadi Kota Metro");
                    assertThat(day.decree()).isEqualTo(DECREE);
                });
    }

    @Test
    void theExplanationOfAFinishedFileStaysWhatItWas() {
        var number = office.atDecision(office.applicant(), ApplicationKind.NEW);
        follow();
        office.server.setClock(Instant.parse("2026-12-10T02:00:00Z"));
        office.issue(number);
        var then = progress(number).clock();
        assertThat(then.state()).isEqualTo(ClockState.FINISHED_ON_TIME);

        confirm(closed("2026-12-09"));
        confirm(closed("2026-12-07"));
        follow();

        assertThat(progress(number).clock()).isEqualTo(then);
        assertThat(progress(number).clockLines()).last().returns(ClockEventKind.FINISH, ClockLine::kind);
    }

    @Test
    void aWithdrawnHolidayMovesThemBackAndStaysReadable() {
        var number = accepted();
        long id = confirm(closed("2026-12-09"));
        follow();

        var withdrawal = ChangeCalendar.withdrawal(id, "Keputusan Wali Kota Nomor 220");
        assertThat(preview(withdrawal).rows())
                .extracting(MovedDeadline::number, MovedDeadline::after)
                .contains(tuple(number, THURSDAY_CLOSE));
        confirm(withdrawal);
        follow();

        assertThat(dueAt(number)).isEqualTo(THURSDAY_CLOSE);
        assertThat(progress(number).clockLines())
                .last()
                .returns("Pencabutan Hari jadi Kota Metro, Keputusan Wali Kota Nomor 220", ClockLine::basis);
        assertThat(latest())
                .filteredOn(entry -> entry.id() == id)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.inForce()).isFalse();
                    assertThat(entry.withdrawnByName()).isEqualTo("Bagas Wirayudha");
                });
        assertThatThrownBy(() -> confirm(withdrawal)).isInstanceOf(Conflict.class);
    }

    /** Those in force belong to the calendar itself; the others are asked for by whoever shows them. */
    @Test
    void theCalendarIsReadWithoutTheListOfItsEntries() {
        show();
        office.server.executed();
        show();
        assertThat(office.server.executed()).noneMatch(CalendarJourney::lists);
        latest();
        assertThat(office.server.executed()).anyMatch(CalendarJourney::lists);
    }

    private static boolean lists(String sql) {
        var lower = sql.toLowerCase(Locale.ROOT);
        return lower.contains("from calendar_entry") && !lower.contains("withdrawn_at is null");
    }

    @Test
    void anAmendmentPutsAnotherDayInItsPlace() {
        var number = accepted();
        long id = confirm(closed("2026-12-09"));
        follow();
        var said = closed("2026-12-16");

        long amended = confirm(new ChangeCalendar(
                id, false, said.kind(), said.first(), null, said.name(), "Keputusan 221", null, null, null, null));
        follow();

        assertThat(dueAt(number)).isEqualTo(THURSDAY_CLOSE);
        assertThat(latest())
                .filteredOn(entry -> entry.id() == amended)
                .singleElement()
                .returns(id, CalendarEntryView::replaces)
                .returns(true, CalendarEntryView::inForce);
    }

    @Test
    void aHalfDayMovesTheHourAndAMakeUpDayBringsTheLimitForward() {
        var number = accepted();
        confirm(worked(DecreedKind.HALF_DAY, "2026-12-10", "11:30"));
        follow();
        assertThat(dueAt(number)).isEqualTo(Instant.parse("2026-12-10T04:30:00Z"));

        office.server.setClock(Instant.parse("2026-12-10T02:00:00Z"));
        var later = accepted();
        follow();
        assertThat(dueAt(later)).isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
        confirm(worked(DecreedKind.MAKE_UP_DAY, "2026-12-12", "12:00"));
        follow();
        assertThat(dueAt(later)).isEqualTo(Instant.parse("2026-12-14T09:00:00Z"));
    }

    @Test
    void aQuestionToAnotherOfficeFollowsTheCalendarToo() {
        office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        var number = office.submitted(office.applicant());
        office.claim(office.rangga, number);
        office.server.call(office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
        follow();
        var before = progress(number).asked().get(0).dueAt();

        assertThat(preview(closed("2026-12-09")).rows())
                .extracting(MovedDeadline::subject, MovedDeadline::number, MovedDeadline::before)
                .contains(tuple(Subject.RECOMMENDATION, number, before));
        confirm(closed("2026-12-09"));
        follow();

        assertThat(progress(number).asked().get(0).dueAt()).isAfter(before);
        assertThat(chain(number)).extracting(ChainRow::operation).contains("RECOMMENDATION_RESCHEDULED");
    }

    @Test
    void aFirstCheckFollowsTheCalendarToo() {
        office.server.setClock(Instant.parse("2026-12-07T08:55:00Z"));
        var number = office.submitted(office.applicant());
        follow();
        var before = item(number).dueAt();

        confirm(closed("2026-12-08"));
        follow();

        assertThat(item(number).dueAt()).isAfter(before);
        confirm(ChangeCalendar.withdrawal(
                latest().stream()
                        .filter(CalendarEntryView::inForce)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "SK 2"));
        follow();
        assertThat(item(number).dueAt()).isEqualTo(before);
    }

    @Test
    void anotherAgencyNeitherSeesNorMovesIt() {
        long id = confirm(closed("2026-12-09"));
        var withdrawal = ChangeCalendar.withdrawal(id, "SK 2");
        assertThatThrownBy(() -> office.server.call(
                        office.stranger, CalendarMaintenanceService.class, it -> it.confirm(withdrawal)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> office.server.call(office.stranger, CalendarMaintenanceService.class, it -> it.entry(id)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "{0} {1} to {2}, name {3}, decree {4}, {5}-{6}: {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-12-09, -, Hari, SK 1, -, -, kind REQUIRED",
                "LOCAL_HOLIDAY, -, -, Hari, SK 1, -, -, first REQUIRED",
                "LOCAL_HOLIDAY, 2026-12-09, 2026-12-08, Hari, SK 1, -, -, last CALENDAR_LAST_DAY",
                "LOCAL_HOLIDAY, 2026-12-09, 2027-03-09, Hari, SK 1, -, -, last CALENDAR_LAST_DAY",
                "LOCAL_HOLIDAY, 1926-12-09, -, Hari, SK 1, -, -, first CALENDAR_YEAR",
                "LOCAL_HOLIDAY, 2026-12-09, -, ' ', SK 1, -, -, name REQUIRED",
                "LOCAL_HOLIDAY, 2026-12-09, -, Hari, ' ', -, -, decree REQUIRED",
                "HALF_DAY, 2026-12-09, -, Hari, SK 1, -, -, opens REQUIRED",
                "MAKE_UP_DAY, 2026-12-12, -, Hari, SK 1, 12:00, 08:00, closes CALENDAR_HOURS"
            })
    void aChangeSaysAllThatIsMissing(
            DecreedKind kind,
            LocalDate first,
            LocalDate last,
            String name,
            String decree,
            LocalTime opens,
            LocalTime closes,
            String fault) {
        var change = new ChangeCalendar(null, false, kind, first, last, name, decree, opens, closes, null, null);
        assertThatThrownBy(() -> preview(change))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting((FieldError error) -> error.field() + " " + error.code())
                                .contains(fault));
    }
}
