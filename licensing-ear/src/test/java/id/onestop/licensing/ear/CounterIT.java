package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The counter by pages: somebody new without a mail address is registered and helped, mends at the counter what was returned,
 * makes the account theirs and downloads the licence. Every page state crossed is without accessibility faults, those of the
 * counter in both languages and widths.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class CounterIT {

    private static final Pattern ANY = Pattern.compile(".*");
    private static final String NIK = "1872015201900007";
    private static final String EMAIL = "ratri.kusuma@warga.example.id";
    private static final List<String> LETTER = List.of("surat-tempat-praktik");
    private static final List<String> DECLARATIONS = List.of("kebenaran", "pencocokan");

    private static final Map<String, String> RATRI = Map.of(
            "fullName", "Ratri Kusuma",
            "titlePrefix", "dr.",
            "titleSuffix", "Sp.A",
            "birthDate", "12",
            "birthDate-month", "1",
            "birthDate-year", "1990",
            "phone", "081269000778");

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("titlePrefix", "dr."),
            Map.entry("titleSuffix", "Sp.A"),
            Map.entry("birthPlace", "Metro"),
            Map.entry("homeAddress", "Jalan Kamboja No. 7"),
            Map.entry("strNumber", "YZ00003318520648"),
            Map.entry("strValidity", "LIFETIME"),
            Map.entry("speciality", "Dokter spesialis anak"),
            Map.entry("placeName", "Praktik dr. Ratri Kusuma, Sp.A"),
            Map.entry("placeStreet", "Jalan Diponegoro No. 8"),
            Map.entry("placeVillage", "18.72.01.1003"),
            Map.entry("placePostcode", "34111"),
            Map.entry("practiceOrdinal", "1"),
            Map.entry("practiceHours", "Senin sampai Jumat"));

    @Test
    void anAssistedApplicationTravelsFromTheCounterToALicence(Bundle bundle, Browser browser) throws IOException {
        var dewi = Phone.signedIn(browser, bundle, "dewi.kartika@metro.example.id", "demo-dewi")
                .wide();
        var officer = dewi.page();
        var desk = new CounterDesk(dewi);
        enquire(officer);
        desk.register(NIK, RATRI);
        narrowAndEnglish(officer, officer.url());
        var file = FileByPages.of(browser, bundle, "metro", desk.begin("dokter-spesialis-mandiri"));
        dewi.press("#submit");
        dewi.isTold("Tempat lahir");
        desk.fill(file.number(), ANSWERS);
        assertThat(officer.locator("#placeName")).hasValue("Praktik dr. Ratri Kusuma, Sp.A");
        desk.scan(file.number(), "loket", LETTER);
        desk.anOldTabUndoesNothing(file.number(), "#placeName", "Praktik dr. Ratri Kusuma, Sp.A");
        narrowAndEnglish(officer, "/counter/files/" + file.number());
        desk.send(file.number(), DECLARATIONS);
        var code = printedCode(officer, file.number());

        file.giveBack("penata-perizinan", Map.of("surat-tempat-praktik", "tidak-terbaca"));
        dewi.open("/counter/files/" + file.number());
        dewi.reads("Perbaiki surat-tempat-praktik.");
        desk.scan(file.number(), "lagi", LETTER);
        desk.send(file.number(), DECLARATIONS);
        file.accept("penata-perizinan", Map.of());
        file.readAll("penata-perizinan", List.of("/card"));
        file.desk("penata-perizinan").reads("Dewi Kartika");
        file.verify("koordinator");
        file.sign("kepala-dinas", Pattern.compile("503/\\d{4}/SIP-DS\\.1/DPMPTSP/\\d{4}"));

        var ratri = activate(Phone.indonesian(browser, bundle), code);
        file.survey(ratri);
        file.verify(file.download(ratri)).reads("Ratri Kusuma");
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

    /** The code stands on the receipt that the officer hands over. */
    private static String printedCode(Page page, String number) throws IOException {
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

    /** The address is proved by a second code. */
    private static Phone activate(Phone phone, String code) {
        phone.open("/activate");
        phone.press("#go");
        phone.isTold("NIK");
        phone.fill(Map.of("nik", NIK, "code", code, "email", EMAIL, "password", Newcomer.PASSWORD));
        phone.press("#go");
        phone.fill(Map.of("code", Newcomer.mailed(phone.page(), EMAIL)));
        phone.press("#go");
        return phone.signIn(EMAIL, Newcomer.PASSWORD);
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
