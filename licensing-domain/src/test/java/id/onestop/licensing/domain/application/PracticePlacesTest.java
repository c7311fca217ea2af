package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticePlacesTest {

    private static final String STREET = "Jl. Sudirman 1";

    private static List<HeldPlace> held(String places) {
        return Arrays.stream(places.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> {
                    int ordinal = one.charAt(0) - '0';
                    var name = one.substring(1);
                    return new HeldPlace("F-" + one, 1, "sip", ordinal, name, STREET, LocalDate.of(2030, 1, 1));
                })
                .toList();
    }

    private static @Nullable String refused(String places, String wanted, @Nullable String replaced) {
        return new PracticePlaces(held(places), 3)
                .refusal(PlaceReference.of(wanted.substring(1), STREET), wanted.charAt(0) - '0', replaced)
                .map(FieldError::code)
                .orElse(null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the first                      | ''                       | 1Melati  |           |
            the third                      | 1Melati 2Mawar           | 3Anggrek |           |
            a fourth                       | 1Melati 2Mawar 3Anggrek  | 1Kenanga |           | PLACES_FULL
            a renewal that moves           | 1Melati 2Mawar 3Anggrek  | 1Kenanga | F-1Melati |
            a renewal that takes a place   | 1Melati 2Mawar 3Anggrek  | 2Kenanga | F-1Melati | PLACE_ORDINAL_HELD
            a renewal that stays           | 1Melati 2Mawar 3Anggrek  | 1Melati  | F-1Melati |
            the same place once more       | 1Melati 2Mawar 3Anggrek  | 2Mawar   |           |
            two letters of one place       | 1Melati 1Melati 2Mawar   | 3Anggrek |           |
            a place that is taken          | 1Melati                  | 1Mawar   |           | PLACE_ORDINAL_HELD
            the same in other letters      | 1Melati                  | 1MELATI  |           |
            """, delimiter = '|')
    void onePersonHasAtMostThreePlaces(
            String why, String places, String wanted, @Nullable String replaced, @Nullable String refusal) {
        assertThat(refused(places, wanted, replaced)).as(why).isEqualTo(refusal);
    }

    @Test
    void aRefusalNamesThePlacesOfTheOtherLicences() {
        var refusal = new PracticePlaces(held("1Melati 2Mawar 3Anggrek"), 3)
                .refusal(PlaceReference.of("Kenanga", STREET), 1, null)
                .orElseThrow();

        assertThat(refusal.field()).isEqualTo("practiceOrdinal");
        assertThat(refusal.parameters()).containsEntry("most", 3).containsEntry("places", "Melati, Mawar, Anggrek");
    }
}
