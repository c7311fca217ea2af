package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionTermTest {

    @ParameterizedTest(name = "ready on {0}, {1} month(s): in time until {2}")
    @CsvSource({
        "2026-12-07, 1, 2027-01-07",
        // trap T12
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2027-01-29, 1, 2027-02-28",
        "2028-01-30, 1, 2028-02-29",
        "2026-02-28, 1, 2026-03-28",
        "2026-03-31, 1, 2026-04-30",
        "2026-12-31, 1, 2027-01-31",
        "2026-12-31, 2, 2027-02-28",
        "2027-11-30, 3, 2028-02-29"
    })
    void countsCalendarMonthsFromCompletion(LocalDate ready, int months, LocalDate lastDay) {
        var term = new CollectionTerm(ready, months);

        assertThat(term.lastDay()).isEqualTo(lastDay);
        assertThat(term.isOver(lastDay)).isFalse();
        assertThat(term.isOver(lastDay.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07, 2099-12-31"})
    void promisesNothingWithoutMonths(LocalDate ready, LocalDate today) {
        assertThat(new CollectionTerm(ready, 0).isOver(today)).isFalse();
    }
}
