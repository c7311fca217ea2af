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
        assertThat(Succession.check(edition(inForce), edition(next)).isEmpty()).isEqualTo(follows);
    }

    private static Edition edition(@Nullable LocalDate date) {
        return new Edition(61, "Revisi Ke 3", "Metro", date, Edition.Signatory.NONE);
    }
}
