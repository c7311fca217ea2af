package id.onestop.licensing.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07.30-16.00 | 07.30-16.00",
                "7:30 - 16:00, 12:00-13:00 | 07.30-16.00, 12.00-13.00",
                "07.30-16.30 istirahat 11.30-13.00 | 07.30-16.30, 11.30-13.00",
                "8.00\u201312.00 | 08.00-12.00",
                "08.00-20.00, 12.00-13.00, 17.00-18.00 | 08.00-20.00, 12.00-13.00, 17.00-18.00"
            })
    void what_people_type_has_one_spelling(String typed, String written) {
        assertThat(TypedHours.read(typed).map(TypedHours::write)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tutup",
                "07.30",
                "16.00-07.30",
                "07.30-16.00, 12.00",
                "25.00-26.00",
                "07.30-16.00, 06.00-07.00"
            })
    void what_no_office_could_keep_is_nothing(String typed) {
        assertThat(TypedHours.read(typed)).isEmpty();
    }
}
