package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "3, tiga",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "100, seratus",
        "111, seratus sebelas",
        "365, tiga ratus enam puluh lima",
    })
    void numbersAreWrittenInIndonesian(int number, String words) {
        assertThat(NumberWords.indonesian(number)).isEqualTo(words);
    }

    @Test
    void beyondAThousandIsNotAsked() {
        assertThatThrownBy(() -> NumberWords.indonesian(1000)).isInstanceOf(IllegalArgumentException.class);
    }
}
