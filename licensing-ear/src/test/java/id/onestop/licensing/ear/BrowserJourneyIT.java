package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
 * The journey of service A by pages: register, apply, return, resubmit, verify, sign, survey, download, verify; every page
 * crossed is without accessibility faults.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class BrowserJourneyIT {

    private static final Pattern ANY = Pattern.compile(".*");

    private static final String EMAIL = "laila.hasanah@warga.example.id";

    private static final String PASSWORD = "rahasia-sekali-2026";

    private static final List<String> REQUIREMENTS =
            List.of("akun-mppd", "data-satu-sehat", "data-sisdmk", "surat-tempat-praktik");

    @Test
    void anApplicationTravelsFromThePhoneToALicenceThatAStrangerVerifies(Bundle bundle, Browser browser)
            throws IOException {
        var applicant = person(bundle, browser);
        register(applicant);
        var number = apply(applicant);

        var officer = person(bundle, browser);
        signIn(officer, "ayu.larasati@metro.example.id", "demo-ayu");
        claim(officer, number);
        returnWithOneFault(officer);
        correct(applicant, number);
        claim(officer, number);
        accept(officer);

        var coordinator = person(bundle, browser);
        signIn(coordinator, "yudi.prasetya@metro.example.id", "demo-yudi");
        claim(coordinator, number);
        coordinator.navigate("/work/" + number + "/draft");
        press(coordinator, "#verify-go");

        var head = person(bundle, browser);
        signIn(head, "bagas.wirayudha@metro.example.id", "demo-bagas");
        sign(head, number);

        answerSurvey(applicant, number);
        var licence = download(applicant, number);
        verify(person(bundle, browser), licence);
    }

    private static Page person(Bundle bundle, Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(bundle.address())
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(360, 780))
                .newPage();
    }

    private static void register(Page page) {
        open(page, "/register");
        press(page, "#go");
        assertThat(page.locator(".errsum")).isVisible();
        fill(
                page,
                Map.of(
                        "nik", "1872016208880005",
                        "fullName", "Laila Hasanah",
                        "titlePrefix", "dr.",
                        "titleSuffix", "Sp.S",
                        "day", "22",
                        "month", "8",
                        "year", "1988",
                        "email", EMAIL,
                        "phone", "081269000777",
                        "password", PASSWORD));
        page.check("#privacyNoticeRead");
        press(page, "#go");
        page.fill("#code", code(page));
        press(page, "#go");
        signIn(page, EMAIL, PASSWORD);
    }

    /** The code travels by mail; the demonstration's mailbox shows what arrived. */
    private static String code(Page page) {
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

    private static void signIn(Page page, String email, String password) {
        open(page, "/sign-in");
        fill(page, Map.of("email", email, "password", password));
        press(page, "#go");
    }

    private static String apply(Page page) {
        open(page, "/services/metro/dokter-spesialis-mandiri");
        open(page, "/applications/new?agency=metro&service=dokter-spesialis-mandiri");
        page.check("#kind");
        press(page, "#go");
        var number = page.url().substring(page.url().lastIndexOf('/') + 1);
        question(page, number, "nama", Map.of("titlePrefix", "dr.", "titleSuffix", "Sp.S", "birthPlace", ""));
        assertThat(page.locator(".errsum")).isVisible();
        assertThat(page.locator("#titleSuffix")).hasValue("Sp.S");
        question(page, number, "nama", Map.of("titlePrefix", "dr.", "titleSuffix", "Sp.S", "birthPlace", "Metro"));
        question(page, number, "alamat", Map.of("homeAddress", "Jalan Kamboja No. 7", "phone", "081269000777"));
        open(page, "/applications/" + number + "/questions/str");
        page.check("#strValidity");
        fill(page, Map.of("strNumber", "YZ00003318520647", "speciality", "Dokter spesialis saraf"));
        press(page, "#save");
        open(page, "/applications/" + number + "/questions/tempat");
        page.selectOption("#placeVillage", "18.72.01.1003");
        fill(
                page,
                Map.of(
                        "placeName", "Praktik dr. Laila Hasanah, Sp.S",
                        "placeStreet", "Jalan Diponegoro No. 7",
                        "placePostcode", "34111"));
        press(page, "#save");
        open(page, "/applications/" + number + "/questions/urutan");
        page.check("#practiceOrdinal");
        page.fill("#practiceHours", "Senin sampai Jumat, pukul 17.00-20.00 WIB");
        press(page, "#save");
        upload(page, number, "pertama");
        open(page, "/applications/" + number + "/registers");
        press(page, "#ask-go");
        open(page, "/applications/" + number + "/check");
        press(page, "#go");
        assertThat(page.locator(".errsum")).isVisible();
        submit(page, number);
        return number;
    }

    private static void question(Page page, String number, String name, Map<String, String> answers) {
        open(page, "/applications/" + number + "/questions/" + name);
        fill(page, answers);
        press(page, "#save");
    }

    private static void upload(Page page, String number, String words) {
        open(page, "/applications/" + number + "/files/surat-tempat-praktik");
        page.setInputFiles("#file", new FilePayload("surat-" + words + ".pdf", "application/pdf", Letter.pdf(words)));
        press(page, "#send");
        assertThat(page.getByText("surat-" + words + ".pdf").first()).isVisible();
    }

    private static void submit(Page page, String number) {
        open(page, "/applications/" + number + "/check");
        page.check("#kebenaran");
        page.check("#pencocokan");
        press(page, "#go");
        assertThat(page).hasURL(Pattern.compile(".*/applications/" + number + "/receipt"));
    }

    private static void claim(Page page, String number) {
        open(page, "/work?tab=UNCLAIMED");
        open(page, "/work/" + number);
        press(page, "#claim-go");
    }

    private static void returnWithOneFault(Page page) {
        page.locator("#v-surat-tempat-praktik-FAULTY").check(forced());
        page.locator("#reason-surat-tempat-praktik").selectOption("belum-ditandatangani");
        page.fill("#cure-surat-tempat-praktik", "Unggah surat yang sudah ditandatangani.");
        press(page, "#toReturn");
        press(page, "#give-back");
    }

    private static void correct(Page page, String number) {
        open(page, "/applications/" + number);
        assertThat(page.getByText("Unggah surat yang sudah ditandatangani.").first())
                .isVisible();
        upload(page, number, "kedua");
        submit(page, number);
    }

    private static void accept(Page page) {
        REQUIREMENTS.forEach(code -> page.locator("#v-" + code).check(forced()));
        press(page, "#accept");
    }

    private static void sign(Page page, String number) {
        pick(page, number);
        page.fill("#passphrase", "bukan-ini");
        press(page, "#sign-go");
        pick(page, number);
        page.fill("#passphrase", "demo-bagas");
        press(page, "#sign-go");
        assertThat(page.getByText(Pattern.compile("503/\\d{4}/SIP-DS\\.1/DPMPTSP/\\d{4}"))
                        .first())
                .isVisible();
    }

    private static void pick(Page page, String number) {
        open(page, "/signing");
        page.locator("main input[type=checkbox][value='" + number + "']").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Tandatangani")))
                .first()
                .click();
        sound(page);
    }

    private static void answerSurvey(Page page, String number) {
        open(page, "/applications/" + number + "/survey");
        for (var element : List.of(
                "REQUIREMENTS",
                "PROCEDURE",
                "TIME",
                "COST",
                "PRODUCT",
                "COMPETENCE",
                "BEHAVIOUR",
                "FACILITIES",
                "COMPLAINT")) {
            page.locator("#" + element + "-4").check(forced());
        }
        press(page, "#send");
    }

    private static byte[] download(Page page, String number) throws IOException {
        open(page, "/applications/" + number + "/progress");
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='/licence.pdf']").first().click());
        byte[] pdf = Files.readAllBytes(download.path());
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        return pdf;
    }

    /** The independent readers are those of the system: zbarimg for the code, pdfsig for the signature. */
    private static void verify(Page page, byte[] licence) throws IOException {
        Path folder = Files.createTempDirectory("licence");
        Path file = Files.write(folder.resolve("licence.pdf"), licence);
        assertThat(Tool.run("pdfsig", file.toString())).contains("Signature is Valid", "Total document signed");
        Tool.run(
                "pdftoppm",
                "-r",
                "150",
                "-png",
                file.toString(),
                folder.resolve("page").toString());
        String address = Tool.run(
                        "zbarimg", "-q", "--raw", folder.resolve("page-1.png").toString())
                .strip();
        open(page, address.substring(address.indexOf("/verify/")));
        assertThat(page.locator("main")).containsText("Laila Hasanah");
        assertThat(page.locator("main")).containsText("Berlaku");
        assertThat(page.content()).doesNotContain("1872016208880005");
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name)).doesNotContain("__Host-licensing");
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        sound(page);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).click();
        page.waitForLoadState();
        sound(page);
    }

    private static void sound(Page page) {
        assertThat(page).hasTitle(ANY);
        Accessibility.assertNoViolations(page);
    }

    private static void fill(Page page, Map<String, String> values) {
        values.forEach((id, value) -> page.fill("#" + id, value));
    }

    /** Segmented radios lie under their words. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
