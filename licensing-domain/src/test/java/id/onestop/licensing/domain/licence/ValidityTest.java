package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "5, true,  2026-12-07,           , 2031-12-07",
        "5, true,  2026-12-07, 2031-12-08, 2031-12-07",
        "5, true,  2026-12-07, 2031-12-07, 2031-12-07",
        "5, true,  2026-12-07, 2031-12-06, 2031-12-06",
        "5, true,  2026-12-07, 2027-01-01, 2027-01-01",
        "5, false, 2026-12-07, 2027-01-01, 2031-12-07",
        "5, true,  2028-02-29,           , 2033-02-28",
        "1, true,  2026-12-31,           , 2027-12-31"
    })
    void endsOnTheSameDateYearsLaterOrWithADatedStr(
            int years, boolean limited, LocalDate issued, @Nullable LocalDate str, LocalDate last) {
        assertThat(new Validity(years, limited).lastDay(issued, Optional.ofNullable(str)))
                .isEqualTo(last);
    }
}
