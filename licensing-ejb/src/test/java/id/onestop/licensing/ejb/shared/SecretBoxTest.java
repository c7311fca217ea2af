package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private final SecretBox box = SecretBoxes.with("one identity key that is long enough");

    @Property(tries = 100)
    void opensWhatItSealed(@ForAll String secret) {
        var own = SecretBoxes.with("one identity key that is long enough");

        assertThat(own.open("nik", own.seal("nik", secret))).isEqualTo(secret);
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        assertThat(box.seal("nik", "1872010501900001")).isNotEqualTo(box.seal("nik", "1872010501900001"));
    }

    @Test
    void noticesEveryChangedCharacter() {
        String sealed = box.seal("nik", "1872010501900001");

        for (int i = sealed.lastIndexOf('.') + 1; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> box.open("nik", changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void opensNothingForAnotherPurposeOrWithAnotherKey() {
        String sealed = box.seal("nik", "1872010501900001");

        assertThatThrownBy(() -> box.open("code", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SecretBoxes.with("another identity key, long enough too")
                        .open("nik", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open("nik", "1872010501900001")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hashesEqualTextsOfOnePurposeAlike() {
        assertThat(box.keyedHash("nik", "1"))
                .isEqualTo(box.keyedHash("nik", "1"))
                .hasSize(64);
        assertThat(box.keyedHash("nik", "1")).isNotEqualTo(box.keyedHash("code", "1"));
        assertThat(SecretBoxes.with("another identity key, long enough too").keyedHash("nik", "1"))
                .isNotEqualTo(box.keyedHash("nik", "1"));
    }

    @Test
    void refusesAShortKeyAndTellsThePublicOne() {
        assertThatThrownBy(() -> SecretBoxes.with("short")).hasMessageContaining("LICENSING_IDENTITY_KEY");
        assertThat(box.isDefault()).isFalse();

        var standard = new SecretBox();
        standard.settings = Settings.of(Map.of());
        standard.load();
        assertThat(standard.isDefault()).isTrue();
    }
}
