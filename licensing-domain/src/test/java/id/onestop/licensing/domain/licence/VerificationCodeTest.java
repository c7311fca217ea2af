package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Provide
    Arbitrary<VerificationCode> codes() {
        return Arbitraries.randomValue(ignored -> VerificationCode.random(RANDOM));
    }

    @Property
    void isReadBackFromPaper(@ForAll("codes") VerificationCode code) {
        assertThat(code.formatted()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(VerificationCode.parse(code.formatted())).contains(code);
        assertThat(VerificationCode.parse(" " + code.value().toLowerCase() + "\n"))
                .contains(code);
        assertThat(VerificationCode.parse(code.formatted().replace('-', '\u2013')))
                .contains(code);
        assertThat(VerificationCode.parse(code.formatted().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Property
    void noticesEverySlipInOneSign(
            @ForAll("codes") VerificationCode code,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        var slipped = new StringBuilder(code.value());
        int sign = VerificationCode.ALPHABET.indexOf(slipped.charAt(place));
        slipped.setCharAt(place, VerificationCode.ALPHABET.charAt((sign + by) % 32));

        assertThat(VerificationCode.parse(slipped.toString())).isEmpty();
    }

    @Property
    void noticesEverySwapOfTwoSigns(
            @ForAll("codes") VerificationCode code,
            @ForAll @IntRange(max = 14) int one,
            @ForAll @IntRange(max = 14) int other) {
        var swapped = new StringBuilder(code.value());
        swapped.setCharAt(one, code.value().charAt(other));
        swapped.setCharAt(other, code.value().charAt(one));

        boolean same = swapped.toString().equals(code.value());
        assertThat(VerificationCode.parse(swapped.toString()).isPresent()).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7Q4KZ", "7Q4KZ-M2XWE-9HRTB-7Q4KZ", "7Q4KZ-M2XWE-9HRT!", "UUUUU-UUUUU-UUUUU", "\u0661"})
    void isEmptyForWhatCannotBeACode(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void isNeverMadeOfAnUnsoundText() {
        assertThatThrownBy(() -> new VerificationCode("abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
