package id.onestop.licensing.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetSerialTest {

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "MTR-{000000}, 127, MTR-000127",
        "MTR-{000000}, ' mtr-000127 ', MTR-000127",
        "MTR-{000000}, MTR-127, MTR-000127",
        "{0000}/A, 12, 0012/A",
        "{0000}/A, 0012/a, 0012/A"
    })
    void takesTheWholeSerialOrItsDigits(String pattern, String typed, String serial) {
        assertThat(SheetSerial.read(pattern, typed).value()).isEqualTo(serial);
    }

    @ParameterizedTest
    @CsvSource({"MTR-{000000}, MTR-000000", "{0000}/A, 0000/A"})
    void showsThePatternWithoutBraces(String pattern, String shown) {
        assertThat(SheetSerial.printed(pattern)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "MTR-{000000}, 1234567",
        "MTR-{000000}, PKU-000127",
        "MTR-{000000}, 0",
        "MTR-{000000}, 12a",
        "MTR-{000000}, -5"
    })
    void refusesWhatIsNoneOfTheStock(String pattern, String typed) {
        assertThatThrownBy(() -> SheetSerial.read(pattern, typed)).isInstanceOf(Invalid.class);
    }
}
