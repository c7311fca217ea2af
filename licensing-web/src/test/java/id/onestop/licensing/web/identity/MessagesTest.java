package id.onestop.licensing.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void areThereInBothLanguages() {
        var indonesian = IdentityTexts.bundle(Locale.forLanguageTag("id"));
        var english = IdentityTexts.bundle(Locale.ENGLISH);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(indonesian.keySet()));
        assertThat(indonesian.getString("sign-in.title")).isEqualTo("Masuk");
        assertThat(english.getString("sign-in.title")).isEqualTo("Sign in");
    }
}
