package id.onestop.licensing.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a revision")
class RevisionNamesTest {

    @ParameterizedTest
    @CsvSource({"Revisi Ke 3, 3", "Revisi ke-12, 12", "REVISI 2, 2", "revisi ke 1, 1"})
    void is_told_by_its_number_in_every_language(String printed, String number) {
        assertThat(RevisionNames.number(printed)).contains(number);
    }

    @Test
    void stays_as_printed_where_it_has_none() {
        assertThat(RevisionNames.number("Cetakan pertama")).isEmpty();
        assertThat(RevisionNames.number("")).isEmpty();
    }
}
