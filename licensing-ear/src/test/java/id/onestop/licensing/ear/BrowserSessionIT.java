package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The instruments of the browser tests measure what they should. */
@ExtendWith(BrowserSession.class)
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

    @Test
    void thePageReachesTheSharedBundle(Page page) {
        page.navigate("/health/live");
        assertThat(page.locator("body")).containsText("UP");
    }
}
