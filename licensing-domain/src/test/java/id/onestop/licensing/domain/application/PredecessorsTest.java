package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.document.PlaceReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredecessorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    private final OldLicence first = licence("MTR-1", "503/1/SIP.1/2026", "Melati", TODAY.plusDays(9));
    private final OldLicence second = licence("MTR-2", "503/2/SIP.2/2026", "Mawar", TODAY.minusDays(1));
    private final Predecessors predecessors = new Predecessors(List.of(second, first));

    private static OldLicence licence(String application, String number, String place, LocalDate until) {
        return new OldLicence(application, number, place, "Jl. Jeruk 1", until);
    }

    private static PlaceReference place(String name) {
        return PlaceReference.of(name, "Jalan Jeruk 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            the named one, wherever it is      | MTR-1 | ''                 | Mawar  | MTR-1
            a named one that is gone           | MTR-9 | ''                 | Melati | -
            the number, however it is spaced   | -     | 503 / 1/sip.1/2026 | Mawar  | MTR-1
            the place, where nothing is named  | -     | ''                 | Melati | MTR-1
            a number that nobody knows         | -     | 440/7/2019         | Mawar  | MTR-2
            a licence on paper, another place  | -     | 440/7/2019         | Kenanga| -
            """, delimiter = '|')
    void finds(String what, @Nullable String renews, String typed, String at, @Nullable String expected) {
        assertThat(predecessors.find(renews, typed, place(at)).map(OldLicence::application))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aMoveToAPlaceWithAnotherValidLicenceWouldLeaveTwo() {
        assertThat(predecessors.leavesAnother(second, place("Melati"), TODAY)).isTrue();
        assertThat(predecessors.leavesAnother(first, place("Melati"), TODAY)).isFalse();
        assertThat(predecessors.leavesAnother(first, place("Mawar"), TODAY))
                .as("that one is over")
                .isFalse();
    }
}
