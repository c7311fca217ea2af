package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Somebody with a browser of the width of a cheap phone, or at a desk; axe looks at every state of a page once, and none may scroll sideways.
 *
 * <p>A state is what headings and faults say, in a language; numbers of files make no new one.
 */
record Phone(Page page, boolean scripted) implements AutoCloseable {

    private static final Pattern ANY = Pattern.compile(".+");
    private static final List<String> BROKEN = new CopyOnWriteArrayList<>();
    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();
    private static final String STATE =
            "() => document.documentElement.lang + innerWidth + location.pathname + document.title + [..."
                    + "document.querySelectorAll('main h1, main h2, main .msg, main .err')].map(one => one.textContent).join('|')";

    static final String LEFT = "document.getElementById('main').dataset.left = 'yes'";

    /** The page that a press leads to is there, and not the one with the mark of {@link #LEFT}. */
    static final String NEW_PAGE =
            "() => document.readyState === 'complete' && document.querySelector('#main:not([data-left])') !== null";

    static Phone indonesian(Browser browser, Endpoint site) {
        return of(browser, site, "id-ID", true);
    }

    static Phone english(Browser browser, Endpoint site) {
        return of(browser, site, "en-GB", true);
    }

    static Phone withoutScript(Browser browser, Endpoint site) {
        return of(browser, site, "id-ID", false);
    }

    /** Somebody who signed in before, in a window of their own. */
    static Phone signedIn(Browser browser, Endpoint site, String email, String password) {
        String session = SESSIONS.get(site.address() + email);
        if (session == null) {
            var visitor = indonesian(browser, site).signIn(email, password);
            SESSIONS.put(site.address() + email, visitor.page().context().storageState());
            return visitor;
        }
        return with(
                browser.newContext(options(site, "id-ID").setStorageState(session))
                        .newPage(),
                true);
    }

    /** The same at a desk. */
    Phone wide() {
        page.setViewportSize(1280, 900);
        return this;
    }

    private static Phone of(Browser browser, Endpoint site, String locale, boolean scripted) {
        BrowserContext window = browser.newContext(options(site, locale).setJavaScriptEnabled(scripted));
        return with(window.newPage(), scripted);
    }

    private static Browser.NewContextOptions options(Endpoint site, String locale) {
        return new Browser.NewContextOptions()
                .setBaseURL(site.address() + "/")
                .setLocale(locale)
                .setTimezoneId("Asia/Jakarta")
                .setViewportSize(360, 780);
    }

    Phone signIn(String email, String password) {
        open("/sign-in");
        fill(Map.of("email", email, "password", password));
        press("#go");
        return this;
    }

    private static Phone with(Page page, boolean scripted) {
        page.onPageError(BROKEN::add);
        return new Phone(page, scripted);
    }

    /** The answer's status; a path is below the context of the site. */
    int open(String path) {
        Response answer = page.navigate(path.startsWith("/") ? path.substring(1) : path);
        sound();
        return answer.status();
    }

    /** Presses a button that posts, and says with which status the post was answered. */
    int press(String selector) {
        leave();
        var answer = page.waitForResponse(
                one -> one.request().method().equals("POST"),
                () -> page.locator(selector).click());
        arrive();
        return answer.status();
    }

    void follow(String selector) {
        leave();
        page.locator(selector).first().click();
        arrive();
    }

    /** The answer to a post may come long before the page that it leads to, and the page before it looks the same. */
    private void leave() {
        if (scripted) {
            page.evaluate(LEFT);
        }
    }

    private void arrive() {
        if (scripted) {
            page.waitForFunction(NEW_PAGE);
        }
        page.waitForLoadState();
        sound();
    }

    void fill(Map<String, String> values) {
        values.forEach((id, value) -> page.fill("#" + id, value));
    }

    /** Answers those of these questions that the page asks, each in its own kind of field. */
    void answer(Map<String, String> values) {
        values.forEach((id, value) -> {
            if (page.locator("input[type=radio]#" + id).count() > 0) {
                choose(id, value);
            } else if (page.locator("select#" + id).count() > 0) {
                page.selectOption("#" + id, value);
            } else if (page.locator("#" + id).count() > 0) {
                page.fill("#" + id, value);
            }
        });
    }

    /** Segmented radios lie under their words. */
    void choose(String id, String value) {
        page.locator("input[type=radio][id^='%s'][value='%s']".formatted(id, value))
                .check(new Locator.CheckOptions().setForce(true));
    }

    /** The file that a link leads to. */
    byte[] fetch(String selector) {
        var download = page.waitForDownload(() -> page.locator(selector).first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void doesNotRead(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    /** What the summary on top of the form says. */
    void isTold(String text) {
        assertThat(page.locator(".errsum")).containsText(text);
        assertThat(page).hasTitle(Pattern.compile("^(Kesalahan|Error): .+"));
    }

    private void sound() {
        assertThat(page).hasTitle(ANY);
        assertThat(BROKEN).as("faults of the script").isEmpty();
        if (scripted && SOUND.add(page.evaluate(STATE).toString().replaceAll("\\d+", "9"))) {
            Accessibility.assertNoViolations(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scroll at " + page.url())
                    .isEqualTo(true);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
