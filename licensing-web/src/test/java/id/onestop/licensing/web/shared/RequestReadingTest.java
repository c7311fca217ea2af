package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReadingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{\"a\": \"b\"}, false", "{\"a\": \"\\u0000\"}, true", "{\"a\": \"\\u0001\"}, false"})
    void findsTheSignThatNoDatabaseStores(String body, boolean found) {
        assertThat(RequestReading.hasNul(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(found);
    }
}
