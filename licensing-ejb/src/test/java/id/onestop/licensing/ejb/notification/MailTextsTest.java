package id.onestop.licensing.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private static final Map<String, String> VALUES =
            Map.of("name", "dr. Ratna $1", "code", "123456", "address", "https://izin.example.id");

    private final MailTexts texts = new MailTexts();

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "id.onestop.licensing.ejb.notification.Mail",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Test
    void speakBothLanguages() {
        assertThat(texts.subject("account-code", "id", VALUES)).isEqualTo("Kode pendaftaran akun: 123456");
        assertThat(texts.subject("account-code", "en", VALUES)).isEqualTo("Registration code: 123456");
        assertThat(texts.body("account-code", "en", VALUES))
                .startsWith("Dear dr. Ratna $1,")
                .contains("123456");
    }

    @Test
    void leadFromTheQrCodeOfAReceiptToItsTracking() {
        var values = Map.of("address", "https://izin.example.id", "number", "MTR-2026-000123");
        for (var language : List.of("id", "en")) {
            assertThat(texts.qrLink("application-submitted", language, values))
                    .contains("https://izin.example.id/track?number=MTR-2026-000123");
            assertThat(texts.qrAlternative("application-resubmitted", language, values))
                    .contains("MTR-2026-000123");
            assertThat(texts.qrLink("account-code", language, values)).isEmpty();
        }
    }

    @Test
    void haveEveryTextInBothLanguages() {
        assertThat(new TreeSet<>(bundle("en").keySet()))
                .isEqualTo(new TreeSet<>(bundle("id").keySet()));
        assertThat(bundle("en").getString("footer")).isNotEqualTo(bundle("id").getString("footer"));
    }

    @Test
    void refuseAMailWithAGap() {
        assertThatThrownBy(() -> texts.subject("account-code", "id", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
