package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file sent to be kept")
class FileAnswerTest {

    @Test
    void carries_its_name_in_both_spellings() {
        assertThat(FileAnswer.disposition("surat praktik é.pdf"))
                .isEqualTo(
                        "attachment; filename=\"surat praktik _.pdf\"; filename*=UTF-8''surat%20praktik%20%C3%A9.pdf");
    }

    @Test
    void cannot_break_out_of_the_header() {
        assertThat(FileAnswer.disposition("a\"; x=\r\nSet-Cookie: b"))
                .startsWith("attachment; filename=\"a__ x___Set-Cookie_ b\";")
                .doesNotContain("\r", "\n");
    }
}
