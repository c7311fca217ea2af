package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The instruments of the browser tests measure what they should, and a browser's session ends without loss of words. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class BrowserSessionIT {

    private static final String PAGE =
            "<!DOCTYPE html><html lang='id'><title>Izin</title><main><h1>Izin</h1>%s</main></html>";

    @Test
    void axeFindsAPictureWithoutWords(Page page) {
        page.setContent(PAGE.formatted("<img src='data:,'>"));
        assertThat(Accessibility.violations(page)).anyMatch(violation -> violation.startsWith("image-alt:"));
    }

    @Test
    void axePassesASoundPage(Page page) {
        page.setContent(PAGE.formatted("<p>Berlaku</p>"));
        Accessibility.assertNoViolations(page);
    }

    private static Map<String, String> credentials(String name) {
        return Map.of("email", name + "@metro.example.id", "password", "demo-" + name.replaceFirst("\\..*", ""));
    }

    /** Types on a page and presses its button after the session has ended, without any script. */
    private static Phone tooLate(Browser browser, Bundle bundle) {
        var ayu = Phone.withoutScript(browser, bundle).signIn("ayu.larasati@metro.example.id", "demo-ayu");
        ayu.open("/relatives");
        ayu.fill(Map.of("name", "Budi dari Łódź", "nik", "1872046209890002"));
        ayu.page().selectOption("#relation", new SelectOption().setIndex(2));
        ayu.page().context().clearCookies();
        assertThat(ayu.press("#declare-go")).isEqualTo(302);
        assertThat(ayu.page()).hasURL(Pattern.compile(".*/sign-in\\?to=%2Frelatives"));
        return ayu;
    }

    @Test
    void whatWasTypedWithoutScriptIsShownAgainToTheSamePersonOnce(Browser browser, Bundle bundle) {
        try (var ayu = tooLate(browser, bundle)) {
            ayu.fill(credentials("ayu.larasati"));
            ayu.press("#go");
            assertThat(ayu.page()).hasURL(Pattern.compile(".*/relatives"));
            ayu.reads("sudah diisikan lagi");
            assertThat(ayu.page().locator("#name")).hasValue("Budi dari Łódź");
            assertThat(ayu.page().locator("#relation option:checked"))
                    .hasText(ayu.page().locator("#relation option").nth(2).textContent());
            assertThat(ayu.page().locator("#nik")).hasValue("");
            // nothing was saved, and the form that is shown again works
            assertThat(ayu.press("#declare-go")).isEqualTo(422);
            assertThat(ayu.page().locator("#name")).hasValue("Budi dari Łódź");
            ayu.open("/relatives");
            assertThat(ayu.page().locator("#name")).hasValue("");
            ayu.doesNotRead("sudah diisikan lagi");
        }
    }

    @Test
    void aPageThatIsGoneIsShownAgainToWhoeverIsSignedInAnew(Browser browser, Bundle bundle) {
        try (var ayu = Phone.withoutScript(browser, bundle).signIn("ayu.larasati@metro.example.id", "demo-ayu")) {
            ayu.open("/relatives");
            ayu.fill(Map.of("name", "Wulan Kartika"));
            ayu.page().context().clearCookies();
            var tab = ayu.page().context().newPage();
            tab.navigate("/sign-in");
            credentials("ayu.larasati").forEach((id, value) -> tab.fill("#" + id, value));
            tab.click("#go");
            assertThat(tab).not().hasURL(Pattern.compile(".*/sign-in.*"));
            assertThat(ayu.press("#declare-go")).isEqualTo(302);
            ayu.reads("sudah diisikan lagi");
            assertThat(ayu.page().locator("#name")).hasValue("Wulan Kartika");
        }
    }

    @Test
    void nobodyElseSeesWhatWasTyped(Browser browser, Bundle bundle) {
        try (var phone = tooLate(browser, bundle)) {
            phone.fill(credentials("sinta.maharani"));
            phone.press("#go");
            assertThat(phone.page()).hasURL(Pattern.compile(".*/relatives"));
            assertThat(phone.page().locator("#name")).hasValue("");
            phone.doesNotRead("Łódź");
        }
    }

    @Test
    void aFormWithoutTheMarkOfItsPersonIsNotKept(Page page, Bundle bundle) {
        var form = FormData.create().set("declare", "declare").set("name", "Dari luar");
        var answer = page.request()
                .post(
                        bundle.address() + "/relatives",
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void thePageReachesTheSharedBundle(Page page) {
        page.navigate("/health/live");
        assertThat(page.locator("body")).containsText("UP");
    }
}
