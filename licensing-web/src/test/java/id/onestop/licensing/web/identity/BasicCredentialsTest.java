package id.onestop.licensing.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    private static String basic(String text) {
        return "basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areSplitAtTheFirstColon() {
        assertThat(BasicCredentials.read(basic("ratna@contoh.id:a:b é")))
                .contains(new BasicCredentials("ratna@contoh.id", "a:b é"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic !!!", "Bearer lic_x", "Basic cmF0bmE="})
    void areNotReadFromAnythingElse(String header) {
        assertThat(BasicCredentials.read(header)).isEmpty();
    }
}
