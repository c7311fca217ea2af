package id.onestop.licensing.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
            surat keterangan.pdf         | surat keterangan.pdf
            ../../etc/passwd             | passwd
            ..\\..\\windows\\win.ini     | win.ini
            C:\\fakepath\\foto.jpg       | foto.jpg
            ..                           | berkas
            .htaccess                    | htaccess
            /                            | berkas
            NULL                         | berkas
            a<script>.pdf                | a_script_.pdf
            "a.pdf"; filename=x.html     | _a.pdf__ filename=x.html
            """)
    void what_a_browser_sends_becomes_harmless(String sent, String kept) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.pdf", "a\u202Eb.pdf", "a\r\nb.pdf", "a\u200Bb.pdf", "\u2066ab.pdf"})
    void characters_that_nobody_sees_are_dropped(String sent) {
        assertThat(FileName.of(sent).text()).isEqualTo("ab.pdf");
    }

    @Test
    void a_long_name_keeps_its_extension() {
        var name = FileName.of("x".repeat(300) + ".pdf").text();
        assertThat(name).hasSize(FileName.LONGEST).endsWith(".pdf");
    }

    @Test
    void a_name_of_pictures_is_not_cut_through_a_character() {
        var name = FileName.of("😀".repeat(100)).text();
        assertThat(name).hasSizeLessThanOrEqualTo(FileName.LONGEST);
        assertThat(Character.isHighSurrogate(name.charAt(name.length() - 1))).isFalse();
    }

    @Test
    void a_download_bears_the_extension_of_its_content() {
        assertThat(FileName.of("foto.pdf.exe").withExtension(FileType.JPEG)).isEqualTo("foto.pdf.jpg");
    }

    @Test
    void a_harmful_name_cannot_be_built() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("../x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../etc/passwd",
                "ABCDEF",
                "g000000000000000000000000000000000000000000000000000000000000000"
            })
    void only_a_hash_is_a_hash(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(text));
    }
}
