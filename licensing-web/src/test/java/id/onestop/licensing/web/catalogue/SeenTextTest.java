package id.onestop.licensing.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.catalogue.SeenEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTest {

    @Test
    void comesBackAsItWent() {
        assertThat(SeenText.read(SeenText.of(7, "0123456789abcdef"))).isEqualTo(new SeenEntry(7, "0123456789abcdef"));
        assertThat(SeenText.read(SeenText.of(0, ""))).isEqualTo(new SeenEntry(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1.", "7", "7.zz", "99999999999999999999."})
    void whatCannotBeReadSawNothing(String text) {
        assertThat(SeenText.read(text)).isEqualTo(new SeenEntry(0, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "requirements/ktp, requirements",
        "form/data/pages/satu/questions/tempat, form.pages.questions",
        "procedure/sop/rows/@2, procedure.sop.rows",
        "clock, clock"
    })
    void aPlaceThatIsGoneStillSaysWhatItsFieldsAreCalled(String path, String schema) {
        assertThat(TypedTexts.schema(path)).isEqualTo(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "code, general/code",
        "clock/promiseDays, clock/promiseDays",
        "applicationsOpen, general/applicationsOpen"
    })
    void aDifferenceStandsWhereTheEditorHasIt(String place, String path) {
        assertThat(DraftDifferenceBacking.path(place)).isEqualTo(path);
    }
}
