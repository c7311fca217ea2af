package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.SealedNik;
import org.junit.jupiter.api.Test;

class IdentityCipherTest {

    private final IdentityCipher cipher = new Fakes().cipher;
    private final Nik nik = Nik.of("1872014501900002");

    @Test
    void opensWhatItSealed() {
        var sealed = cipher.seal(nik);

        assertThat(cipher.open(sealed)).isEqualTo(nik);
        assertThat(sealed.cipherText()).doesNotContain("1872").hasSizeLessThanOrEqualTo(200);
        assertThat(sealed).hasToString("187201********02");
    }

    @Test
    void findsTheSameNumberByItsHash() {
        assertThat(cipher.seal(nik).hash()).isEqualTo(cipher.hash(Nik.of("1872 0145 0190 0002")));
    }

    @Test
    void noticesANumberMovedToAnotherRow() {
        var own = cipher.seal(nik);
        var other = cipher.seal(Nik.of("1872010501900001"));
        var moved = new SealedNik(other.cipherText(), own.hash(), own.masked());

        assertThatThrownBy(() -> cipher.open(moved)).isInstanceOf(IllegalStateException.class);
    }
}
