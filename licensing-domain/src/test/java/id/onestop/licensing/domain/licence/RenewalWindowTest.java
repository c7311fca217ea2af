package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWindowTest {

    @ParameterizedTest
    @CsvSource({
        "6, 2026-12-07, 2026-06-06, false",
        "6, 2026-12-07, 2026-06-07, true",
        "6, 2026-08-31, 2026-02-27, false",
        "6, 2026-08-31, 2026-02-28, true",
        "0, 2026-12-07, 2026-12-06, false",
        "6, 2026-12-07, 2027-03-01, true"
    })
    void opensSoManyMonthsBeforeTheLastDayAndStaysOpen(int months, LocalDate until, LocalDate today, boolean open) {
        assertThat(new RenewalWindow(months).isOpen(until, today)).isEqualTo(open);
    }
}
