package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one draft in browsers: nobody publishes, removes or loses what he has not seen. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class TwoEditorsIT {

    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String BAGAS = "bagas.wirayudha@metro.example.id";
    private static final String SOURCE = "metro/dokter-spesialis-mandiri";
    private static final String LIST = "/administration/definitions";
    private static final String PLACE = "/place?p=requirements%2Fsurat-tempat-praktik";

    private static String copied(Phone desk, String code) {
        desk.open(LIST + "/copy?from=" + SOURCE);
        desk.fill(Map.of("code", code, "nameId", "Contoh berdua", "nameEn", "Example of two"));
        assertThat(desk.press("#copy-go")).isEqualTo(302);
        assertThat(desk.page()).hasURL(Pattern.compile(".*" + LIST + "/\\d+$"));
        return desk.page().url().replaceAll(".*(/administration/definitions/\\d+)$", "$1");
    }

    private static void discard(Phone desk, String draft) {
        desk.open(draft + "/discard");
        assertThat(desk.press("#discard-go")).isEqualTo(302);
    }

    @Test
    void aTextThatWasChangedMeanwhileIsNotPublishedFromAnOldPage(Bundle site, Browser browser) {
        try (var intan = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan");
                var bagas = Phone.indonesian(browser, site).wide().signIn(BAGAS, "demo-bagas")) {
            String draft = copied(intan, "contoh-basi");
            intan.open(draft + "/gate");
            intan.reads("seluruh isi konsep ini baru");
            assertThat(intan.press("#propose")).isEqualTo(302);
            bagas.open(draft + "/gate");
            intan.open(draft + "/gate");
            assertThat(intan.press("#takeBack")).isEqualTo(302);
            intan.open(draft + "/place?p=workflow%2Fsteps%2Fverifikasi");
            intan.page().fill("#f-name-id", "Telaah diam-diam");
            assertThat(intan.press("#save")).isEqualTo(302);
            intan.open(draft + "/gate");
            assertThat(intan.press("#propose")).isEqualTo(302);

            for (var reason : bagas.page().locator("textarea[id^='reason-']").all()) {
                reason.fill("Sudah diperiksa bersama bagian hukum.");
            }
            assertThat(bagas.press("#publish")).isEqualTo(422);
            bagas.isTold("Konsep ini sudah lain dari yang Anda baca: Intan Permatasari, S.Kom. mengubah");
            discard(intan, draft);
        }
    }

    @Test
    void whatIsTypedInAnEntryThatIsGoneIsShownWithTheNameOfWhoRemovedIt(Bundle site, Browser browser) {
        try (var one = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan");
                var other = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            String draft = copied(one, "contoh-hilang");
            one.open(draft + PLACE);
            other.open(draft + PLACE);
            other.follow("main a[href*='/remove?']");
            assertThat(other.press("#remove-go")).isEqualTo(302);

            one.page().fill("#f-name-en", "A letter that took an hour to write");
            assertThat(one.press("#save")).isEqualTo(422);
            one.isTold("Intan Permatasari, S.Kom. sudah menghapus");
            one.reads("A letter that took an hour to write");
            assertThat(one.page().locator("#save")).hasCount(0);
            discard(other, draft);
        }
    }

    @Test
    void anEntryThatWasChangedSinceItWasSeenIsNotRemoved(Bundle site, Browser browser) {
        try (var one = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan");
                var other = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            String draft = copied(one, "contoh-hapus");
            one.open(draft + PLACE);
            other.open(draft + PLACE);
            other.page().fill("#f-name-en", "Another name");
            assertThat(other.press("#save")).isEqualTo(302);

            one.follow("main a[href*='/remove?']");
            assertThat(one.press("#remove-go")).isEqualTo(422);
            one.isTold("sudah mengubah butir ini");
            assertThat(one.press("#remove-go")).isEqualTo(302);
            discard(one, draft);
        }
    }
}
