package id.onestop.licensing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-12-28, 2026-12-28, 2026-12-28",
        "MONTH, 2026-12-28, 2026-12-01, 2026-12-31",
        "MONTH, 2028-02-03, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-12-28, 2026-10-01, 2026-12-31",
        "QUARTER, 2027-01-01, 2027-01-01, 2027-03-31",
        "QUARTER, 2028-03-31, 2028-01-01, 2028-03-31",
    })
    void aDayLiesInOnePeriod(PeriodKind kind, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(kind.around(day)).isEqualTo(new Period(from, to));
    }

    @Property(tries = 500)
    void periods_follow_each_other_without_a_gap(@ForAll PeriodKind kind, @ForAll @IntRange(max = 5000) int after) {
        var day = LocalDate.of(2020, 1, 1).plusDays(after);

        var periods = kind.until(day);

        assertThat(periods.get(periods.size() - 1).holds(day)).isTrue();
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
        }
    }
}
