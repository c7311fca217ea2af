package id.onestop.licensing.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Places;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        assertThat(texts.subject("account-code", "id", MessageWords.PRODUCT, VALUES))
                .isEqualTo("Kode pendaftaran akun: 123456");
        assertThat(texts.subject("account-code", "en", MessageWords.PRODUCT, VALUES))
                .isEqualTo("Registration code: 123456");
        assertThat(texts.body("account-code", "en", MessageWords.PRODUCT, VALUES))
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
        assertThatThrownBy(() -> texts.subject("account-code", "id", MessageWords.PRODUCT, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAnAgencyGoBeforeThoseOfTheProductAndAnEmptyOneFollowsIt() {
        var own = new MessageWords(
                "Berkas {number} kami terima lengkap", "", "", "Dear {name}, file {number} is complete.");
        var values = Map.of("name", "dr. Ratna", "number", "MTR-2026-000123", "address", "https://izin.example.id");

        assertThat(texts.subject("application-accepted", "id", own, values))
                .isEqualTo("Berkas MTR-2026-000123 kami terima lengkap");
        assertThat(texts.body("application-accepted", "id", own, values)).contains("Waktu penyelesaian sudah berjalan");
        assertThat(texts.subject("application-accepted", "en", own, values))
                .isEqualTo("Application MTR-2026-000123 is complete and correct");
        assertThat(texts.body("application-accepted", "en", own, values))
                .startsWith("Dear dr. Ratna, file MTR-2026-000123 is complete.\n\nThis message was sent automatically");
    }

    @Test
    void ofAnAgencyWithAPlaceThatIsGoneGiveWayToTheProducts() {
        var own = new MessageWords("{gone}", "{gone}", "{gone}", "{gone}");
        var values = Map.of("name", "dr. Ratna", "number", "MTR-2026-000123", "address", "https://izin.example.id");

        assertThat(texts.subject("application-accepted", "id", own, values))
                .isEqualTo("Permohonan MTR-2026-000123 lengkap dan benar");
        assertThat(texts.body("application-accepted", "id", own, values)).contains("MTR-2026-000123");
    }

    @Test
    void aboutAccountsAreOfNoAgency() {
        assertThat(texts.kinds())
                .contains("application-submitted", "facility-asked", "licence-issued")
                .doesNotContain("account-code", "password-code", "staff-invited", "footer");
    }

    /** What is printed in Indonesian only, such as a promise, has a place of its own for readers of English. */
    @Test
    void sayNothingOfTheSampleInIndonesianToReadersOfEnglish() {
        var samples = ResourceBundle.getBundle("id.onestop.licensing.ejb.notification.Samples");
        for (var kind : List.of("application-submitted", "application-resubmitted")) {
            var values = samples.keySet().stream().collect(Collectors.toMap(place -> place, samples::getString));
            values.put("address", "https://izin.example.id");
            assertThat(texts.body(kind, "en", MessageWords.PRODUCT, values))
                    .contains("Our promise: 5 working days")
                    .doesNotContain("hari kerja", "Izin Dokter", "Pasfoto");
            assertThat(texts.body(kind, "id", MessageWords.PRODUCT, values)).contains("5 (lima) hari kerja");
        }
    }

    @Test
    void haveASampleForEveryPlace() {
        var samples = ResourceBundle.getBundle("id.onestop.licensing.ejb.notification.Samples");
        for (var kind : texts.kinds()) {
            for (var language : List.of("id", "en")) {
                var product = texts.product(kind);
                var places = Places.of(product.subject(language) + product.body(language));
                places.remove("address");
                assertThat(samples.keySet()).as(kind).containsAll(places);
            }
        }
    }
}
