package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words inside a sentence")
class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "Tempat lahir,Isi jawaban ini.,Tempat lahir: isi jawaban ini.",
        "Kode pos,Kode pos harus 5 angka.,Kode pos harus 5 angka.",
        "Yang ke berapa?,Pilih salah satu.,Yang ke berapa? Pilih salah satu."
    })
    void follow_the_name_of_their_question(String label, String text, String shown) {
        assertThat(Questions.named(label, text)).isEqualTo(shown);
    }

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

    @ParameterizedTest
    @CsvSource({"5,w-s", "15,w-s", "25,w-m", "30,w-m", "80,w-l", "300,w-l"})
    void have_a_field_in_which_they_can_be_read(int maxLength, String width) {
        assertThat(Questions.width(maxLength)).isEqualTo(width);
    }
}
