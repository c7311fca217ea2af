package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.onestop.licensing.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#0b5f58, 7.5", "#7a4b00, 7.4", "#2f4156, 10.4"})
    void contrastAgainstWhiteIsTheOneOfWcag(String hex, double contrast) {
        assertThat(new Accent(hex).contrastOnWhite()).isCloseTo(contrast, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#0f7f76", "#777777"})
    void aColourOnWhichWhiteReadsPoorlyIsRefused(String hex) {
        assertThatThrownBy(() -> new Accent(hex))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("ACCENT_TOO_LIGHT"));
    }

    @Test
    void onlySixHexadecimalDigitsAreAColour() {
        assertThatThrownBy(() -> new Accent("teal"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("ACCENT_NOT_HEX"));
    }
}
