package id.onestop.licensing.ejb.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.application.SubmissionDiff.Change;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a resubmission changed")
class SubmissionDiffTest {

    @Test
    void a_file_that_was_added_is_named_even_if_the_same_bytes_meet_another_requirement() {
        var before = files("pas-foto photo.png aa");
        var after = files("pas-foto photo.png aa", "izin-sarana photo46.png aa");

        assertThat(SubmissionDiff.files(before, after)).containsExactly(new Change("izin-sarana", null, "photo46.png"));
        assertThat(SubmissionDiff.files(after, before)).containsExactly(new Change("izin-sarana", "photo46.png", null));
    }

    @Test
    void a_file_that_only_got_another_name_is_no_change() {
        assertThat(SubmissionDiff.files(files("str lama.pdf bb"), files("str baru.pdf bb")))
                .isEmpty();
    }

    @Test
    void other_bytes_are_one_file_less_and_one_more() {
        assertThat(SubmissionDiff.files(files("str lama.pdf bb"), files("str baru.pdf cc")))
                .containsExactly(new Change("str", "lama.pdf", null), new Change("str", null, "baru.pdf"));
    }

    private static String files(String... rows) {
        return Arrays.stream(rows)
                .map(row -> row.split(" "))
                .map(row -> "{\"requirement\":\"%s\",\"name\":\"%s\",\"sha256\":\"%s\"}".formatted((Object[]) row))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
