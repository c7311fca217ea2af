package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An officer of the counter at work by pages, with one person at a time. */
final class CounterDesk {

    private final Phone officer;

    CounterDesk(Phone officer) {
        this.officer = officer;
    }

    /** Looks for a number that nobody has, registers its owner, and keeps identity and consent. */
    void register(String nik, Map<String, String> person) {
        var page = officer.page();
        officer.open("/counter");
        search("12");
        officer.isTold("NIK");
        search(nik);
        officer.reads("Belum terdaftar");
        officer.press("#begin");
        officer.isTold("Nama");
        officer.fill(person);
        List.of("#paper", "#faceMatches", "#consented").forEach(page::check);
        officer.press("#begin");
        assertThat(page).hasURL(Pattern.compile(".*/counter/visits/\\d+"));
        assertThat(page.locator("h1")).containsText(person.get("fullName"));
    }

    private void search(String nik) {
        officer.fill(Map.of("nik", nik));
        officer.press("#search");
    }

    /** Begins an application of that person, and says its number. */
    String begin(String service) {
        officer.page().selectOption("#service", service);
        officer.press("#go");
        var address = officer.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    void fill(String number, Map<String, String> answers) {
        officer.open("/counter/files/" + number);
        officer.answer(answers);
        officer.press("#save");
    }

    /** Saves another answer in a second tab: the first one is told before it puts its own back. */
    void anOldTabUndoesNothing(String number, String field, String value) {
        officer.open("/counter/files/" + number);
        try (var other = officer.page().context().newPage()) {
            other.navigate(officer.page().url());
            other.fill(field, "Praktik lain");
            other.click("#save");
            assertThat(other.locator(".errsum")).isHidden();
        }
        officer.press("#save");
        officer.isTold("diubah di jendela lain");
        officer.isTold("Praktik lain");
        officer.press("#save");
        assertThat(officer.page().locator(".errsum")).isHidden();
        assertThat(officer.page().locator(field)).hasValue(value);
    }

    /** Scans what was brought, several papers at once. */
    void scan(String number, String words, List<String> requirements) {
        officer.open("/counter/files/" + number);
        requirements.forEach(one -> officer.page().setInputFiles("#scan-" + one, paper(one, words)));
        officer.press("#save");
        requirements.forEach(one -> officer.reads(paper(one, words).name));
    }

    /** Takes a scan away. */
    void remove(String number, String name) {
        officer.open("/counter/files/" + number);
        officer.press("p:has-text('" + name + "') button");
        officer.doesNotRead(name);
    }

    /** Ticks every original that the standard wants to see. */
    void tickOriginals(String number) {
        officer.open("/counter/files/" + number);
        officer.page().locator("main .tick").all().forEach(one -> one.check());
        officer.press("#save");
    }

    /** Asks the registers, and sends what is complete. */
    void send(String number, List<String> declarations) {
        officer.open("/counter/files/" + number);
        officer.press("#ask-go");
        declarations.forEach(one -> officer.page().check("#" + one));
        officer.press("#submit");
        assertThat(officer.page()).hasURL(Pattern.compile(".*/counter/files/" + number + "/receipt"));
    }

    /** What somebody hands in for a requirement; the words make it another content. */
    static FilePayload paper(String requirement, String words) {
        return requirement.equals("pas-foto")
                ? new FilePayload(words + "-" + requirement + ".png", "image/png", ServiceFile.picture())
                : new FilePayload(
                        words + "-" + requirement + ".pdf", "application/pdf", Letter.pdf(words + " " + requirement));
    }
}
