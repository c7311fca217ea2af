package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-23, 2025-07-24, true",
        "2025-07-23, 2025-07-23, false",
        "2025-07-23, 2025-07-22, false",
        "          , 2025-07-22, true",
        "2025-07-23,           , true"
    })
    void aRevisionHasALaterDecree(@Nullable LocalDate inForce, @Nullable LocalDate next, boolean follows) {
        assertThat(Succession.check(edition(inForce), edition(next), LocalDate.parse("2026-12-07"))
                        .isEmpty())
                .isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-06, true", "2026-12-07, true", "2026-12-08, false", "2027-01-01, false", ", true"})
    void whatIsPublishedBindsAtOnceSoItsDecreeHasCome(@Nullable LocalDate date, boolean may) {
        var today = LocalDate.parse("2026-12-07");
        assertThat(Succession.check(null, edition(date), today).isEmpty()).isEqualTo(may);
        assertThat(Succession.check(null, edition(date), today))
                .allSatisfy(finding -> assertThat(finding.refuses()).isTrue());
    }

    private static Edition edition(@Nullable LocalDate date) {
        return new Edition(61, "Revisi Ke 3", "Metro", date, Edition.Signatory.NONE);
    }
}
