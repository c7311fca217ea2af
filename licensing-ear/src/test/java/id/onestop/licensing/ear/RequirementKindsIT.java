package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an application needs besides uploads, by REST and by the pages of people who come once: letter, licences, facility. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class RequirementKindsIT {

    private static final String SERVICE = "ahli-teknologi-laboratorium-medik";
    private static final String FACILITY = "pimpinan.harapan@sarana.example.id";
    private static final Pattern LINK = Pattern.compile("/facility-confirmations/([A-Za-z0-9_-]{43})");

    private static final String ANSWERS = """
        {"titlePrefix": "", "titleSuffix": "A.Md.Kes", "birthPlace": "Metro", "birthDate": "1993-07-11",
         "homeAddress": "Jalan Kamboja No. 7", "phone": "081269000777", "ktpValidity": "LIFETIME",
         "taxNumber": "09.254.294.3-407.000", "strNumber": "YZ00003318520649", "strValidity": "LIFETIME",
         "speciality": "Ahli teknologi laboratorium medik", "healthDoctorLicence": "503/0001/SIP-DS.1/DPMPTSP/2020",
         "placeName": "Laboratorium Klinik Harapan Metro", "placeStreet": "Jl. Ahmad Yani No. 41",
         "placeVillage": "18.72.01.1003", "placePostcode": "34111", "practiceOrdinal": "1",
         "practiceHours": "Senin sampai Jumat", "facilityLicenceNumber": "440/0117/KLINIK/2024",
         "facilityHead": "Rini Astuti", "facilityEmail": "%s"}\
        """.formatted(FACILITY);

    @Test
    void aFacilityIsLookedUpAndAskedAndAnswersOnce(Bundle bundle, Browser browser) {
        var applicant = Rest.of(bundle, "nadia.kusumawardhani@warga.example.id", "demo-nadia");
        var other = Rest.of(bundle, "aditya.mahendra@warga.example.id", "demo-aditya");
        var anybody = Rest.anybody(bundle);
        var begun =
                applicant.send("POST", "/applications", "{\"agency\": \"metro\", \"service\": \"" + SERVICE + "\"}");
        var path = begun.header("Location").replaceFirst(".*/api/v1", "");
        var letter = path + "/letters/surat-permohonan";
        Assertions.assertThat(applicant.get(letter).status()).isEqualTo(422);
        Assertions.assertThat(other.get(letter).status()).isEqualTo(404);
        Assertions.assertThat(anybody.get(letter).status()).isEqualTo(401);
        var link = path + "/facility-links/keterangan-pimpinan-sarana";
        Assertions.assertThat(applicant.send("POST", link, null).status()).isEqualTo(422);

        var etag = applicant.get(path).etag();
        Assertions.assertThat(applicant
                        .send("PATCH", path, "{\"answers\": " + ANSWERS + "}", "If-Match", etag)
                        .status())
                .isEqualTo(200);
        Assertions.assertThat(new String(applicant.bytes(letter, "application/pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7");
        Assertions.assertThat(applicant
                        .send("POST", path + "/registers", null, "If-Match", "*")
                        .response()
                        .body())
                .contains("Laboratorium Klinik Harapan Metro", "\"state\":\"VALID\"", "\"state\":\"NOT_FOUND\"");
        Assertions.assertThat(other.send("POST", link, null).status()).isEqualTo(404);
        var first = linkByPage(bundle, browser, path);
        Assertions.assertThat(applicant.send("POST", link, null).status()).isEqualTo(201);

        answer(bundle, browser, anybody, first);

        Assertions.assertThat(applicant.get(path).response().body())
                .contains("\"state\":\"CONFIRMED\"", "Kepala Laboratorium");
    }

    /** Sends the link with the button of its page; the token that arrived by mail. */
    private static String linkByPage(Bundle bundle, Browser browser, String application) {
        try (var nadia = Phone.signedIn(browser, bundle, "nadia.kusumawardhani@warga.example.id", "demo-nadia")) {
            nadia.open(application + "/files/keterangan-pimpinan-sarana");
            Assertions.assertThat(nadia.press("#link-go")).isEqualTo(302);
            nadia.reads("Tautan sedang dikirim kepada pimpinan sarana");
            return token(nadia.page(), "");
        }
    }

    private static void answer(Bundle bundle, Browser browser, Rest anybody, String first) {
        var page = person(bundle, browser);
        var token = token(page, first);
        var question = anybody.get("/facility-confirmations/" + token);
        Assertions.assertThat(question.response().body())
                .contains("Nadia Kusumawardhani")
                .doesNotContain("MTR-", "Kamboja", "1993");
        Assertions.assertThat(anybody.send("POST", "/facility-confirmations/" + token, "{}")
                        .status())
                .isEqualTo(422);
        Assertions.assertThat(
                        anybody.get("/facility-confirmations/" + "x".repeat(43)).status())
                .isEqualTo(404);
        page.navigate("/facility-confirmations/" + token);
        press(page, "#go");
        assertThat(page.locator(".errsum")).isVisible();
        page.check("input[value=CONFIRMED]");
        page.fill("#name", "Rini Astuti");
        page.fill("#post", "Kepala Laboratorium");
        press(page, "#go");
        assertThat(page.locator("main")).containsText("Sarana telah membenarkan");
        Assertions.assertThat(anybody.send(
                                "POST",
                                "/facility-confirmations/" + token,
                                "{\"answer\": \"REFUSED\", \"name\": \"a\", \"post\": \"b\", \"reason\": \"c\"}")
                        .status())
                .isEqualTo(409);
        page.context().close();
    }

    @Test
    void theFinderAnswersForAnyCombinationInBothLanguages(Bundle bundle, Browser browser) {
        var page = person(bundle, browser);
        for (var address : List.of(
                "/services/metro/" + SERVICE + "/requirements",
                "/services/metro/" + SERVICE + "/requirements?kind=REPLACEMENT&channel=ASSISTED&proxy=true",
                "/services/pekanbaru/sipatlm/requirements?kind=RENEWAL",
                "/services/metro/dokter-spesialis-mandiri/requirements?kind=nonsense")) {
            page.navigate(address);
            sound(page);
        }
        page.navigate("/services/metro/" + SERVICE + "/requirements");
        assertThat(page.locator("h2").first()).containsText("12 syarat");
        page.check("input[name=proxy][value=true]");
        press(page, "main form button");
        assertThat(page.locator("main")).containsText("Karena dikuasakan.");
        assertThat(page.locator("h2").first()).containsText("13 syarat");
        page.context().close();
    }

    /** The newest token that arrived by mail, if it is another than this; the demonstration's mailbox shows it. */
    private static String token(Page page, String known) {
        for (int tries = 0; tries < 40; tries++) {
            page.navigate("/mailbox?to=" + FACILITY);
            var matcher = LINK.matcher(page.locator("main").textContent());
            if (matcher.find() && !matcher.group(1).equals(known)) {
                return matcher.group(1);
            }
            page.waitForTimeout(500);
        }
        throw new IllegalStateException("no mail came");
    }

    private static Page person(Bundle bundle, Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(bundle.address())
                        .setLocale("id-ID")
                        .setViewportSize(360, 800))
                .newPage();
    }

    private static void press(Page page, String selector) {
        page.click(selector);
        page.waitForLoadState();
        sound(page);
    }

    private static void sound(Page page) {
        Accessibility.assertNoViolations(page);
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }
}
