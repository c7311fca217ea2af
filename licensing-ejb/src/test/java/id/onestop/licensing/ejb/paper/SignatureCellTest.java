package id.onestop.licensing.ejb.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureCellTest {

    @ParameterizedTest
    @CsvSource({
        "Kepala Dinas,                          KEPALA DINAS",
        "Plh. Kepala Dinas,                     Plh. KEPALA DINAS",
        "a.n. Kepala Dinas Kepala Bidang,       a.n. KEPALA DINAS KEPALA BIDANG",
        "Plt. a.n. Kepala Dinas Kepala Bidang,  Plt. a.n. KEPALA DINAS KEPALA BIDANG"
    })
    void thePostStandsInCapitalsAndTheWordBeforeItAsItIsWritten(String post, String written) {
        assertThat(SignatureCell.capitals(post)).isEqualTo(written);
    }

    @Test
    void whoSignsForAnOfficialSignsInNobodyElsesName() {
        assertThat(SignatureCell.lines("a.n. WALI KOTA METRO", "Kepala Dinas Perizinan"))
                .containsExactly("a.n. WALI KOTA METRO", "KEPALA DINAS PERIZINAN,");
        assertThat(SignatureCell.lines("a.n. WALI KOTA METRO", "a.n. Kepala Dinas, Kepala Bidang Pelayanan"))
                .containsExactly("a.n. KEPALA DINAS,", "KEPALA BIDANG PELAYANAN,");
        assertThat(SignatureCell.lines("a.n. WALI KOTA METRO", "Plh. a.n. Kepala Dinas, Kepala Bidang Pelayanan"))
                .containsExactly("a.n. KEPALA DINAS,", "Plh. KEPALA BIDANG PELAYANAN,");
    }
}
