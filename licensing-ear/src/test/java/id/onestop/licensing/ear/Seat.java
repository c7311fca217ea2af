package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of his own: every page that he opens or comes to has a title and no accessibility faults. Pages of one
 * shape are scanned once.
 */
final class Seat {

    private static final Pattern ANY = Pattern.compile(".+");
    private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

    /** What a page is made of; its words do not matter to the rules of accessibility, its language and width do. */
    private static final String SHAPE = """
            () => [innerWidth, document.documentElement.lang, ...[...document.querySelectorAll('*')].map(
              e => e.tagName + '.' + e.getAttribute('class') + '#' + e.id + e.hasAttribute('hidden'))].join()""";

    private static final Set<Object> SCANNED = ConcurrentHashMap.newKeySet();

    private final Page page;

    private Seat(Page page) {
        this.page = page;
    }

    /** Each person of an agency's demonstration, signed in at the first question. */
    static Function<String, Seat> ofAgency(Bundle bundle, Browser browser, String agency) {
        var officials = Officials.of(bundle, agency);
        var known = new HashMap<String, Seat>();
        return name -> known.computeIfAbsent(name, one -> {
            var facts = officials.named(one).facts();
            return at(bundle, browser)
                    .signIn(facts.get("email").toString(), facts.get("password").toString());
        });
    }

    /** Somebody who is not signed in. */
    static Seat at(Bundle bundle, Browser browser) {
        return new Seat(browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(bundle.address())
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(1280, 900))
                .newPage());
    }

    Seat signIn(String email, String password) {
        open("/sign-in");
        fill(Map.of("email", email, "password", password));
        return press("#go");
    }

    Page page() {
        return page;
    }

    Seat open(String path) {
        page.navigate(path);
        return sound();
    }

    /** The page on a telephone and in English, and back. */
    Seat narrowAndEnglish(String path) {
        page.setViewportSize(360, 780);
        open(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scroll at " + path)
                .isTrue();
        page.setViewportSize(1280, 900);
        return open(path + (path.contains("?") ? "&" : "?") + "lang=id");
    }

    Seat press(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        return sound();
    }

    /** Presses what sends a file: the script goes on to the next page, whose address ends so, with the last byte. */
    Seat send(String selector, String next) {
        page.locator(selector).first().click();
        page.waitForURL(Pattern.compile(next + "$"));
        return sound();
    }

    /** Presses, and is told what is missing. */
    Seat refused(String selector, int faults) {
        press(selector);
        assertThat(page.locator(".errsum li")).hasCount(faults);
        return this;
    }

    Seat fill(Map<String, String> values) {
        values.forEach((id, value) -> page.fill("#" + id, value));
        return this;
    }

    Seat select(Map<String, String> values) {
        values.forEach((id, value) -> page.selectOption("#" + id, value));
        return this;
    }

    /** Chooses the first entry that shows these words. */
    Seat selectShown(String id, String words) {
        var option = page.locator("#" + id + " option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        page.selectOption("#" + id, option.getAttribute("value"));
        return this;
    }

    /** Ticks boxes; segmented radios lie under their words. */
    Seat check(String... ids) {
        List.of(ids).forEach(id -> page.locator("#" + id).check(FORCED));
        return this;
    }

    Seat checkAll(String selector) {
        page.locator(selector).all().forEach(box -> box.check(FORCED));
        return this;
    }

    Seat day(String id, LocalDate day) {
        return fill(Map.of(
                id,
                Integer.toString(day.getDayOfMonth()),
                id + "-month",
                Integer.toString(day.getMonthValue()),
                id + "-year",
                Integer.toString(day.getYear())));
    }

    Seat attach(String id, String words) {
        page.setInputFiles("#" + id, new FilePayload(words + ".pdf", "application/pdf", Letter.pdf(words)));
        return this;
    }

    Seat attachPicture(String id, byte[] png) {
        page.setInputFiles("#" + id, new FilePayload("foto.png", "image/png", png));
        return this;
    }

    /** The words of the page. */
    Seat shows(String... words) {
        for (var one : words) {
            assertThat(page.locator("main")).containsText(one);
        }
        return this;
    }

    Seat showsNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    /** What follows the last stroke of the address. */
    String tail() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    byte[] download(String selector) {
        try {
            return Files.readAllBytes(
                    page.waitForDownload(() -> page.locator(selector).first().click())
                            .path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a message to an address says; the demonstration's mailbox shows it as soon as it has been sent. */
    String mailed(String address, Pattern words) {
        var mailbox = page.context().newPage();
        var found = mailbox.getByText(words);
        for (int tries = 0; tries < 40 && found.count() == 0; tries++) {
            mailbox.navigate("/mailbox?to=" + address);
            mailbox.waitForTimeout(500);
        }
        var match = words.matcher(mailbox.locator("main").textContent());
        assertThat(match.find()).as("a message with " + words).isTrue();
        mailbox.close();
        return match.group(match.groupCount());
    }

    /** The words of a paper that the page gives. */
    String words(String selector) {
        try {
            var file = Files.createTempFile("paper", ".pdf");
            Files.write(file, download(selector));
            return Tool.run("pdftotext", "-layout", file.toString(), "-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Seat sound() {
        assertThat(page).hasTitle(ANY);
        if (SCANNED.add(page.evaluate(SHAPE))) {
            Accessibility.assertNoViolations(page);
        }
        return this;
    }
}
