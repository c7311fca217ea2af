package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Addresses")
class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/, /pages/public/home.xhtml",
        "/applications/new, /pages/applicant/begin.xhtml",
        "/applications/MTR-2026-000123, /pages/applicant/application.xhtml",
        "/signing/result, /pages/staff/signing-result.xhtml",
        "/verify/ABCDE, /pages/public/verify.xhtml"
    })
    void lead_to_their_pages(String path, String view) {
        assertThat(Routes.find(path))
                .hasValueSatisfying(match -> assertThat(match.route().view()).isEqualTo(view));
    }

    @Test
    void carry_parameters() {
        assertThat(Routes.find("/applications/MTR-2026-000123/files/str"))
                .hasValueSatisfying(match -> assertThat(match.parameters())
                        .isEqualTo(Map.of("number", "MTR-2026-000123", "requirement", "str")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                     | GET, HEAD",
                "/verify/ABCDE         | GET, HEAD",
                "/nothing              | GET, HEAD",
                "/resources/favicon.svg | GET, HEAD",
                "/sign-in              | GET, HEAD, POST",
                "/work/MTR-2026-000123 | GET, HEAD, POST"
            })
    void say_what_they_take(String path, String methods) {
        assertThat(Routes.methods(path)).isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource({"/nothing", "/services/a/b/c", "/work/MTR-1/unknown"})
    void that_nobody_knows_lead_nowhere(String path) {
        assertThat(Routes.find(path)).isEmpty();
    }
}
