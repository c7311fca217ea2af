package id.onestop.licensing.ejb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    private static final String GOOD = """
            code: indonesia
            officeHours:
              MONDAY: { opens: "07:30", closes: "16:00", restFrom: "12:00", restTo: "13:00" }
            specialHours:
              - name: Ramadan
                first: 2026-02-19
                last: 2026-03-20
                hours:
                  MONDAY: { opens: "08:00", closes: "15:00" }
            years:
              - year: 2026
                decree: SKB 1497/2/5 Tahun 2025
                confirmed: true
                holidays:
                  - { date: 2026-01-01, kind: NATIONAL, name: Tahun Baru 2026 }
                  - { date: 2026-02-16, kind: JOINT_LEAVE, name: Cuti bersama Imlek }
            """;

    static String delivered() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("licensing.config", "../config"), "calendars", "indonesia.yaml"));
    }

    private static List<String> faults(String text) {
        var refusal = catchThrowableOfType(YamlRefused.class, () -> CalendarReader.read("kalender.yaml", text));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.faults().stream().map(YamlFault::toString).toList();
    }

    @Nested
    class The_delivered_file {

        @Test
        void says_what_a_simple_minded_second_reader_finds_in_it() throws IOException {
            var read = CalendarReader.read("indonesia.yaml", delivered());
            var expected = IndonesianCalendar.rules();
            assertThat(read.code()).isEqualTo("indonesia");
            assertThat(read.hours()).isEqualTo(expected.hours());
            assertThat(read.specialHours())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                    .isEqualTo(expected.specialHours());
            assertThat(read.years())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("note")
                    .isEqualTo(expected.years());
        }

        @Test
        void has_all_days_of_the_decrees_and_flags_2027() throws IOException {
            var years = CalendarReader.read("indonesia.yaml", delivered()).years();
            assertThat(years).extracting(CalendarYear::year).containsExactly(2025, 2026, 2027);
            assertThat(years).extracting(year -> year.holidays().size()).containsExactly(28, 25, 26);
            assertThat(years).extracting(CalendarYear::confirmed).containsExactly(true, true, false);
            assertThat(years.get(2).note().id()).startsWith("bersumber");
            assertThat(years.get(2).note().en()).startsWith("rests");
        }
    }

    @Nested
    class A_good_file {

        @Test
        void may_have_several_rests_and_days_that_decrees_open_close_or_shorten() {
            var read = CalendarReader.read(
                    "kalender.yaml",
                    GOOD.replace(
                                    "MONDAY: { opens: \"08:00\", closes: \"15:00\" }",
                                    "MONDAY: { opens: \"08:00\", closes: \"15:00\", rests: [{from: \"12:00\", to: \"12:30\"}, {from: \"14:00\", to: \"14:10\"}] }")
                            + """
                    decreedDays:
                      - {kind: MAKE_UP_DAY, date: 2026-05-16, name: Pengganti, decree: SKB 1, hours: {opens: "07:30", closes: "12:00"}}
                      - {kind: JOINT_LEAVE, first: 2026-06-02, last: 2026-06-03, name: Tambahan, decree: SKB 2}
                    """);
            assertThat(read.specialHours().get(0).hours().minutes()).isEqualTo(380);
            assertThat(read.decreed())
                    .containsExactly(
                            DecreedDays.worked(
                                    DecreedKind.MAKE_UP_DAY,
                                    LocalDate.of(2026, 5, 16),
                                    "Pengganti",
                                    "SKB 1",
                                    OfficeHours.withoutRest(LocalTime.of(7, 30), LocalTime.of(12, 0))),
                            new DecreedDays(
                                    DecreedKind.JOINT_LEAVE,
                                    LocalDate.of(2026, 6, 2),
                                    LocalDate.of(2026, 6, 3),
                                    "Tambahan",
                                    "SKB 2",
                                    null));
        }
    }

    @Nested
    class A_wrong_file {

        @Test
        void is_refused_with_every_fault_by_line_and_cure() {
            var text = """
                    code: Indonesia Raya
                    officeHours:
                      MONDAY: { opens: "16:00", closes: "07:30" }
                      MONTAG: { opens: "07:30", closes: "16:00" }
                    specialHours:
                      - name: Ramadan
                        first: 2026-03-20
                        last: 2026-02-19
                        hours:
                          MONDAY: { opens: "8", closes: "15:00" }
                    years:
                      - year: 2026
                        decree: SKB
                        confirmed: no
                        holidays:
                          - { date: 2026-02-30, kind: NATIONAL, name: A }
                          - { date: 2026-03-19, kind: NATIONL, name: B }
                          - { date: 2026-03-20, kind: NATIONAL, name: C }
                          - { date: 2026-03-20, kind: JOINT_LEAVE, name: D }
                          - { date: 2025-03-21, kind: JOINT_LEAVE, name: E }
                          - { date: 2026-03-22, kind: JOINT_LEAVE }
                    """;
            assertThat(faults(text))
                    .containsExactly(
                            "kalender.yaml:1: code is \"Indonesia Raya\"."
                                    + " Use small letters, digits and hyphens, such as indonesia",
                            "kalender.yaml:3: officeHours.MONDAY has times out of order: 16:00, 07:30."
                                    + " Write opens, restFrom, restTo and closes so that none is before the one before it",
                            "kalender.yaml:4: officeHours.MONTAG is not a known key. Did you mean MONDAY?",
                            "kalender.yaml:10: specialHours[0].hours.MONDAY.opens is \"8\" and must be a time of day."
                                    + " Write hours:minutes, such as \"07:30\"",
                            "kalender.yaml:14: years[0].confirmed is \"no\" and must be true or false."
                                    + " Write true or false",
                            "kalender.yaml:16: years[0].holidays[0].date is \"2026-02-30\" and must be a date."
                                    + " Write year-month-day, such as 2026-03-27",
                            "kalender.yaml:17: years[0].holidays[1].kind is \"NATIONL\" and must be one of NATIONAL,"
                                    + " JOINT_LEAVE, LOCAL, ELECTION. Did you mean NATIONAL?",
                            "kalender.yaml:19: years[0].holidays[3].date 2026-03-20 is there twice, first in line 18."
                                    + " Join the two names in one entry",
                            "kalender.yaml:20: years[0].holidays[4].date 2025-03-21 is not in 2026."
                                    + " Move it to its year or mend the date",
                            "kalender.yaml:21: years[0].holidays[5].name is missing. Write a text after the colon");
        }

        @ParameterizedTest(name = "{0} → {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                        code: indonesia | kode: indonesia | kalender.yaml:1: kode is not a known key. Did you mean code?
                        opens: "07:30", | opens: "07:30", x: 1, | kalender.yaml:3: officeHours.MONDAY.x is not a known key. Use one of opens, closes, rests, restFrom, restTo
                        restFrom: "12:00", | rest: "12:00", | kalender.yaml:3: officeHours.MONDAY.restFrom is missing. Write hours:minutes, such as "07:30"
                        last: 2026-03-20 | last: 2026-01-20 | kalender.yaml:7: specialHours[0].last 2026-01-20 is before 2026-02-19. Write the last day of the period
                        - year: 2026 | - year: 3026 | kalender.yaml:11: years[0].year is 3026. Write a year from 2000 to 2100
                        confirmed: true | confirmed: false | kalender.yaml:13: years[0].confirmed is false without a note. Write beside it note: and why the year is not confirmed
                        years: | Years: | kalender.yaml:1: years is missing. Write a list, one '- ' a line
                        code: indonesia | code: [ | kalender.yaml:3: this is not YAML: expected ',' or ']', but got :, in what begins in line 1.
                        """)
        void names_each_fault_in_its_place(String good, String bad, String fault) {
            assertThat(faults(GOOD.replace(good, bad)))
                    .anySatisfy(told -> assertThat(told).startsWith(fault));
        }

        @Test
        void with_one_year_twice_is_refused() {
            String twice = GOOD + GOOD.substring(GOOD.indexOf("  - year"));
            assertThat(faults(twice))
                    .containsExactly(
                            "kalender.yaml:17: years[1].year 2026 is there twice, first in line 11. Join the two");
        }

        @Test
        void may_be_anything_at_all() {
            assertThat(faults("")).hasSize(1);
            assertThat(faults("\u0000")).hasSize(1);
            assertThat(faults("- a")).hasSize(1);
            assertThat(faults("code: &a [*a, *a]\nyears: x\nofficeHours: 3\n")).isNotEmpty();
        }
    }

    @Test
    void a_good_file_is_read() {
        assertThat(CalendarReader.read("kalender.yaml", GOOD).years().get(0).holidays())
                .hasSize(2);
    }
}
