package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Words;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private static final Words BOTH = new Words("Koordinator Pelayanan", "Service coordinator");

    @Test
    void speaksThePagesLanguageWhereTheAgencyHasIt() {
        assertThat(Spoken.of(BOTH, "en")).isEqualTo(new Spoken("Service coordinator", "en"));
        assertThat(Spoken.of(BOTH, "id")).isEqualTo(new Spoken("Koordinator Pelayanan", "id"));
    }

    @Test
    void saysThatItIsIndonesianWhereThereIsNoEnglish() {
        assertThat(Spoken.of(Words.of("Plh. Koordinator"), "en")).isEqualTo(new Spoken("Plh. Koordinator", "id"));
    }
}
