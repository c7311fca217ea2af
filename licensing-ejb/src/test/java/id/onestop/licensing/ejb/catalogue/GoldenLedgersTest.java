package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.sla.StartsAt;
import id.onestop.licensing.ejb.calendar.CalendarReader;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ledgers of the five services by their own definitions and the delivered calendar, counted by hand. In 2026 the offices are
 * closed from 18 to 24 March for Nyepi and Idulfitri; until 20 March they close at 15.00, on Fridays at 15.30.
 */
class GoldenLedgersTest {

    private static final AgencyFile METRO = AgencyFileReader.read("metro.yaml", AgencyFiles.text("metro.yaml"));
    private static final AgencyFile PEKANBARU = AgencyFiles.pekanbaru();

    private final WorkingCalendar metro = calendar(METRO);
    private final WorkingCalendar pekanbaru = calendar(PEKANBARU);

    private static WorkingCalendar calendar(AgencyFile file) {
        var rules = CalendarReader.read("indonesia.yaml", AgencyFiles.config("calendars/indonesia.yaml"));
        return new WorkingCalendar(file.agency().zone(), file.agency().ownRules(rules));
    }

    private static ServiceClock clock(ServiceDefinition service) {
        var said = service.clock();
        return ServiceClock.of(
                1,
                1,
                new ClockPolicy(
                        said.promiseDays(),
                        StartsAt.valueOf(said.startsAt().name()),
                        said.dayOfReceiptCounted(),
                        ClockPolicy.DEFAULT_DUE_SOON_MINUTES));
    }

    private static Instant at(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(calendar.zone())
                .toInstant();
    }

    private void reads(ServiceClock clock, WorkingCalendar calendar, String due, String ledger) {
        var reading = clock.read(calendar, at(calendar, "2027-02-01 09:00"));
        assertThat(reading.dueAt()).isEqualTo(at(calendar, due));
        assertThat(lines(reading)).isEqualTo(ledger.strip());
    }

    /** {@code 13 1}: the thirteenth is counted day 1; {@code 14 WEEKEND}: it is not counted. */
    private static String lines(ClockReading reading) {
        var lines = new StringBuilder();
        for (LedgerDay day : reading.ledger()) {
            lines.append(day.date().getDayOfMonth())
                    .append(' ')
                    .append(day.number() == null ? day.reason() : day.number())
                    .append(day.pauseCause() == null ? "" : " " + day.pauseReference())
                    .append('\n');
        }
        return lines.toString().strip();
    }

    @Nested
    class A_service {

        @ParameterizedTest(name = "{0}: {2} working days")
        @CsvSource({
            "A, dokter-spesialis-mandiri, 3, true",
            "B, refraksionis-optisien, 3, false",
            "C, ahli-teknologi-laboratorium-medik, 7, false"
        })
        void of_Metro_promises(String letter, String code, int days, boolean withoutRecommendation) {
            promises(METRO, code, days, withoutRecommendation);
        }

        @ParameterizedTest(name = "{0}: {2} working days")
        @CsvSource({"D, sipatlm, 2, true", "E, izin-praktik-dokter, 2, false"})
        void of_Pekanbaru_promises(String letter, String code, int days, boolean withoutRecommendation) {
            promises(PEKANBARU, code, days, withoutRecommendation);
        }

        private void promises(AgencyFile file, String code, int days, boolean withoutRecommendation) {
            var clock = AgencyFiles.service(file, code).clock();
            assertThat(clock.promiseDays()).isEqualTo(days);
            assertThat(clock.pauses()).contains(ClockPause.RETURNED);
            assertThat(clock.pauses().contains(ClockPause.TECHNICAL_RECOMMENDATION))
                    .isEqualTo(withoutRecommendation);
        }
    }

    @Nested
    class The_ledger {

        @Test
        void of_A_leaves_out_the_recommendation_over_the_Idulfitri_leave() {
            var clock = clock(AgencyFiles.service(METRO, "dokter-spesialis-mandiri"));
            clock.accept(metro, at(metro, "2026-03-12 09:00"), at(metro, "2026-03-13 10:00"));
            clock.pause(metro, at(metro, "2026-03-16 08:00"), "RECOMMENDATION", "440/0912");
            clock.resume(metro, at(metro, "2026-03-25 10:00"), "440/0912");
            reads(clock, metro, "2026-03-26 16:00", """
                    12 0
                    13 1
                    14 WEEKEND
                    15 WEEKEND
                    16 CLOCK_STOPPED 440/0912
                    17 CLOCK_STOPPED 440/0912
                    18 JOINT_LEAVE
                    19 NATIONAL_HOLIDAY
                    20 JOINT_LEAVE
                    21 NATIONAL_HOLIDAY
                    22 NATIONAL_HOLIDAY
                    23 JOINT_LEAVE
                    24 JOINT_LEAVE
                    25 2 440/0912
                    26 3
                    """);
        }

        @Test
        void of_B_goes_on_after_a_return_on_the_eve_of_the_Idulfitri_leave() {
            var clock = clock(AgencyFiles.service(METRO, "refraksionis-optisien"));
            clock.accept(metro, at(metro, "2026-03-16 08:30"), at(metro, "2026-03-16 14:00"));
            clock.pause(metro, at(metro, "2026-03-17 14:45"), "RETURNED", "R-1");
            clock.resume(metro, at(metro, "2026-03-26 09:00"), "R-1");
            reads(clock, metro, "2026-03-27 16:30", """
                    16 0
                    17 1 R-1
                    18 JOINT_LEAVE
                    19 NATIONAL_HOLIDAY
                    20 JOINT_LEAVE
                    21 NATIONAL_HOLIDAY
                    22 NATIONAL_HOLIDAY
                    23 JOINT_LEAVE
                    24 JOINT_LEAVE
                    25 CLOCK_STOPPED R-1
                    26 2 R-1
                    27 3
                    """);
        }

        @Test
        void of_B_begins_anew_where_the_service_says_so() {
            var clock = clock(AgencyFiles.service(METRO, "refraksionis-optisien"));
            clock.accept(metro, at(metro, "2026-03-16 08:30"), at(metro, "2026-03-16 14:00"));
            clock.pause(metro, at(metro, "2026-03-17 14:45"), "RETURNED", "R-1");
            clock.reset(metro, at(metro, "2026-03-26 09:00"), at(metro, "2026-03-27 11:00"), "RESUBMITTED");
            reads(clock, metro, "2026-03-31 16:00", """
                    26 0
                    27 1
                    28 WEEKEND
                    29 WEEKEND
                    30 2
                    31 3
                    """);
        }

        @Test
        void of_C_comes_in_after_office_hours_on_the_eve_and_passes_Good_Friday() {
            var clock = clock(AgencyFiles.service(METRO, "ahli-teknologi-laboratorium-medik"));
            clock.accept(metro, at(metro, "2026-03-17 15:30"), at(metro, "2026-03-26 08:00"));
            reads(clock, metro, "2026-04-06 16:00", """
                    25 0
                    26 1
                    27 2
                    28 WEEKEND
                    29 WEEKEND
                    30 3
                    31 4
                    1 5
                    2 6
                    3 NATIONAL_HOLIDAY
                    4 WEEKEND
                    5 NATIONAL_HOLIDAY
                    6 7
                    """);
        }

        @Test
        void of_D_reaches_day_0_with_the_recommendation_and_passes_the_new_year() {
            var clock = clock(AgencyFiles.service(PEKANBARU, "sipatlm"));
            clock.accept(pekanbaru, at(pekanbaru, "2026-12-30 11:00"), at(pekanbaru, "2026-12-30 14:00"));
            reads(clock, pekanbaru, "2027-01-04 16:00", """
                    30 0
                    31 1
                    1 NATIONAL_HOLIDAY
                    2 WEEKEND
                    3 WEEKEND
                    4 2
                    """);
            assertThat(clock.unconfirmed()).isTrue();
        }

        @Test
        void of_E_stands_from_the_close_on_Friday_to_Tuesday_morning() {
            var clock = clock(AgencyFiles.service(PEKANBARU, "izin-praktik-dokter"));
            clock.accept(pekanbaru, at(pekanbaru, "2026-03-12 08:00"), at(pekanbaru, "2026-03-12 09:00"));
            clock.pause(pekanbaru, at(pekanbaru, "2026-03-13 15:30"), "RETURNED", "R-1");
            clock.resume(pekanbaru, at(pekanbaru, "2026-03-17 10:00"), "R-1");
            reads(clock, pekanbaru, "2026-03-17 15:00", """
                    12 0
                    13 1
                    14 WEEKEND
                    15 WEEKEND
                    16 CLOCK_STOPPED R-1
                    17 2 R-1
                    """);
        }
    }
}
