package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages by which an agency sees itself: the wall, statistics, queues, signals; without accessibility faults. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class SeeingIT {

    private static final String HEAD = "bagas.wirayudha@metro.example.id";
    private static final LocatorAssertions.HasTextOptions BY_ITSELF =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static void signIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("#go");
        page.waitForLoadState();
    }

    private static long number(Page wall) {
        return Long.parseLong(wall.locator(".tile .big").first().textContent().strip());
    }

    @Test
    void theWallFollowsByItself(Bundle bundle, Page wall) {
        var journey = new RestJourney(bundle);
        signIn(wall, HEAD, "demo-bagas");
        wall.setViewportSize(1920, 1080);
        wall.navigate("/wall");
        long before = number(wall);
        Accessibility.assertNoViolations(wall);
        var number = journey.draft();
        journey.submit(number, "a letter for the wall");

        assertThat(wall.locator(".tile .big").first()).hasText(Long.toString(before + 1), BY_ITSELF);
        assertThat(wall.locator("main")).not().containsText("Ratna");
        wall.locator("a.tile").first().click();
        assertThat(wall.locator("tbody")).containsText(number);
        Accessibility.assertNoViolations(wall);
        for (var path : List.of(
                "/wall", "/statistics", "/statistics?period=MONTH&lang=en", "/queues", "/signals", "/relatives")) {
            wall.setViewportSize(360, 780);
            wall.navigate(path);
            assertThat(wall.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            Accessibility.assertNoViolations(wall);
        }
    }

    @Test
    void whoOverseesNothingFindsNoWall(Bundle bundle) {
        var officer = Visitor.signedIn(bundle, "ayu.larasati@metro.example.id", "demo-ayu");

        for (var path : List.of("/wall", "/statistics", "/statistics/files", "/queues", "/signals")) {
            assertThat(officer.status(path)).as(path).isEqualTo(404);
        }
    }
}
