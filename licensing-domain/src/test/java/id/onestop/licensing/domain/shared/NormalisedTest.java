package id.onestop.licensing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dr. Aditya Mahendra, Sp.PD        | ADITYA MAHENDRA
            Aditya  Mahendra Sp.PD            | aditya mahendra
            Prof. Dr. dr. Hj. Siti Aminah, Sp.A(K), M.Kes. | siti aminah
            apt. Budi S.Farm.                 | Budi
            Ns. Sri Wahyuni, S.Kep.           | SRI WAHYUNI
            Suharto                           | suharto
            Dr                                | dr
            Ma'ruf Al-Fatih                   | MA'RUF AL-FATIH
            """)
    void a_name_is_the_same_with_and_without_titles(String left, String right) {
        assertThat(Normalised.name(left)).isEqualTo(Normalised.name(right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jl. Jenderal Sudirman No. 45, Imopuro | JALAN Jend. Sudirman nomor 45 imopuro
            Jln A. Yani No.18, Kel. Iring Mulyo, Kec. Metro Timur | Jalan A Yani 18, Iring Mulyo, Metro Timur
            Gg. Mawar 3A RT 001/RW 002 | gang mawar 3 a rt 1 rw 2
            Komp. Permata Blk B-2 | Komplek Permata Blok B 2
            """)
    void an_address_is_the_same_however_it_is_abbreviated(String left, String right) {
        assertThat(Normalised.address(left)).isEqualTo(Normalised.address(right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jl. Jenderal Sudirman No. 45 | Jl. Jenderal Sudirman No. 54
            Jl. Melati No. 1             | Gg. Melati No. 1
            Jl. Melati RT 1 RW 2         | Jl. Melati RT 2 RW 1
            """)
    void another_house_is_another_address(String left, String right) {
        assertThat(Normalised.address(left)).isNotEqualTo(Normalised.address(right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YZ00001647709423", "yz 0000 1647 7094 23", "YZ-00001647709423", "YZ.0000.1647.7094.23"})
    void a_number_is_the_same_however_it_is_grouped(String written) {
        assertThat(Normalised.number(written)).isEqualTo("YZ00001647709423");
    }
}
