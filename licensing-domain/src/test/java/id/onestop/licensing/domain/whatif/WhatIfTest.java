package id.onestop.licensing.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.catalogue.Sketch;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.Forecast;
import id.onestop.licensing.domain.whatif.Course.Returns;
import id.onestop.licensing.domain.whatif.Course.Stage;
import id.onestop.licensing.domain.whatif.ServiceTime.Exponential;
import id.onestop.licensing.domain.whatif.ServiceTime.Fixed;
import id.onestop.licensing.domain.whatif.Staffing.Absence;
import id.onestop.licensing.domain.whatif.Staffing.Person;
import id.onestop.licensing.domain.whatif.Staffing.Seat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    /** Five days a week, ten hours without a rest. */
    private static final WorkingCalendar CALENDAR = calendar();

    private static final Instant OPENS = CALENDAR.openingOf(MONDAY);

    private static WorkingCalendar calendar() {
        var hours = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                hours.put(day, new OfficeHours(LocalTime.of(7, 0), LocalTime.of(17, 0), List.of()));
            }
        }
        return new WorkingCalendar(
                ZoneId.of("Asia/Jakarta"), new CalendarRules("uji", new WeekHours(hours), List.of(), List.of()));
    }

    private static Course course(int promise, Stage... stages) {
        return new Course("uji", Words.of("Uji"), promise, false, false, List.of(stages), Returns.NONE);
    }

    /** Files every so many working minutes, the first at the opening of a Monday. */
    private static List<Arrival> every(int minutes, int files) {
        return IntStream.range(0, files)
                .mapToObj(i -> new Arrival(CALENDAR.addWorkingMinutes(OPENS, (long) i * minutes), "uji"))
                .toList();
    }

    private static Outcome play(Course course, List<Arrival> arrivals, int people, int replications) {
        return WhatIf.play(scenario(course, arrivals, people, 7, replications), Watch.NOBODY);
    }

    private static Scenario scenario(Course course, List<Arrival> arrivals, int people, long seed, int replications) {
        var staff = new Staffing(
                course.posts().keySet().stream().collect(Collectors.toMap(post -> post, post -> people)), List.of());
        return new Scenario(List.of(course), arrivals, CALENDAR, staff, seed, replications);
    }

    @Nested
    class AgainstWhatCanBeCountedByHand {

        @ParameterizedTest(
                name = "every {0} minutes, {1} minutes of work, {2} people: {3} minutes of waiting on average")
        @CsvSource({
            // nobody waits as long as the work is less than the gap
            "10,  8, 1, 0",
            "10, 10, 1, 0",
            // the n-th of 50 files waits (n-1) times the excess: 2 x 49/2
            "10, 12, 1, 49",
            "10, 15, 1, 122.5",
            // two people, every other file each: 5 more minutes a pair, (0 + 1 + ... + 24) x 5 x 2 / 50
            "10, 25, 2, 60",
            "10, 20, 2, 0",
        })
        void filesAtEvenGapsWithEvenWork(int gap, int work, int people, double waiting) {
            var outcome = play(course(30, new Stage("kerja", "meja", new Fixed(work))), every(gap, 50), people, 1);

            assertThat(outcome.waits().get(0).minutes().mean()).isCloseTo(waiting, within(1e-9));
            assertThat(outcome.waits().get(0).work().mean()).isEqualTo(work);
            assertThat(outcome.done().mean()).isEqualTo(50);
        }

        @Test
        void aChainWaitsWhereItsSlowestStepIs() {
            var chain = course(
                    30,
                    new Stage("cepat", "a", new Fixed(5)),
                    new Stage("lambat", "b", new Fixed(12)),
                    new Stage("akhir", "c", new Fixed(6)));
            var outcome = play(chain, every(10, 50), 1, 1);

            assertThat(outcome.waits())
                    .extracting(wait -> wait.minutes().mean())
                    .containsExactly(0.0, 49.0, 0.0);
            assertThat(outcome.bottleneck())
                    .hasValueSatisfying(busiest -> assertThat(busiest.post()).isEqualTo("b"));
        }

        @ParameterizedTest(name = "{0} working days promised, {1} minutes of work: on time {2}")
        @CsvSource({
            // received on Monday, due at the close of the n-th day after it: 600 minutes a day
            "1, 1200, 1",
            "1, 1201, 0",
            "3, 2400, 1",
            "3, 2401, 0",
        })
        void thePromiseIsKeptUpToTheCloseOfItsLastDay(int promise, int work, double onTime) {
            var outcome = play(course(promise, new Stage("kerja", "meja", new Fixed(work))), every(10, 1), 1, 1);

            assertThat(outcome.onTime().mean()).isEqualTo(onTime);
        }

        @Test
        void theDueDayIsTheCalendars() {
            var axis = new WorkAxis(CALENDAR, MONDAY, MONDAY.plusDays(90));
            for (int day = 0; day < 30; day++) {
                for (int promise = 1; promise < 20; promise++) {
                    assertThat(axis.date(day + promise))
                            .isEqualTo(CALENDAR.dueDate(axis.date(day), promise).date());
                }
            }
        }

        @Test
        void whatComesBackCountsFromTheDayOnWhichItComesBack() {
            var course = new Course(
                    "uji",
                    Words.of("Uji"),
                    1,
                    false,
                    false,
                    List.of(new Stage("periksa", Words.of("Periksa"), "meja", new Fixed(60), true, 0, false, false)),
                    new Returns(1, 6_000));
            var outcome = play(course, every(10, 1), 1, 1);

            assertThat(outcome.onTime().mean()).isEqualTo(1);
            assertThat(outcome.waits().get(0).work().mean()).isEqualTo(60);
        }

        @ParameterizedTest(name = "outside the promise {0}: on time {1}")
        @CsvSource({"true, 1", "false, 0"})
        void anOfficeThatIsWaitedForStopsTheClockOnlyIfTheStandardSaysSo(boolean outside, double onTime) {
            var asked = new Stage("periksa", Words.of("Periksa"), "meja", new Fixed(60), false, 3_000, outside, false);
            var outcome = play(course(1, asked), every(10, 1), 1, 1);

            assertThat(outcome.onTime().mean()).isEqualTo(onTime);
        }

        @ParameterizedTest(name = "first day counted {0}, {1} minutes of work: on time {2}")
        @CsvSource({"false, 1200, 1", "true, 600, 1", "true, 601, 0"})
        void theDayOfReceiptCountsWhereTheAgencySaysSo(boolean counted, int work, double onTime) {
            var course = new Course(
                    "uji",
                    Words.of("Uji"),
                    1,
                    false,
                    counted,
                    List.of(new Stage("kerja", "meja", new Fixed(work))),
                    Returns.NONE);

            assertThat(play(course, every(10, 1), 1, 1).onTime().mean()).isEqualTo(onTime);
        }

        /** Minutes of a day of 600, from the first opening; a day counts unless the clock stood through all of it. */
        @ParameterizedTest(name = "from {0} to {1}: {2} days")
        @CsvSource({
            "480, 1080, 0",
            "0, 600, 1",
            "1, 1200, 1",
            "480, 1799, 1",
            "600, 1800, 2",
            "600, 600, 0",
            "480, 500, 0",
            "480, 1200, 1",
            "300, 3000, 4"
        })
        void onlyWholeDaysOfStandstillAreTakenOut(double from, double to, int days) {
            assertThat(new WorkAxis(CALENDAR, MONDAY, MONDAY.plusDays(30)).wholeDays(from, to))
                    .isEqualTo(days);
        }

        @Test
        void whatLiesBehindTheLastArrivalDilutesNoLoad() {
            // one file every ten minutes of a day of 600, eight minutes each
            var outcome = play(course(3, new Stage("kerja", "meja", new Fixed(8))), every(10, 60), 1, 1);

            assertThat(outcome.loads().get(0).share().mean()).isCloseTo(0.8, within(1e-9));
        }

        @Test
        void whoSitsInTwoPostsDoesOneThingAtATime() {
            var course =
                    course(30, new Stage("periksa", "a", new Fixed(10)), new Stage("verifikasi", "b", new Fixed(10)));
            var both = new Person(List.of(new Seat("a"), new Seat("b")), List.of());
            var one = new Staffing(Map.of("a", 1, "b", 1), List.of(), List.of(both));
            var two = new Staffing(Map.of("a", 1, "b", 1), List.of());

            assertThat(waiting(course, two)).isZero();
            assertThat(waiting(course, one)).isPositive();
        }

        private double waiting(Course course, Staffing staff) {
            var outcome =
                    WhatIf.play(new Scenario(List.of(course), every(10, 20), CALENDAR, staff, 7, 1), Watch.NOBODY);
            return outcome.waits().stream()
                    .mapToDouble(wait -> wait.minutes().mean())
                    .sum();
        }

        @ParameterizedTest(name = "approving {0}: {1} minutes before the second approval")
        @CsvSource({"true, 90", "false, 0"})
        void whoApprovedOnceLeavesTheSecondApprovalToAnother(boolean approving, double waited) {
            var course = course(30, approval("periksa", "a", approving), approval("verifikasi", "b", approving));
            var both = new Person(List.of(new Seat("a"), new Seat("b")), List.of());
            // the second one comes only 100 minutes after the first approval: his other post keeps him
            var other = new Person(List.of(new Seat("b"), new Seat("c")), List.of());
            var kept = new Course(
                    "lain",
                    Words.of("Lain"),
                    30,
                    false,
                    false,
                    List.of(new Stage("lain", "c", new Fixed(100))),
                    Returns.NONE);
            var staff = new Staffing(Map.of("a", 1, "b", 2, "c", 1), List.of(), List.of(both, other));
            var arrivals = List.of(new Arrival(OPENS, "lain"), new Arrival(OPENS, "uji"));
            var outcome =
                    WhatIf.play(new Scenario(List.of(course, kept), arrivals, CALENDAR, staff, 7, 1), Watch.NOBODY);

            assertThat(outcome.waits())
                    .filteredOn(wait -> wait.stage().equals("verifikasi"))
                    .singleElement()
                    .satisfies(wait -> assertThat(wait.minutes().mean()).isEqualTo(waited));
        }

        private Stage approval(String code, String post, boolean approving) {
            return new Stage(code, Words.of(code), post, new Fixed(10), false, 0, false, approving);
        }

        @Test
        void whoIsAloneApprovesTwice() {
            var course = course(30, approval("periksa", "a", true), approval("verifikasi", "b", true));
            var both = new Person(List.of(new Seat("a"), new Seat("b")), List.of());
            var staff = new Staffing(Map.of("a", 1, "b", 1), List.of(), List.of(both));
            var outcome = WhatIf.play(new Scenario(List.of(course), every(10, 3), CALENDAR, staff, 7, 1), Watch.NOBODY);

            assertThat(outcome.done().mean()).isEqualTo(3);
        }

        @Test
        void whoIsAwayWorksOnNothing() {
            var course = course(1, new Stage("kerja", "meja", new Fixed(10)));
            var week = new Absence("meja", MONDAY, MONDAY.plusDays(4), 1);
            var scenario = new Scenario(
                    List.of(course), every(10, 10), CALENDAR, new Staffing(Map.of("meja", 1), List.of(week)), 7, 1);
            var outcome = WhatIf.play(scenario, Watch.NOBODY);

            assertThat(outcome.onTime().mean()).isZero();
            assertThat(outcome.done().mean()).isEqualTo(10);
            // five days of 600 minutes, then ten minutes each after gaps of ten
            assertThat(outcome.waits().get(0).minutes().mean()).isCloseTo(3_000, within(1e-9));
        }
    }

    @Nested
    class AgainstQueueingTheory {

        /** One desk: rho / (mu - lambda). Two desks: Erlang's C / (2 mu - lambda). */
        @ParameterizedTest(name = "{0} people, work of {1} minutes on average: {2} minutes of waiting")
        @CsvSource({"1, 60, 90", "1, 80, 320", "2, 160, 284.444", "1, 30, 12.857"})
        void filesWithoutMemoryOfOneAnother(int people, double work, double waiting) {
            var course = course(200, new Stage("kerja", "meja", new Exponential(work)));
            var means = IntStream.rangeClosed(1, 6)
                    .mapToDouble(seed -> {
                        var arrivals =
                                Arrival.made("uji", CALENDAR, MONDAY, MONDAY.plusYears(12), 365.0 / 7 * 5 * 6, seed);
                        return WhatIf.play(scenario(course, arrivals, people, seed, 1), Watch.NOBODY)
                                .waits()
                                .get(0)
                                .minutes()
                                .mean();
                    })
                    .average()
                    .orElseThrow();

            assertThat(means).isCloseTo(waiting, within(waiting * 0.12));
        }

        @Test
        void theLoadIsWhatComesInByWhatCanBeDone() {
            var course = course(200, new Stage("kerja", "meja", new Exponential(60)));
            var arrivals = Arrival.made("uji", CALENDAR, MONDAY, MONDAY.plusYears(10), 365.0 / 7 * 5 * 6, 3);
            var outcome = play(course, arrivals, 1, 3);

            assertThat(outcome.loads().get(0).share().mean()).isCloseTo(0.6, within(0.03));
        }
    }

    @Nested
    class Always {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void whatComesInIsDoneOrStillThere(long seed) {
            var random = new Random(seed);
            var stages = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(i -> new Stage(
                            "s" + i,
                            Words.of("s" + i),
                            "p" + random.nextInt(3),
                            new ServiceTime.Spread(20 + random.nextInt(100), 150 + random.nextInt(500)),
                            i == 1,
                            random.nextInt(3) * 700,
                            random.nextBoolean(),
                            random.nextBoolean()))
                    .toList();
            var course = new Course(
                    "uji", Words.of("Uji"), 1 + random.nextInt(9), false, false, stages, new Returns(0.2, 1_800));
            var scenario = scenario(course, every(20 + random.nextInt(60), 600), 1 + random.nextInt(3), seed, 2);

            for (var play : WhatIf.plays(scenario, Watch.NOBODY)) {
                assertThat(play.done() + play.held()).isEqualTo(play.arrived()).isEqualTo(600);
                assertThat(play.onTime()).isBetween(0, play.judged());
                play.used()
                        .forEach((post, used) -> assertThat(used)
                                .isLessThanOrEqualTo(play.offered().get(post) + 1e-6));
            }
        }

        @Test
        void theSameScenarioHasTheSameOutcomeAndAnotherSeedAnother() {
            var course = course(3, new Stage("kerja", "meja", new Exponential(9)));
            var scenario = scenario(course, every(10, 300), 1, 1, 5);

            assertThat(WhatIf.play(scenario, Watch.NOBODY)).isEqualTo(WhatIf.play(scenario, Watch.NOBODY));
            assertThat(WhatIf.play(scenario(course, every(10, 300), 1, 2, 5), Watch.NOBODY))
                    .isNotEqualTo(WhatIf.play(scenario, Watch.NOBODY));
        }

        @Test
        void oneMoreAtTheDeskNeverMakesFilesWaitLonger() {
            var course = course(3, new Stage("kerja", "meja", new Exponential(25)));
            double before = Double.MAX_VALUE;
            for (int people = 1; people < 6; people++) {
                var wait = play(course, every(10, 500), people, 3)
                        .waits()
                        .get(0)
                        .minutes()
                        .mean();
                assertThat(wait).isLessThanOrEqualTo(before);
                before = wait;
            }
        }

        @Test
        void theBandIsThatOfStudent() {
            // mean 3, deviation 1.5811, t of four degrees 2.776
            var band = Band.of(1, 2, 3, 4, 5);

            assertThat(band.mean()).isEqualTo(3);
            assertThat(band.low()).isCloseTo(3 - 2.776 * 1.5811 / Math.sqrt(5), within(1e-3));
            assertThat(band.high()).isCloseTo(3 + 2.776 * 1.5811 / Math.sqrt(5), within(1e-3));
            assertThat(Band.of(4)).isEqualTo(new Band(4, 4, 4));
        }

        @Test
        void whoeverWatchesSeesHowFarItIsAndMayStopIt() {
            var scenario = scenario(course(3, new Stage("kerja", "meja", new Fixed(9))), every(10, 100), 1, 1, 4);
            var seen = new java.util.ArrayList<Integer>();
            WhatIf.play(scenario, percent -> seen.add(percent));

            assertThat(seen).containsExactly(0, 25, 50, 75, 100);
            assertThatThrownBy(() -> WhatIf.play(scenario, percent -> percent < 50))
                    .isInstanceOf(Watch.Stopped.class);
        }

        @Test
        void aPostWithoutPeopleHoldsEverythingUp() {
            var scenario = new Scenario(
                    List.of(course(3, new Stage("kerja", "meja", new Fixed(9)))),
                    every(10, 20),
                    CALENDAR,
                    new Staffing(Map.of(), List.of()),
                    1,
                    2);
            var outcome = WhatIf.play(scenario, Watch.NOBODY);

            assertThat(outcome.done().mean()).isZero();
            assertThat(outcome.onTime().mean()).isZero();
            assertThat(outcome.bottleneck())
                    .hasValueSatisfying(
                            busiest -> assertThat(busiest.share().mean()).isEqualTo(1));
        }
    }

    @Nested
    class TimesAndCourses {

        @Test
        void aMeasuredTimeHasItsHalfAndItsNineOfTen() {
            var time = ServiceTime.of(new Forecast(40, 30, 120));

            assertThat(time.at(0.5)).isCloseTo(30, within(1e-6));
            assertThat(time.at(0.9)).isCloseTo(120, within(1e-4));
            assertThat(time.at(0.99)).isGreaterThan(time.at(0.9));
        }

        @Test
        void aBudgetIsKeptByNineOfTen() {
            assertThat(ServiceTime.of(new Budget(4, Budget.Unit.HOURS), 450).at(0.9))
                    .isCloseTo(240, within(1e-4));
            assertThat(ServiceTime.of(new Budget(1, Budget.Unit.WORKING_DAYS), 450)
                            .at(0.5))
                    .isCloseTo(225, within(1e-4));
        }

        @Test
        void theStagesAreTheStepsOfOfficialsUpToTheValidLicence() {
            assertThat(course(Sketch.electronic())).containsExactly("periksa", "verifikasi", "putusan");
            assertThat(course(Sketch.paper()))
                    .containsExactly("periksa", "verifikasi", "putusan", "cetak", "basah", "nomor");
            assertThat(course(Sketch.both())).containsExactly("periksa", "verifikasi", "putusan", "cetak", "basah");
        }

        private static List<String> course(Sketch sketch) {
            return Course.of(sketch.definition(), step -> new Fixed(10), Returns.NONE, 450).stages().stream()
                    .map(Stage::code)
                    .toList();
        }

        @Test
        void madeArrivalsComeInOfficeHoursAndAsManyAsAYearHas() {
            var arrivals = Arrival.made("uji", CALENDAR, MONDAY, MONDAY.plusDays(364), 3_000, 5);

            assertThat(arrivals)
                    .hasSizeBetween(2_750, 3_250)
                    .allSatisfy(arrival -> assertThat(CALENDAR.isWorkingDay(CALENDAR.dateOf(arrival.at())))
                            .isTrue());
            assertThat(Arrival.made("uji", CALENDAR, MONDAY, MONDAY.plusDays(364), 3_000, 5))
                    .isEqualTo(arrivals);
        }
    }
}
