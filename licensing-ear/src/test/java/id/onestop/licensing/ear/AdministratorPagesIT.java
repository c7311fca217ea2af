package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff without files to work on: they begin on a page of theirs, and no menu leads where they may not go. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class AdministratorPagesIT {

    private static final String FIRST_REVOKED = "tbody tr:first-child button";
    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN_LATER =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @ParameterizedTest
    @CsvSource({
        "intan.permatasari@metro.example.id, demo-intan, /administration/staff",
        "rangga.saputra@metro.example.id, demo-rangga, /administration/workers"
    })
    void beginWhereTheyMayBeAndReachAllThatTheirMenuShows(
            String email, String password, String first, Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn(email, password)) {
            assertThat(phone.page()).hasURL(Pattern.compile(".*" + first + "$"));
            var links = phone.page()
                    .locator("header .menu a:not([href$=sign-out])")
                    .evaluateAll("all => all.map(one => one.getAttribute('href'))");
            assertThat(links)
                    .asList()
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(phone.open(link.toString()))
                            .as(link.toString())
                            .isEqualTo(200));
            phone.doesNotRead("Daftar kerja");
            phone.open("/tokens?lang=en");
            phone.reads("Access tokens");
            phone.open("/profile?lang=id");
        }
    }

    @Test
    void aTokenIsRevokedOnItsPageAndAnOldPageRevokesNoOther(Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn("rangga.saputra@metro.example.id", "demo-rangga")) {
            make(phone.page(), "Lama");
            phone.open("/tokens");
            try (var beside = phone.page().context().newPage()) {
                make(beside, "Baru");
            }

            assertThat(phone.press(FIRST_REVOKED)).isEqualTo(422);
            phone.reads("baru saja diubah");
            phone.reads("Baru");
            assertThat(phone.press(FIRST_REVOKED)).isEqualTo(302);
            assertThat(phone.page().locator("tbody th")).hasText(new String[] {"Lama"});
            assertThat(phone.press(FIRST_REVOKED)).isEqualTo(302);
            assertThat(phone.page().locator("tbody th")).hasCount(0);
        }
    }

    private static void make(Page page, String label) {
        page.navigate("/tokens");
        page.fill("#label", label);
        page.click("#go");
        assertThat(page.locator("#created")).isVisible();
    }

    @Test
    void aRecordedSubstitutionLeavesAnEmptyForm(Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn("intan.permatasari@metro.example.id", "demo-intan")) {
            var page = phone.page();
            phone.open("/administration/substitutions");
            page.selectOption("#post", new SelectOption().setLabel("Kepala Seksi Pelayanan - Hendra Wicaksono, S.E."));
            page.selectOption("#person", new SelectOption().setLabel("Gita Maharani, A.Md. - Petugas Back Office"));
            page.check("#kind");
            phone.fill(Map.of("decree", "800/9/2031", "from", "1", "from-month", "1", "from-year", "2031"));
            assertThat(phone.press("#record-go")).isEqualTo(422);
            assertThat(page.locator("#decree")).hasValue("800/9/2031");
            phone.fill(Map.of("until", "2", "until-month", "1", "until-year", "2031"));
            assertThat(phone.press("#record-go")).isEqualTo(302);
            phone.reads("Penggantian dicatat");
            assertThat(page.locator("#decree")).hasValue("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "intan.permatasari@metro.example.id, demo-intan, substitutions, id, Ke awal",
        "intan.permatasari@metro.example.id, demo-intan, calendar, en, To the start",
        "intan.permatasari@metro.example.id, demo-intan, definitions, id, Ke awal",
        "bagas.wirayudha@metro.example.id, demo-bagas, outages, en, To the start"
    })
    void aListThatIsReadOnLeadsBackToItsStart(
            String email, String password, String list, String language, String said, Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn(email, password)) {
            var path = "/administration/" + list;
            phone.open("/profile?lang=" + language);
            assertThat(phone.open(path + "?before=1")).isEqualTo(200);
            phone.reads(said);
            phone.follow("nav a[href$='" + path + "?']");
            phone.doesNotRead(said);
            phone.open("/profile?lang=id");
        }
    }

    /** A year of many made-up files takes long enough to be stopped. */
    @Test
    void aPlayIsStoppedOnItsPageAndAnotherSaysWhatItFound(Bundle bundle, Browser browser) {
        try (var phone = Phone.signedIn(browser, bundle, "intan.permatasari@metro.example.id", "demo-intan")) {
            phone.open("/administration/what-if");
            phone.fill(Map.of("name", "Setahun penuh"));
            phone.page().check("#source-made");
            phone.fill(Map.of("perYear", "0"));
            assertThat(phone.press("#play-go")).isEqualTo(422);
            phone.isTold("1 sampai 20.000");
            assertThat(phone.page().locator("#name")).hasValue("Setahun penuh");
            alone(phone, "dokter-spesialis-mandiri");
            phone.fill(Map.of("perYear", "15000"));
            assertThat(phone.press("#play-go")).isEqualTo(302);
            phone.reads("Sedang dimainkan");
            assertThat(phone.press("#stop-go")).isEqualTo(302);
            assertThat(phone.page().locator(".page-head")).containsText("Dihentikan", LATER);

            phone.open("/administration/what-if");
            phone.reads("Setahun penuh");
            phone.page().check("#source-made");
            alone(phone, "dokter-spesialis-mandiri");
            phone.fill(Map.of("perYear", "20"));
            assertThat(phone.press("#play-go")).isEqualTo(302);
            assertThat(phone.page().locator("#compare-h")).isVisible(SEEN_LATER);
            assertThat(phone.page().locator("svg.chart")).hasCount(4);
        }
    }

    private static void alone(Phone phone, String service) {
        phone.page()
                .locator("select[name^='a.'], select[name^='b.']")
                .evaluateAll(
                        "(all, kept) => all.filter(one => !one.name.endsWith(kept)).forEach(one => one.value = '0')",
                        service);
    }
}
