package id.onestop.licensing.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words inside a sentence")
class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "Surat keterangan,surat keterangan",
        "STR yang berlaku,STR yang berlaku",
        "Isi jawaban ini.,isi jawaban ini.",
        "A,A"
    })
    void begin_small_unless_they_are_an_abbreviation(String text, String inside) {
        assertThat(Questions.lowered(text)).isEqualTo(inside);
    }
}
