package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeemedStandingTest {

    @ParameterizedTest(name = "{0}, signing {1}: {2}")
    @CsvSource({
        "IN_PROCESS,  false, SILENT",
        "SUBMITTED,   false, SILENT",
        "IN_PROCESS,  true,  SIGNING",
        "SUBMITTED,   true,  SIGNING",
        "RETURNED,    false, WITH_APPLICANT",
        "RETURNED,    true,  WITH_APPLICANT",
        "DRAFT,       false, CLOSED",
        "ISSUED,      false, CLOSED",
        "HANDED_OVER, false, CLOSED",
        "REJECTED,    false, CLOSED",
        "CANCELLED,   false, CLOSED"
    })
    void is_silence_only_while_the_agency_has_the_file_and_nobody_signs(
            ApplicationStatus status, boolean signing, DeemedStanding expected) {
        assertThat(DeemedStanding.of(status, signing)).isEqualTo(expected);
    }
}
