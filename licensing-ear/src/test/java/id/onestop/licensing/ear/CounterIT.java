package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The counter by pages: somebody new without a mail address is registered, helped, handed a receipt with a code, and goes on
 * online; the Penata finds the file. Every page state crossed is without accessibility faults, in both languages and widths.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class CounterIT {

    private static final Pattern ANY = Pattern.compile(".*");
    private static final String NIK = "1872015201900007";
    private static final String EMAIL = "ratri.kusuma@warga.example.id";
    private static final String PASSWORD = "rahasia-sekali-2026";

    @Test
    void anAssistedApplicationTravelsFromTheCounterToThePenata(Bundle bundle, Browser browser) throws IOException {
        var officer = person(bundle, browser, 1280);
        signIn(officer, "dewi.kartika@metro.example.id", "demo-dewi");
        enquire(officer);
        register(officer);
        var number = begin(officer);
        fill(officer, number);
        narrowAndEnglish(officer, "/counter/files/" + number);
        var code = submit(officer, number);

        var penata = person(bundle, browser, 360);
        signIn(penata, "ayu.larasati@metro.example.id", "demo-ayu");
        open(penata, "/work?tab=UNCLAIMED&sort=OFFERED_LAST");
        assertThat(penata.locator("main")).containsText(number);
        open(penata, "/work/" + number + "/card");
        assertThat(penata.locator("main")).containsText("Dewi Kartika");

        activate(person(bundle, browser, 360), code, number);
    }

    @Test
    void somebodyWithACodeCarriesTheApplicationOfThePrincipal(Bundle bundle, Browser browser) {
        var principal = person(bundle, browser, 360);
        signIn(principal, "ratna.puspitasari@warga.example.id", "demo-ratna");
        open(principal, "/powers");
        principal.selectOption("#service", "metro/dokter-spesialis-mandiri");
        principal.selectOption("#kind", "RENEWAL");
        press(principal, "#give-go");
        var code = principal.locator("#power-code").textContent().strip();

        var proxy = person(bundle, browser, 360);
        signIn(proxy, "aditya.mahendra@warga.example.id", "demo-aditya");
        open(proxy, "/powers");
        proxy.fill("#typed", "SALAH");
        press(proxy, "#take-go");
        assertThat(proxy.locator(".errsum")).isVisible();
        proxy.fill("#typed", code);
        press(proxy, "#take-go");
        var number = proxy.url().substring(proxy.url().lastIndexOf('/') + 1);
        open(proxy, "/applications/" + number + "/questions/nama");
        assertThat(proxy.locator("#birthPlace")).isVisible();

        open(principal, "/powers");
        assertThat(principal.locator("main")).containsText("Aditya Mahendra");
        press(principal, "main table button");
        assertThat(proxy.navigate("/applications/" + number).status()).isEqualTo(404);
    }

    private static void enquire(Page page) {
        open(page, "/counter");
        press(page, "#log");
        assertThat(page.locator(".errsum")).isVisible();
        page.fill("#question", "Syarat SIP dokter spesialis");
        page.fill("#minutes", "4");
        press(page, "#log");
        assertThat(page.locator("main")).containsText("Syarat SIP dokter spesialis");
        narrowAndEnglish(page, "/counter/enquiries");
    }

    private static void register(Page page) {
        open(page, "/counter");
        page.fill("#nik", "12");
        page.press("#nik", "Enter");
        page.waitForLoadState();
        sound(page);
        assertThat(page.locator(".errsum")).isVisible();
        page.fill("#nik", NIK);
        page.press("#nik", "Enter");
        assertThat(page.getByText("Belum terdaftar")).isVisible();
        sound(page);
        press(page, "#begin");
        assertThat(page.locator(".errsum")).isVisible();
        page.fill("#fullName", "Ratri Kusuma");
        page.fill("#titlePrefix", "dr.");
        page.fill("#titleSuffix", "Sp.A");
        page.fill("#birthDate", "12");
        page.fill("#birthDate-month", "1");
        page.fill("#birthDate-year", "1990");
        page.fill("#phone", "081269000778");
        page.check("#paper");
        page.check("#faceMatches");
        page.check("#consented");
        press(page, "#begin");
        assertThat(page).hasURL(Pattern.compile(".*/counter/visits/\\d+"));
        assertThat(page.locator("h1")).containsText("Ratri Kusuma");
    }

    private static String begin(Page page) {
        narrowAndEnglish(page, page.url());
        page.selectOption("#service", "dokter-spesialis-mandiri");
        press(page, "#go");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void fill(Page page, String number) {
        press(page, "#submit");
        assertThat(page.locator(".errsum")).isVisible();
        page.selectOption("#strValidity", "LIFETIME");
        page.selectOption("#placeVillage", "18.72.01.1003");
        page.selectOption("#practiceOrdinal", "1");
        for (var answer : Map.ofEntries(
                        Map.entry("titlePrefix", "dr."),
                        Map.entry("titleSuffix", "Sp.A"),
                        Map.entry("birthPlace", "Metro"),
                        Map.entry("homeAddress", "Jalan Kamboja No. 7"),
                        Map.entry("strNumber", "YZ00003318520648"),
                        Map.entry("speciality", "Dokter spesialis anak"),
                        Map.entry("placeName", "Praktik dr. Ratri Kusuma, Sp.A"),
                        Map.entry("placeStreet", "Jalan Diponegoro No. 8"),
                        Map.entry("placePostcode", "34111"),
                        Map.entry("practiceHours", "Senin sampai Jumat"))
                .entrySet()) {
            page.fill("#" + answer.getKey(), answer.getValue());
        }
        press(page, "#save");
        assertThat(page.locator("#placeName")).hasValue("Praktik dr. Ratri Kusuma, Sp.A");
        page.setInputFiles(
                "#scan-surat-tempat-praktik", new FilePayload("surat.pdf", "application/pdf", Letter.pdf("loket")));
        press(page, "#save");
        assertThat(page.locator("main")).containsText("surat.pdf");
        assertThat(page.locator("main")).containsText(number);
    }

    /** The code stands on the receipt that the officer hands over. */
    private static String submit(Page page, String number) throws IOException {
        open(page, "/counter/files/" + number);
        page.check("#kebenaran");
        page.check("#pencocokan");
        press(page, "#submit");
        assertThat(page).hasURL(Pattern.compile(".*/counter/files/" + number + "/receipt"));
        narrowAndEnglish(page, "/counter/files/" + number + "/receipt");
        narrowAndEnglish(page, "/counter/files/" + number + "/papers");
        open(page, "/counter/files/" + number + "/receipt");
        var download = page.waitForDownload(() -> page.click("#print-go"));
        Path file = Files.createTempDirectory("receipt").resolve("receipt.pdf");
        download.saveAs(file);
        Matcher code = Pattern.compile("kode\\s+(\\d{6})").matcher(Tool.run("pdftotext", file.toString(), "-"));
        assertThat(code.find()).as("a code on the receipt").isTrue();
        return code.group(1);
    }

    private static void activate(Page page, String code, String number) {
        open(page, "/activate");
        press(page, "#go");
        assertThat(page.locator(".errsum")).isVisible();
        page.fill("#nik", NIK);
        page.fill("#code", code);
        page.fill("#email", EMAIL);
        page.fill("#password", PASSWORD);
        press(page, "#go");
        page.fill("#code", mailed(page));
        press(page, "#go");
        signIn(page, EMAIL, PASSWORD);
        open(page, "/applications/" + number + "/progress");
        assertThat(page.locator("main")).containsText(number);
    }

    /** The address is proved by a second code; the demonstration's mailbox shows what arrived. */
    private static String mailed(Page page) {
        var mailbox = page.context().newPage();
        var subject = mailbox.getByText(Pattern.compile("Kode pendaftaran akun: \\d+"));
        for (int tries = 0; tries < 30 && subject.count() == 0; tries++) {
            mailbox.navigate("/mailbox?to=" + EMAIL);
            mailbox.waitForTimeout(500);
        }
        Matcher code =
                Pattern.compile("akun: (\\d+)").matcher(mailbox.locator("main").textContent());
        assertThat(code.find()).as("a mail with a code").isTrue();
        mailbox.close();
        return code.group(1);
    }

    /** The page on a telephone and in English, and back. */
    private static void narrowAndEnglish(Page page, String address) {
        page.setViewportSize(360, 780);
        open(page, address + "?lang=en");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scroll at " + address)
                .isTrue();
        page.setViewportSize(1280, 900);
        open(page, address + "?lang=id");
    }

    private static Page person(Bundle bundle, Browser browser, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(bundle.address())
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(width, 900))
                .newPage();
    }

    private static void signIn(Page page, String email, String password) {
        open(page, "/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        press(page, "#go");
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        sound(page);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        sound(page);
    }

    private static void sound(Page page) {
        assertThat(page).hasTitle(ANY);
        Accessibility.assertNoViolations(page);
    }
}
