package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReadingTest {

    record Part(int days, @Nullable String name) {}

    record Request(
            @Nullable Integer days,
            Map<String, String> answers,
            List<Part> parts,
            @Nullable Boolean draft) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                            | true",
                "{\"days\": 30, \"answers\": {\"a\": \"b\"}}      | true",
                "{\"days\": null, \"unknown\": [1.5]}            | true",
                "{\"parts\": [{\"days\": 1, \"name\": null}]}    | true",
                "{\"days\": 30} and more                        | false",
                "{\"days\": 30}}                                | false",
                "{\"days\": 30} {}                              | false",
                "{\"days\": 1.5}                                | false",
                "{\"days\": \"1\"}                              | false",
                "{\"answers\": []}                              | false",
                "{\"answers\": \"a\"}                           | false",
                "{\"parts\": {}}                                | false",
                "{\"parts\": [{\"days\": 1.5}]}                 | false",
                "{\"draft\": 1}                                 | false",
                "[]                                            | false"
            })
    void takesWhatFitsTheRequestToTheLastSign(String body, boolean fits) {
        assertThat(JsonFit.of(body.getBytes(StandardCharsets.UTF_8), Request.class))
                .isEqualTo(fits);
    }

    @Test
    void takesNothingThatIsNoText() {
        assertThat(JsonFit.of(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}, Request.class))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{\"a\": \"b\"}, false", "{\"a\": \"\\u0000\"}, true", "{\"a\": \"\\u0001\"}, false"})
    void findsTheSignThatNoDatabaseStores(String body, boolean found) {
        assertThat(RequestReading.hasNul(body.getBytes(StandardCharsets.UTF_8))).isEqualTo(found);
    }
}
