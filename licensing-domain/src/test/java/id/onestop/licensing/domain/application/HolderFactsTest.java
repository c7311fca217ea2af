package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.AgencyProfile.District;
import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.agency.AgencyProfile.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderFactsTest {

    private static final Region METRO = new Region(
            "18.72",
            "Kota Metro",
            List.of(new District("18.72.04", "Metro Barat", List.of(new Village("18.72.04.1003", "Ganjar Asri")))));

    private static HolderFacts facts(Map<String, String> answers) {
        return new HolderFacts(new Answers(answers), METRO);
    }

    @ParameterizedTest
    @CsvSource({
        "dr., Sp.A, 'dr. Sekar Ayuningtyas, Sp.A'",
        "'',  Sp.A, 'Sekar Ayuningtyas, Sp.A'",
        "dr., '',   'dr. Sekar Ayuningtyas'",
        "'',  '',   'Sekar Ayuningtyas'"
    })
    void theNameStandsBetweenItsTitles(String before, String behind, String whole) {
        assertThat(facts(Map.of("titlePrefix", before, "titleSuffix", behind)).nameWithTitles("Sekar Ayuningtyas"))
                .isEqualTo(whole);
    }

    @Test
    void theAddressIsOneLine() {
        var known = facts(Map.of("placeStreet", "Jl. Sudirman 1", "placeVillage", "18.72.04.1003"));

        assertThat(known.placeInCity()).isEqualTo("Jl. Sudirman 1, Kelurahan Ganjar Asri, Kecamatan Metro Barat");
        assertThat(known.placeAddress()).isEqualTo(known.placeInCity() + ", Kota Metro");
        assertThat(facts(Map.of("placeStreet", "Jl. Sudirman 1")).placeAddress())
                .isEqualTo("Jl. Sudirman 1");
        assertThat(facts(Map.of()).placeAddress()).isEmpty();
    }

    @Test
    void anStrForLifeHasNoLastDayWhateverWasAnsweredBefore() {
        var dated = facts(Map.of("strValidity", "DATED", "strValidUntil", "2028-05-01"));
        var forLife = facts(Map.of("strValidity", "LIFETIME", "strValidUntil", "2028-05-01"));

        assertThat(dated.strValidUntil()).contains(LocalDate.of(2028, 5, 1));
        assertThat(forLife.strValidUntil()).isEmpty();
        assertThat(forLife.strForLife()).isTrue();
    }

    @Test
    void thePlaceIsTheFirstUnlessAnswered() {
        assertThat(facts(Map.of()).ordinal()).isEqualTo(1);
        assertThat(facts(Map.of("practiceOrdinal", "3")).ordinal()).isEqualTo(3);
    }
}
