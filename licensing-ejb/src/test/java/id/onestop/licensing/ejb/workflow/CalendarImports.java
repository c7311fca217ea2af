package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ProfileChange;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.ClockRecalculation;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview.LeftOut;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days and office hours of a calendar file: seen first, then entered, and a second time nothing is new. */
abstract class CalendarImports {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final String FILE = """
            code: kota-metro
            officeHours:
              MONDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              TUESDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              WEDNESDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              THURSDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              FRIDAY: {opens: "07:30", closes: "16:30", restFrom: "11:30", restTo: "13:00"}
            years:
              - year: 2026
                decree: SK Wali Kota 400/2026
                confirmed: true
                holidays:
                  - {date: 2026-01-02, kind: LOCAL, name: Sudah lewat}
                  - {date: 2026-12-08, kind: LOCAL, name: Hari jadi kota}
                  - {date: 2026-12-12, kind: LOCAL, name: Sabtu}
            """;

    private static final String NEXT = """
            code: kota-metro
            officeHours:
              MONDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              TUESDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              WEDNESDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              THURSDAY: {opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00"}
              FRIDAY: {opens: "07:30", closes: "16:30", restFrom: "11:30", restTo: "13:00"}
            specialHours:
              - name: Ramadan 1449 H
                first: 2028-01-27
                last: 2028-02-25
                decree: SE 7/2027
                hours:
                  MONDAY: &ramadan {opens: "08:00", closes: "14:30", restFrom: "12:00", restTo: "12:30"}
                  TUESDAY: *ramadan
                  WEDNESDAY: *ramadan
                  THURSDAY: *ramadan
                  FRIDAY: {opens: "08:00", closes: "15:00", restFrom: "11:30", restTo: "12:30"}
            years:
              - year: 2028
                decree: SKB 12 Tahun 2027
                confirmed: true
                holidays:
                  - {date: 2028-05-01, kind: NATIONAL, name: Hari Buruh}
                  - {date: 2028-05-02, kind: JOINT_LEAVE, name: Cuti bersama}
            """;

    private final Engine engine;
    private Office office;

    CalendarImports(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        office = new Office(engine.empty("calendarimport" + Integer.toHexString(System.identityHashCode(this))));
        office.server.observe(AgencyDirectory.class, SubmissionObserver.class, ChainRecorder.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CalendarImportPreview preview(String text) {
        return office.server.call(office.auditor, CalendarImportService.class, it -> it.preview("metro.yaml", text));
    }

    private int confirm(String text) {
        return office.server.call(office.auditor, CalendarImportService.class, it -> it.confirm("metro.yaml", text));
    }

    @Test
    void only_days_to_come_on_which_the_agency_would_work_are_new() {
        var seen = preview(FILE);
        assertThat(seen.hoursChange()).isFalse();
        assertThat(seen.days())
                .containsExactly(DecreedDays.closed(
                        DecreedKind.LOCAL_HOLIDAY, TUESDAY, "Hari jadi kota", "SK Wali Kota 400/2026"));
        assertThat(confirm(FILE)).isEqualTo(1);
        boolean works = office.server.work(em -> {
            office.server.bean(AgencyTime.class).mark(office.agency);
            return office.server.bean(AgencyTime.class).of(office.agency).isWorkingDay(TUESDAY);
        });
        assertThat(works).isFalse();
        assertThat(preview(FILE).nothingNew()).isTrue();
    }

    @Test
    void a_period_with_hours_and_a_year_with_its_decree_become_the_agencys_own() {
        var seen = preview(NEXT);
        assertThat(seen.periods())
                .singleElement()
                .returns("Ramadan 1449 H", SpecialHours::name)
                .returns("SE 7/2027", SpecialHours::decree);
        assertThat(seen.years())
                .singleElement()
                .returns(2028, CalendarYear::year)
                .returns("SKB 12 Tahun 2027", CalendarYear::decree);
        assertThat(seen.days()).extracting(DecreedDays::name).containsExactly("Hari Buruh", "Cuti bersama");
        assertThat(time().hasDecree(2028)).isFalse();

        assertThat(confirm(NEXT)).isEqualTo(4);

        var calendar = time();
        assertThat(calendar.hasDecree(2028)).isTrue();
        assertThat(calendar.doubts(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 6, 1)))
                .isEmpty();
        assertThat(calendar.day(LocalDate.of(2028, 2, 1)).hours())
                .isEqualTo(OfficeHours.of("08:00", "14:30", "12:00", "12:30"));
        assertThat(calendar.day(LocalDate.of(2028, 3, 1)).hours())
                .isNotNull()
                .satisfies(hours -> assertThat(hours.closes()).isEqualTo(LocalTime.of(16, 0)));
        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 5, 1))).isFalse();
        var again = preview(NEXT);
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.left()).isEmpty();
        assertThat(history())
                .flatExtracting(ProfileChange::rows)
                .extracting(ProfileChange.Row::field)
                .containsExactlyInAnyOrder("specialHours", "calendarYears");
    }

    private List<ProfileChange> history() {
        return office.server.call(office.auditor, AgencyProfileService.class, it -> it.history(null, 10));
    }

    @Test
    void an_amended_file_replaces_the_period_and_the_decree_that_came_with_it() {
        confirm(NEXT);
        var amended = NEXT.replace("last: 2028-02-25", "last: 2028-02-26").replace("SKB 12 Tahun", "SKB 13 Tahun");

        assertThat(preview(amended).nothingNew()).isFalse();
        confirm(amended);

        assertThat(time().rules().specialHours())
                .filteredOn(one -> one.name().equals("Ramadan 1449 H"))
                .singleElement()
                .returns(LocalDate.of(2028, 2, 26), SpecialHours::last);
        assertThat(time().rules().years())
                .filteredOn(one -> one.year() == 2028)
                .singleElement()
                .returns("SKB 13 Tahun 2027", CalendarYear::decree);
    }

    @Test
    void the_hours_of_a_period_move_what_falls_due_in_it() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        var soon = NEXT.replace("2028-01-27", "2026-12-07").replace("2028-02-25", "2026-12-20");

        assertThat(preview(soon).moved())
                .extracting(MovedDeadline::number, MovedDeadline::after)
                .contains(tuple(number, Instant.parse("2026-12-10T07:30:00Z")));
    }

    @Test
    void a_period_that_was_taken_over_is_withdrawn_by_decree() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        confirm(NEXT.replace("2028-01-27", "2026-12-07").replace("2028-02-25", "2026-12-20"));
        follow();
        assertThat(dueAt(number)).isEqualTo(Instant.parse("2026-12-10T07:30:00Z"));
        assertThat(lastBasis(number)).isEqualTo("Ramadan 1449 H, SE 7/2027");
        var withdrawal = new WithdrawPeriod(
                "Ramadan 1449 H", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 20), " SE 8/2026 ");

        assertThat(withdrawals(office.auditor, it -> it.preview(withdrawal)).moved())
                .extracting(MovedDeadline::number, MovedDeadline::before, MovedDeadline::after)
                .contains(tuple(number, Instant.parse("2026-12-10T07:30:00Z"), Instant.parse("2026-12-10T09:00:00Z")));
        long counting = withdrawals(office.auditor, it -> it.counting(it.period(withdrawal)));
        assertThat(counting).isEqualTo(1);
        assertThat(dueAt(number)).as("seen is not done").isEqualTo(Instant.parse("2026-12-10T07:30:00Z"));
        withdraw(office.auditor, withdrawal);
        follow();

        assertThat(dueAt(number)).isEqualTo(Instant.parse("2026-12-10T09:00:00Z"));
        assertThat(lastBasis(number)).isEqualTo("Pencabutan Ramadan 1449 H, SE 8/2026");
        assertThat(time().rules().specialHours()).noneMatch(one -> one.name().equals("Ramadan 1449 H"));
        assertThat(history().get(0).rows()).singleElement().satisfies(row -> {
            assertThat(row.field()).isEqualTo("specialHours");
            assertThat(row.was()).contains("Ramadan 1449 H");
            assertThat(row.written()).isEmpty();
        });
        assertThat(office.server
                        .call(office.auditor, IntegrityService.class, it -> it.about("agency:metro"))
                        .toString())
                .contains("CALENDAR_PERIOD_WITHDRAWN", "decree=SE 8/2026");
        assertThatThrownBy(() -> withdraw(office.auditor, withdrawal)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_ledger_names_no_decree_that_was_counted_long_before() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        confirm(FILE);
        office.server.pass(Duration.ofMinutes(2));
        follow();
        assertThat(lastBasis(number)).isEqualTo("Hari jadi kota, SK Wali Kota 400/2026");

        office.server.pass(Duration.ofMinutes(2));
        confirm(NEXT.replace("2028-01-27", "2026-12-07").replace("2028-02-25", "2026-12-20"));
        office.server.pass(Duration.ofMinutes(1));
        follow();

        assertThat(dueAt(number)).isEqualTo(Instant.parse("2026-12-11T08:00:00Z"));
        assertThat(lastBasis(number)).isEqualTo("Ramadan 1449 H, SE 7/2027");
    }

    @Test
    void the_ledger_names_other_hours_of_the_week() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        confirm(FILE.replace("closes: \"16:00\"", "closes: \"15:30\"")
                .replace("2026-12-08, kind: LOCAL", "2026-12-13, kind: LOCAL"));
        follow();

        assertThat(dueAt(number)).isEqualTo(Instant.parse("2026-12-10T08:30:00Z"));
        assertThat(lastBasis(number)).isEqualTo("Jam kerja biasa berubah");
    }

    private @Nullable String lastBasis(String number) {
        var lines = office.server
                .call(office.rangga, ProgressService.class, it -> it.ofFile(number))
                .clockLines();
        return lines.get(lines.size() - 1).basis();
    }

    @Test
    void how_many_limits_moved_since_the_last_change_is_kept_for_the_operator() {
        office.server.observe(AgencyDirectory.class, SubmissionObserver.class, ChainRecorder.class, AppliedDays.class);
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        follow();
        assertThat(moved()).isZero();
        confirm(NEXT.replace("2028-01-27", "2026-12-07").replace("2028-02-25", "2026-12-20"));
        follow();
        assertThat(moved()).isEqualTo(1);
        confirm(NEXT.replace("2028-01-27", "2026-12-07").replace("2028-02-25", "2026-12-08"));
        follow();
        assertThat(moved()).as("of the last change alone").isEqualTo(1);
    }

    private long moved() {
        return office.server.work(em -> office.server.bean(AppliedDays.class).moved(office.agency));
    }

    @Test
    void only_an_own_period_is_withdrawn_and_by_a_decree() {
        confirm(NEXT);
        var own = new WithdrawPeriod("Ramadan 1449 H", LocalDate.of(2028, 1, 27), LocalDate.of(2028, 2, 25), "SE 8");
        assertThatThrownBy(() -> withdraw(office.stranger, own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(
                        office.auditor,
                        new WithdrawPeriod(own.name(), own.first(), own.last().plusDays(1), "SE 8")))
                .as("amended meanwhile")
                .isInstanceOf(NotFound.class);
        var shared = time().rules().specialHours().stream()
                .filter(one -> !one.name().equals(own.name()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> withdraw(
                        office.auditor, new WithdrawPeriod(shared.name(), shared.first(), shared.last(), "SE 8")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(office.auditor, new WithdrawPeriod("", null, null, " ")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("name", "first", "last", "decree"));
        assertThat(time().rules().specialHours())
                .anyMatch(one -> one.name().equals(own.name()))
                .contains(shared);
        var view =
                office.server.call(office.auditor, CalendarMaintenanceService.class, CalendarMaintenanceService::show);
        assertThat(view.ownPeriods()).extracting(SpecialHours::name).containsExactly(own.name());
    }

    private <T> T withdrawals(Caller by, Function<PeriodWithdrawalService, T> asked) {
        return office.server.call(by, PeriodWithdrawalService.class, asked::apply);
    }

    private void withdraw(Caller by, WithdrawPeriod command) {
        withdrawals(by, it -> {
            it.confirm(command);
            return true;
        });
    }

    private Instant dueAt(String number) {
        return office.server
                .call(office.rangga, ProgressService.class, it -> it.ofFile(number))
                .clock()
                .dueAt();
    }

    /** What the worker does when it sees that days have changed. */
    private void follow() {
        var clocks = office.server.bean(ClockRecalculation.class);
        for (var agency : office.server.inTransaction(clocks::changed)) {
            long last = 0;
            do {
                long after = last;
                last = office.server.inTransaction(() -> clocks.recalculate(agency.agencyId(), after));
            } while (last > 0);
            office.server.work(em -> {
                clocks.settle(agency);
                return 0;
            });
        }
    }

    @Test
    void what_is_not_taken_is_told_with_its_reason() {
        var left = preview(FILE.concat("specialHours:\n  - {name: Ramadan 1446 H, first: 2025-03-01, last: 2025-03-30,"
                        + " hours: {MONDAY: {opens: \"08:00\", closes: \"14:30\"}}}\n"))
                .left();
        assertThat(left)
                .extracting(LeftOut::reason, LeftOut::name)
                .contains(
                        tuple(Reason.YEAR_IS_SHARED, "2026: SK Wali Kota 400/2026"),
                        tuple(Reason.OVER, "Sudah lewat"),
                        tuple(Reason.OVER, "Ramadan 1446 H"));
        assertThat(left)
                .filteredOn(one -> one.reason() == Reason.DAY_STAYS_CLOSED)
                .extracting(LeftOut::day)
                .contains(LocalDate.of(2026, 12, 25));
    }

    @Test
    void a_national_holiday_that_is_missing_stays_one() {
        var day = preview(FILE.replace("kind: LOCAL, name: Hari jadi kota", "kind: NATIONAL, name: Hari jadi kota"));
        assertThat(day.days())
                .containsExactly(DecreedDays.closed(
                        DecreedKind.NATIONAL_HOLIDAY, TUESDAY, "Hari jadi kota", "SK Wali Kota 400/2026"));
    }

    @Test
    void a_day_that_is_over_counts_where_a_running_file_counts_it() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00Z"));
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        office.server.setClock(Instant.parse("2026-12-09T02:00:00Z"));
        assertThat(preview(FILE)).satisfies(seen -> {
            assertThat(seen.days()).extracting(DecreedDays::first).containsExactly(TUESDAY);
            assertThat(seen.moved()).isNotEmpty();
        });
    }

    @Test
    void other_hours_become_the_agencys_own() {
        String later = FILE.replace("opens: \"07:30\", closes: \"16:30\"", "opens: \"08:00\", closes: \"16:30\"");
        assertThat(preview(later).hoursChange()).isTrue();
        var before = time().rules().hours();
        confirm(later);
        assertThat(preview(later).nothingNew()).isTrue();
        var rules = time().rules();
        var today = time().dateOf(office.server.now());
        assertThat(rules.hoursFrom()).contains(today);
        assertThat(rules.hoursOn(today.minusDays(1)))
                .as("days that are over keep theirs")
                .isEqualTo(before);
        assertThat(rules.hoursOn(today)).isNotEqualTo(before);
    }

    private WorkingCalendar time() {
        return office.server.work(em -> {
            office.server.bean(AgencyTime.class).mark(office.agency);
            return office.server.bean(AgencyTime.class).of(office.agency);
        });
    }

    @Test
    void a_file_with_a_fault_is_told_by_line() {
        assertThatThrownBy(() -> preview(FILE.replace("kind: LOCAL", "kind: PARTY")))
                .isInstanceOfSatisfying(
                        YamlRefused.class,
                        refused -> assertThat(refused.faults()).hasSize(3).allMatch(fault -> fault.line() > 8));
    }
}
