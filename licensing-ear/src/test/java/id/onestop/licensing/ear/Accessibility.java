package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What axe-core finds on a page, in words that name the rule and the element. */
final class Accessibility {

    private Accessibility() {}

    /** What a record prints of itself, such as {@code Spoken[text=Pemohon, lang=id]}. */
    private static final Pattern RECORD = Pattern.compile("\\w+\\[\\w+=");

    static void assertNoViolations(Page page) {
        assertThat(RECORD.matcher(page.innerText("body")).results().map(MatchResult::group))
                .as("records printed on " + page.url())
                .isEmpty();
        assertThat(violations(page)).as("axe-core on " + page.url()).isEmpty();
    }

    static List<String> violations(Page page) {
        // pages without frames: axe needs no second page to put results together
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget()))
                        .toList();
    }
}
