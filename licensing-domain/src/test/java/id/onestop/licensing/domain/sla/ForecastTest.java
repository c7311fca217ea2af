package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final WorkingCalendar METRO = IndonesianCalendar.metro();

    @Nested
    class OfSimilarFiles {

        @ParameterizedTest
        @CsvSource({
            "'', 0, 0, 0",
            "40, 1, 40, 40",
            "10 20, 2, 10, 20",
            "30 10 20, 3, 20, 30",
            "1 2 3 4 5 6 7 8 9 10, 10, 5, 9",
            "10 9 8 7 6 5 4 3 2 1 100, 11, 6, 10",
        })
        void namesWhatHalfAndNineOfTenDidNotExceed(String minutes, int cases, long half, long most) {
            var all =
                    Stream.of(minutes.split(" ")).filter(one -> !one.isEmpty()).map(Long::valueOf);

            assertThat(Forecast.of(all.toList())).isEqualTo(new Forecast(cases, half, most));
        }

        @ParameterizedTest
        @CsvSource({"0, 60, 200", "50, 10, 150", "60, 0, 140", "90, 0, 110", "300, 0, 0"})
        void isLessTheLongerTheStepHasLasted(long gone, long half, long most) {
            assertThat(new Forecast(40, 60, 200).after(gone)).isEqualTo(new Forecast(40, half, most));
        }
    }

    @ParameterizedTest(name = "at {0}: {1} and {2} minutes remain")
    @CsvSource({
        "2026-12-07 10:00, 390, 840",
        "2026-12-08 15:00, 390, 840",
        "2026-12-09 10:00, 390, 840",
        "2026-12-09 11:00, 330, 780"
    })
    void what_others_took_is_not_among_the_time_that_is_gone(String now, long half, long most) {
        var waited = List.of(new Pause(at("2026-12-07 10:00"), at("2026-12-09 10:00"), ""));
        long gone = new BudgetClock(METRO).used(at("2026-12-07 09:00"), waited, at(now));
        assertThat(new Forecast(40, 450, 900).after(gone)).isEqualTo(new Forecast(40, half, most));
    }

    @Property
    void shares_are_kept_for_any_files(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5000) Integer> minutes) {
        var forecast = Forecast.of(minutes.stream().map(Integer::longValue).toList());

        assertThat(minutes.stream().filter(one -> one <= forecast.half()).count() * 2)
                .isGreaterThanOrEqualTo(minutes.size());
        assertThat(minutes.stream().filter(one -> one <= forecast.most()).count() * 10)
                .isGreaterThanOrEqualTo(minutes.size() * 9L);
        assertThat(minutes).contains((int) forecast.half(), (int) forecast.most());
    }

    @Nested
    class OfTheMomentToBegin {

        @ParameterizedTest
        @CsvSource({
            "2026-12-10 16:00, 0, 2026-12-10 16:00",
            "2026-12-10 16:00, 60, 2026-12-10 15:00",
            "2026-12-28 08:30, 120, 2026-12-23 15:00",
        })
        void isTheExpectedWorkBeforeTheLimit(String due, long expected, String begin) {
            assertThat(Slack.actBy(METRO, at(due), expected)).isEqualTo(at(begin));
        }
    }

    @Property(tries = 2000)
    void exactly_the_expected_work_fits_before_the_limit(
            @ForAll @IntRange(max = 400_000) int after, @ForAll @IntRange(min = 1, max = 9000) int expected) {
        var due = METRO.nextOpening(at("2026-01-05 09:00").plus(Duration.ofMinutes(after)));

        var begin = Slack.actBy(METRO, due, expected);

        assertThat(METRO.workingMinutesBetween(begin, due)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void the_order_of_beginnings_is_the_order_of_slack(@ForAll @Size(4) List<@IntRange(max = 40_000) Integer> numbers) {
        var now = at("2026-03-02 10:00");
        var begins = Arrays.asList(
                Slack.actBy(METRO, now.plus(Duration.ofMinutes(numbers.get(0))), numbers.get(1) / 10),
                Slack.actBy(METRO, now.plus(Duration.ofMinutes(numbers.get(2))), numbers.get(3) / 10));
        long first = METRO.workingMinutesBetween(now, begins.get(0));
        long second = METRO.workingMinutesBetween(now, begins.get(1));

        if (first != second) {
            assertThat(begins.get(0).isBefore(begins.get(1))).isEqualTo(first < second);
        }
    }
}
