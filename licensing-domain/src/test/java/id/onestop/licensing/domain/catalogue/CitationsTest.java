package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Citations.Cited;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik | UU:25:2009: | ''",
                "Undang-undang Nomor 36 Tahun 2009 tentang Kesehatan; | UU:36:2009: | ''",
                "UU Nomor 17 Tahun 2023 Pasal 260 dan Pasal 261 | UU:17:2023: | 260 dan Pasal 261",
                "UU 17/2023 ps 264 | UU:17:2023: | 264",
                "PP Nomor 28 Tahun 2024 Pasal 682 ayat (2) | PP:28:2024: | 682 ayat (2)",
                "Peraturan Pemerintah Republik Indonesia Nomor 28 Tahun 2025 tentang Risiko | PP:28:2025: | ''",
                "Peraturan Menteri Kesehatan Republik Indonesia Nomor 42 Tahun 2015 | PERMENKES:42:2015: | ''",
                "Peraturan Menteri Kesehatan No 42 Tahun 2015 | PERMENKES:42:2015: | ''",
                "Permenkes RI No. 2052/MENKES/PER/X/2011 Izin Praktik | PERMENKES:2052/MENKES/PER/X:2011: | ''",
                "SE HK.02.01/MENKES/6/2024 | SE:HK.02.01/MENKES/6:2024: | ''",
                "Peraturan Daerah Kota Metro Nomor 1 Tahun 2023 | PERDA:1:2023:metro | ''",
                "Peraturan Walikota Metro Nomor 4 Tahun 2021 | PERWALI:4:2021:metro | ''",
                "Peraturan Wali kota Pekanbaru Nomor 90 Tahun 2022 | PERWALI:90:2022:pekanbaru | ''",
                "Peraturan Walikota Nomor 8 Tahun 2022 | PERWALI:8:2022:metro | ''"
            })
    void everyUsualSpellingIsRead(String text, String citation, String article) {
        assertThat(Citations.in(text, "Metro")).singleElement().satisfies(cited -> {
            assertThat(cited.key().citation()).isEqualTo(citation);
            assertThat(cited.article()).isEqualTo(article);
        });
    }

    @Test
    void severalStandInTheirOrder() {
        assertThat(Citations.in("UU 17/2023 dan PP Nomor 28 Tahun 2024 Pasal 682", "Metro"))
                .extracting(Cited::key)
                .extracting(RegulationKey::citation)
                .containsExactly("UU:17:2023:", "PP:28:2024:");
    }

    @Test
    void freeWordsTellWhichArticlesTheyCite() {
        var law = RegulationKey.read("UU:17:2023:");
        assertThat(RegulationUse.articles(
                        law,
                        Stream.of("Sesuai UU 17/2023 ps 264 dan UU Nomor 17 Tahun 2023", "UU 17/2023 ps 264"),
                        "Metro"))
                .containsExactly("264", "");
        assertThat(RegulationUse.articles(law, Stream.of("UU 25/2009"), "Metro"))
                .isEmpty();
    }

    @Test
    void aStandardIsNoRegulation() {
        assertThat(Citations.in("Standar no. 61 komponen 2 butir 4", "Metro")).isEmpty();
    }
}
