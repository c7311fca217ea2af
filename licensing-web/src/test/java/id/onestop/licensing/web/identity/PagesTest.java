package id.onestop.licensing.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/applications/MTR-2026-000123?page=2", "/work?q=a%20b&s=1"})
    void ofThisApplicationAreReturnedTo(String wished) {
        assertThat(Pages.own(wished, "/applications")).isEqualTo(wished);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "profile",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x=1",
                "javascript:1"
            })
    void ofOthersAreNot(String wished) {
        assertThat(Pages.own(wished, "/applications")).isEqualTo("/applications");
    }
}
