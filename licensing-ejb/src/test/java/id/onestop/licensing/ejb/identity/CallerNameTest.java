package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"account:5", "account:5/token:7", "partner:9/token:8"})
    void survivesTheContainer(String name) {
        assertThat(CallerName.read(name).orElseThrow()).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ANONYMOUS", "account:", "account:5/", "account:-5", "staff:5", "account:5/token:7/token:8"})
    void isNobodyElse(String name) {
        assertThat(CallerName.read(name)).isEmpty();
    }
}
