package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private static PasswordHasher hasher(Map<Setting, String> values) {
        var hasher = new PasswordHasher();
        hasher.settings = new IdentitySettings();
        hasher.settings.settings = Settings.of(values);
        return hasher;
    }

    @Test
    void usesTheAgreedParametersAndKeepsThemInTheHash() {
        String hash = hasher(Map.of()).hash("kuda benar baterai staples");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(255);
        assertThat(hasher(Map.of()).matches("kuda benar baterai staples", hash)).isTrue();
        assertThat(hasher(Map.of()).matches("kuda benar baterai stapleS", hash)).isFalse();
    }

    @Test
    void agreesWithOtherImplementationsOfArgon2id() {
        // from the test program of the reference implementation
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher(Map.of()).matches("password", reference)).isTrue();
    }

    @Test
    void saltsEachHash() {
        var hasher = hasher(Map.of(Setting.PASSWORD_MEMORY_KIB, "64"));

        assertThat(hasher.hash("same")).isNotEqualTo(hasher.hash("same"));
    }

    @Test
    void checksOldHashesAndCallsThemOutdated() {
        var old = hasher(Map.of(Setting.PASSWORD_MEMORY_KIB, "64", Setting.PASSWORD_PASSES, "1"));
        var today = hasher(Map.of(Setting.PASSWORD_MEMORY_KIB, "128", Setting.PASSWORD_PASSES, "1"));
        String hash = old.hash("kuda benar baterai staples");

        assertThat(today.matches("kuda benar baterai staples", hash)).isTrue();
        assertThat(today.outdated(hash)).isTrue();
        assertThat(old.outdated(hash)).isFalse();
    }

    @Test
    void refusesHashesOfOtherKinds() {
        assertThatThrownBy(() -> hasher(Map.of()).matches("x", "5f4dcc3b5aa765d61d8327deb882cf99"))
                .isInstanceOf(IllegalStateException.class);
    }
}
