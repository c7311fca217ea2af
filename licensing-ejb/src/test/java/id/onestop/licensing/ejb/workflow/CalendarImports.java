package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.ejb.sla.AgencyTime;
import java.time.Instant;
import java.time.LocalDate;
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

    private final Engine engine;
    private Office office;

    CalendarImports(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        office = new Office(engine.empty("calendarimport" + Integer.toHexString(System.identityHashCode(this))));
        office.server.observe(AgencyDirectory.class, SubmissionObserver.class);
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
