package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetRoundingTest {

    @Nested
    class Whole_working_days {

        /** The first two lines are the procedures of Pekanbaru: 70 minutes and 1 day, called 2 working days. */
        @ParameterizedTest(name = "{0}: {1} minutes and {2} days of {3} minutes are {4} days")
        @CsvSource({
            "UP,           3 35 3 5 10 10 3 1, 1, 450, 2",
            "UP,           5 20 10 10 10 10 3 2, 1, 450, 2",
            "NEAREST,      70,        1, 450, 1",
            "EACH_STEP_UP, 35 20 15,  1, 450, 4",
            "UP,           450,       0, 450, 1",
            "UP,           451,       0, 450, 2",
            "NEAREST,      224,       0, 450, 0",
            "NEAREST,      225,       0, 450, 1",
            "NEAREST,      675,       0, 450, 2",
            "EACH_STEP_UP, 450 1,     0, 450, 2",
            "UP,           70,        1, 390, 2"
        })
        void follow_the_rule(BudgetRounding rule, String minutes, int days, int dayMinutes, int whole) {
            assertThat(rule.wholeDays(list(minutes), days, dayMinutes)).isEqualTo(whole);
        }

        @Test
        void need_a_working_day_that_has_minutes() {
            assertThatThrownBy(() -> BudgetRounding.UP.wholeDays(List.of(70), 1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 500)
    void each_step_up_is_never_less_than_up_and_up_never_less_than_nearest(
            @ForAll @Size(max = 8) List<@IntRange(max = 900) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 600) int day) {
        int up = BudgetRounding.UP.wholeDays(minutes, 2, day);
        assertThat(BudgetRounding.EACH_STEP_UP.wholeDays(minutes, 2, day)).isGreaterThanOrEqualTo(up);
        assertThat(BudgetRounding.NEAREST.wholeDays(minutes, 2, day)).isBetween(up - 1, up);
        assertThat((long) (up - 2) * day)
                .isGreaterThanOrEqualTo(
                        minutes.stream().mapToLong(Integer::longValue).sum());
    }

    private static List<Integer> list(String minutes) {
        return Stream.of(minutes.split(" ")).map(Integer::valueOf).toList();
    }
}
