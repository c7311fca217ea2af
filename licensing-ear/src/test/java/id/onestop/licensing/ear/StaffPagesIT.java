package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of officials with many files and several people on them; every state crossed is without accessibility faults. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class StaffPagesIT {

    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern FILE = Pattern.compile(".*/work/MTR-\\d{4}-\\d{6}$");
    private static final String LETTER = "surat-tempat-praktik";
    private static final List<String> REQUIREMENTS = List.of("akun-mppd", "data-satu-sehat", "data-sisdmk", LETTER);

    private static final LocatorAssertions.ContainsTextOptions SLOWLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void aWorklistOfManyFilesHasPagesOrdersAndNumbers(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        IntStream.range(0, 27).forEach(i -> submitted(journey));
        var ayu = officer(bundle, browser, 1280);
        open(ayu, "/work?tab=UNCLAIMED");
        assertThat(ayu.locator("tbody tr")).hasCount(25);
        var first = ayu.locator("tbody th a").first().textContent();
        assertThat(ayu.locator(".side [aria-current] .n")).isVisible();
        ayu.locator("a[rel=next]").click();
        assertThat(ayu.locator("tbody tr").first()).not().containsText(first);
        sound(ayu);
        open(ayu, "/work?tab=UNCLAIMED&sort=DUE_LAST&lang=en");
        assertThat(ayu.locator("th[aria-sort=descending]")).containsText("Due");
        open(ayu, "/work?tab=POSTS&step=SIGNATURE&lang=id");
        assertThat(ayu.getByText("Tidak ada pekerjaan yang cocok dengan saringan."))
                .isVisible();
        for (var tab : List.of("MINE", "RETURNED", "DONE")) {
            open(ayu, "/work?tab=" + tab);
        }
        ayu.setViewportSize(360, 780);
        open(ayu, "/work?tab=UNCLAIMED");
        assertNotSideways(ayu);
        ayu.fill("#q-narrow", "1872046209890002");
        ayu.keyboard().press("Enter");
        assertThat(ayu.locator("tbody tr").first()).containsText("Ratna");
        assertThat(ayu.locator("main")).not().containsText("1872046209890002");
        // addresses are logged and remembered
        assertThat(ayu).not().hasURL(Pattern.compile(".*1872046209890002.*"));
        sound(ayu);
    }

    @Test
    void keysTakeAFileAndItsMarksAreKeptAsTheyAreMade(Bundle bundle, Browser browser) {
        submitted(new RestJourney(bundle));
        var ayu = officer(bundle, browser, 1280);
        open(ayu, "/work?tab=UNCLAIMED&sort=OFFERED_LAST");
        ayu.keyboard().press("ArrowDown");
        ayu.keyboard().press("c");
        assertThat(ayu).hasURL(FILE);
        var file = ayu.url();
        mark(ayu, LETTER, "FAULTY");
        ayu.locator("#reason-" + LETTER).selectOption("tidak-terbaca");
        ayu.fill("#note-" + LETTER, "Halaman dua gelap");
        ayu.locator("#note-" + LETTER).blur();
        assertThat(ayu.locator("#bar-said")).containsText("Tersimpan", SLOWLY);
        assertThat(ayu.locator("#returning")).hasText("Kembalikan (1)");
        sound(ayu);
        ayu.navigate(file);
        assertThat(ayu.locator("#note-" + LETTER)).hasValue("Halaman dua gelap");

        for (int tab = 0; tab < 8; tab++) {
            var other = ayu.context().newPage();
            other.navigate("/work");
            other.close();
        }
        ayu.fill("#note-" + LETTER, "Setelah delapan tab");
        ayu.locator("#save").click();
        assertThat(ayu.getByText("Pemeriksaan tersimpan.")).isVisible();
        assertThat(ayu.locator("#note-" + LETTER)).hasValue("Setelah delapan tab");
    }

    @Test
    void anOldTabUndoesNothingWithoutAWord(Bundle bundle, Browser browser) {
        var number = submitted(new RestJourney(bundle));
        var ayu = officer(bundle, browser, 1280);
        claim(ayu, number);
        try (var old = ayu.context().newPage()) {
            old.navigate(ayu.url());
            mark(ayu, LETTER, "CONFORMS");
            ayu.locator("#save").click();
            assertThat(ayu.getByText("Pemeriksaan tersimpan.")).isVisible();
            mark(old, LETTER, "FAULTY");
            old.locator("#reason-" + LETTER).selectOption("tidak-terbaca");
            old.locator("#save").click();
            assertThat(old.locator(".errsum")).containsText("diubah di jendela lain, sekarang tersimpan \"Sesuai\"");
            old.locator("#save").click();
            assertThat(old.getByText("Pemeriksaan tersimpan.")).isVisible();
        }
    }

    @Test
    void whatWasTypedOutlivesTheSession(Bundle bundle, Browser browser) {
        var number = submitted(new RestJourney(bundle));
        var ayu = officer(bundle, browser, 1280);
        claim(ayu, number);
        ayu.context().clearCookies();
        mark(ayu, LETTER, "FAULTY");
        ayu.fill("#cure-" + LETTER, "Foto lagi dengan terang");
        ayu.locator("#toReturn").click();
        assertThat(ayu).hasURL(Pattern.compile(".*/sign-in.*"));
        enter(ayu, "ayu.larasati", "demo-ayu");
        assertThat(ayu.locator("#v-" + LETTER + "-FAULTY")).isChecked();
        assertThat(ayu.locator("#cure-" + LETTER)).hasValue("Foto lagi dengan terang");
        sound(ayu);
    }

    @Test
    void aLostRaceNamesTheOtherOfficialAndShowsWhatWasTyped(Bundle bundle, Browser browser) {
        var number = submitted(new RestJourney(bundle));
        var ayu = officer(bundle, browser, 1280);
        var sinta = person(bundle, browser, 1280, "sinta.maharani", "demo-sinta");
        open(ayu, "/work/" + number);
        claim(sinta, number);
        press(ayu, "#claim-go");
        assertThat(ayu.locator(".errsum")).containsText("Sinta Maharani, S.A.P. baru saja mengambil");

        open(sinta, "/work/" + number);
        REQUIREMENTS.forEach(code -> mark(sinta, code, "CONFORMS"));
        var stale = sinta.context().newPage();
        open(stale, "/work/" + number);
        press(stale, "#release-go");
        claim(ayu, number);
        mark(sinta, LETTER, "FAULTY");
        sinta.locator("#reason-" + LETTER).selectOption("tidak-terbaca");
        sinta.fill("#cure-" + LETTER, "Pindai lagi semua halaman.");
        press(sinta, "#toReturn");
        assertThat(sinta.locator(".errsum")).containsText("Ayu Larasati");
        assertThat(sinta.locator(".unsaved")).containsText("Pindai lagi semua halaman.");
        open(sinta, "/work/" + number + "?lang=en");
        assertThat(sinta.locator("main")).containsText("Ayu Larasati");
        assertThat(sinta.locator("#accept")).hasCount(0);
    }

    @Test
    void nobodyActsOnTwoApprovingSteps(Bundle bundle, Browser browser) {
        var number = submitted(new RestJourney(bundle));
        var sinta = person(bundle, browser, 360, "sinta.maharani", "demo-sinta");
        claim(sinta, number);
        REQUIREMENTS.forEach(code -> mark(sinta, code, "CONFORMS"));
        press(sinta, "#accept");
        open(sinta, "/work/" + number + "/draft");
        assertNotSideways(sinta);
        press(sinta, "#claim-go");
        assertThat(sinta.locator(".errsum")).containsText("Orang lain yang harus melanjutkan");
    }

    @Test
    void aDifferenceOfARegisterBecomesAFault(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        var number = journey.draft();
        var etag = journey.own(number, "").etag();
        RestJourney.ok(
                200,
                journey.applicant.send(
                        "PATCH",
                        "/applications/" + number,
                        "{\"answers\": {\"placeStreet\": \"Jalan Diponegoro No. 99\", \"practiceOrdinal\": \"2\"}}",
                        "If-Match",
                        etag));
        RestJourney.ok(
                200, journey.applicant.send("POST", "/applications/" + number + "/registers", null, "If-Match", "*"));
        journey.submit(number, "letter of " + number);
        var ayu = officer(bundle, browser, 1280);
        claim(ayu, number);
        var offer = ayu.locator("button[name=fault]").first();
        offer.click();
        assertThat(ayu.locator("#reason-data-satu-sehat")).isFocused();
        assertThat(ayu.locator("#v-data-satu-sehat-FAULTY")).isChecked();
        assertThat(ayu.locator("#note-data-satu-sehat")).hasValue(Pattern.compile("Alamat praktik berbeda.*99.*"));
        sound(ayu);
    }

    @Test
    void theCoordinatorSendsBackAndTheHeadRejectsWithReasons(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        var number = verified(journey);
        var bagas = person(bundle, browser, 1280, "bagas.wirayudha", "demo-bagas");
        claim(bagas, number);
        open(bagas, "/work/" + number + "/reject");
        press(bagas, "#reject-go");
        assertThat(bagas.locator(".errsum li")).hasCount(4);
        open(bagas, "/work/" + number + "/draft");
        bagas.keyboard().press("k");
        press(bagas, "#send-back-go");
        assertThat(bagas.locator(".errsum li")).hasCount(2);
        assertThat(bagas.locator("#why")).isVisible();
        bagas.locator("#send-back input[type=radio]").first().check(forced());
        bagas.fill("#why", "Gelar belum sesuai STR");
        press(bagas, "#send-back-go");
        assertThat(bagas.locator("main .msg")).containsText(number);

        var other = verified(journey);
        claim(bagas, other);
        open(bagas, "/work/" + other + "/reject");
        bagas.check("#reason", new Page.CheckOptions().setForce(true));
        bagas.fill("#finding", "Sudah ada tiga SIP yang berlaku.");
        bagas.fill("#passphrase", "demo-bagas");
        bagas.check("#sure", new Page.CheckOptions().setForce(true));
        press(bagas, "#reject-go");
        assertThat(bagas.locator("main .msg")).containsText(other);
        open(bagas, "/work/" + other);
        assertThat(bagas.locator("main")).containsText("Sudah ada tiga SIP yang berlaku.");
    }

    @Test
    void aCorrectionShowsWhatChanged(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        var number = submitted(journey);
        journey.returnIt(number);
        journey.submit(number, "second letter of " + number);
        var ayu = officer(bundle, browser, 360);
        claim(ayu, number);
        assertThat(ayu.locator(".diff")).containsText("surat.pdf");
        assertNotSideways(ayu);
    }

    @Test
    void aBatchIsSignedBehindThePageAndOneFailureStopsNothing(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        // one licence for each place: the last one is for another
        var numbers = List.of(verified(journey), verified(journey), verified(journey, journey.draftElsewhere()));
        var bagas = person(bundle, browser, 1280, "bagas.wirayudha", "demo-bagas");
        open(bagas, "/signing");
        press(bagas, "main .bar button");
        assertThat(bagas.getByText("Belum ada surat yang dipilih")).isVisible();
        numbers.forEach(
                number -> bagas.locator("main input[value='" + number + "']").check());
        assertThat(bagas.locator("[data-picked]")).hasText("3 dipilih");
        press(bagas, "main .bar button");
        bagas.fill("#passphrase", "bukan-ini");
        press(bagas, "#sign-go");
        assertThat(bagas.locator(".errsum")).containsText("tidak cocok");
        numbers.forEach(number -> assertThat(bagas.locator("main .dlg")).containsText(number));

        sendBack(journey, numbers.get(1));
        bagas.fill("#passphrase", "demo-bagas");
        bagas.locator("#sign-go").click();
        assertThat(bagas.locator("main .dlg")).containsText("3 dari 3 selesai dicoba: 2 berhasil, 1 gagal", SLOWLY);
        sound(bagas);
        assertThat(bagas.locator("tr", new Page.LocatorOptions().setHasText(numbers.get(1))))
                .containsText("tidak ada nomor yang dipesan");
    }

    @Test
    void anIdentityNumberIsOpenedForAReasonAndOnce(Bundle bundle, Browser browser) {
        var number = submitted(new RestJourney(bundle));
        var ayu = officer(bundle, browser, 1280);
        open(ayu, "/work/" + number);
        assertThat(ayu.locator("main")).containsText("187204********02");
        open(ayu, "/work/" + number + "/unmask");
        press(ayu, "#open");
        assertThat(ayu.locator(".errsum")).isVisible();
        ayu.fill("#reason", "Mencocokkan surat nomor 12");
        var shown = ayu.waitForResponse(
                answer ->
                        answer.request().method().equals("GET") && answer.url().endsWith("/unmask"),
                () -> ayu.locator("#open").click());
        assertThat(shown.headerValue("refresh")).startsWith("60;");
        assertThat(shown.headerValue("cache-control")).contains("no-store");
        assertThat(ayu.locator("#nik")).hasText("1872046209890002");
        sound(ayu);
        ayu.reload();
        assertThat(ayu.locator("#nik")).hasCount(0);
    }

    @Test
    void anotherAgencysOfficialFindsNothing(Bundle bundle, Browser browser) {
        var journey = new RestJourney(bundle);
        var number = verified(journey);
        var document =
                RestJourney.list(journey.own(number, "/documents")).get(0).get("id");
        var fikri = person(bundle, browser, 1280, "fikri.ramadhan@pekanbaru.example.id", "demo-fikri");
        for (var page :
                List.of("", "/answers", "/clock", "/card", "/history", "/unmask", "/draft", "/return", "/reject")) {
            assertThat(fikri.navigate("/work/" + number + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(fikri.locator("h1")).hasText("Halaman tidak ditemukan");
        }
        for (var paper : List.of(
                "/work/" + number + "/draft.pdf",
                "/work/" + number + "/draft/pages/1",
                "/work/" + number + "/card.pdf",
                "/work/documents/" + document + "/pages/1.png",
                "/signing",
                "/signing/sign?number=" + number)) {
            assertThat(fikri.evaluate("path => fetch(path, {redirect: 'manual'}).then(answer => answer.status)", paper))
                    .as(paper)
                    .isEqualTo(404);
        }
        open(fikri, "/work/search?q=" + number);
        assertThat(fikri.locator("tbody tr")).hasCount(0);
    }

    private static String submitted(RestJourney journey) {
        var number = journey.draft();
        journey.submit(number, "letter of " + number);
        return number;
    }

    /** Before the signatory, in nobody's hands. */
    private static String verified(RestJourney journey) {
        return verified(journey, journey.draft());
    }

    private static String verified(RestJourney journey, String draft) {
        var number = journey.prepared(draft);
        RestJourney.ok(204, journey.head.send("DELETE", "/work-items/" + number + "/claim", null, "If-Match", "*"));
        return number;
    }

    private static void sendBack(RestJourney journey, String number) {
        RestJourney.ok(200, journey.head.send("PUT", "/work-items/" + number + "/claim", null, "If-Match", "*"));
        var version = journey.head.get("/files/" + number + "/progress").etag();
        var body = "{\"toStep\": \"verifikasi\", \"note\": \"Periksa lagi alamat.\"}";
        RestJourney.ok(200, journey.head.send("POST", "/files/" + number + "/send-backs", body, "If-Match", version));
    }

    private static Page officer(Bundle bundle, Browser browser, int width) {
        return person(bundle, browser, width, "ayu.larasati", "demo-ayu");
    }

    private static Page person(Bundle bundle, Browser browser, int width, String name, String password) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(bundle.address())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(width, 900));
        var page = context.newPage();
        page.navigate("/sign-in");
        enter(page, name, password);
        return page;
    }

    private static void enter(Page page, String name, String password) {
        var fields = Map.of("email", name.contains("@") ? name : name + "@metro.example.id", "password", password);
        fields.forEach((id, value) -> page.fill("#" + id, value));
        page.locator("#go").click();
        page.waitForLoadState();
    }

    private static void claim(Page page, String number) {
        open(page, "/work/" + number);
        press(page, "#claim-go");
    }

    private static void mark(Page page, String requirement, String verdict) {
        var id = "v-" + requirement + (verdict.equals("CONFORMS") ? "" : "-" + verdict);
        page.locator("[id='" + id + "']").dispatchEvent("click");
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        sound(page);
    }

    private static void press(Page page, String selector) {
        page.evaluate(Phone.LEFT);
        page.locator(selector).click();
        page.waitForFunction(Phone.NEW_PAGE);
        sound(page);
    }

    private static void sound(Page page) {
        assertThat(page).hasTitle(ANY);
        Accessibility.assertNoViolations(page);
    }

    private static void assertNotSideways(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** Radios of the pages lie under their words. */
    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
