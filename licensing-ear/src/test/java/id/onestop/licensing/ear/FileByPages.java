package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One application of any service on its way by pages: the applicant on a telephone, officials at their desks, each found by
 * the post. It knows how a page is used, and nothing of services or the order of steps.
 */
final class FileByPages {

    private final Browser browser;
    private final Endpoint site;
    private final Officials officials;
    private final Map<String, Phone> desks = new HashMap<>();
    private final String number;

    private FileByPages(Browser browser, Endpoint site, String agency, String number) {
        this.browser = browser;
        this.site = site;
        this.officials = Officials.of(site, agency);
        this.number = number;
    }

    static FileByPages begun(Browser browser, Endpoint site, Phone applicant, String agency, String service) {
        applicant.open("/services/" + agency + "/" + service);
        applicant.open("/applications/new?agency=" + agency + "&service=" + service);
        applicant.choose("kind", "NEW");
        applicant.press("#go");
        var address = applicant.page().url();
        return new FileByPages(browser, site, agency, address.substring(address.lastIndexOf('/') + 1));
    }

    /** A file that was begun elsewhere. */
    static FileByPages of(Browser browser, Endpoint site, String agency, String number) {
        return new FileByPages(browser, site, agency, number);
    }

    String number() {
        return number;
    }

    /** Goes through the pages of every section and answers what each asks. */
    void answer(Phone applicant, Map<String, String> answers) {
        applicant.open(own(""));
        int sections = applicant.page().locator("main a[href*='/questions/']").count();
        for (int section = 0; section < sections; section++) {
            applicant.open(own(""));
            applicant.page().locator("main details > summary").all().forEach(Locator::click);
            applicant.follow("main a[href*='/questions/'] >> nth=" + section);
            while (applicant.page().url().contains("/questions/")) {
                applicant.answer(answers);
                applicant.press("#save");
            }
        }
    }

    void attach(Phone applicant, String words, List<String> requirements) {
        for (var requirement : requirements) {
            applicant.open(own("/files/" + requirement));
            var paper = CounterDesk.paper(requirement, words);
            applicant.page().setInputFiles("#file", paper);
            applicant.press("#send");
            applicant.reads(paper.name);
        }
    }

    /** Has the registers asked, on the page of all or on that of one requirement. */
    void ask(Phone applicant, String page) {
        applicant.open(own(page));
        applicant.press("#ask-go");
    }

    void send(Phone applicant, List<String> declarations) {
        applicant.open(own("/check"));
        declarations.forEach(one -> applicant.page().check("#" + one));
        applicant.press("#go");
        assertThat(applicant.page()).hasURL(Pattern.compile(".*/applications/" + number + "/receipt"));
    }

    /** Finds the file in the list of a post and takes it; the page that opens is where its step is done. */
    Phone take(String post) {
        var official = desk(post);
        official.open("/work?tab=UNCLAIMED&sort=OFFERED_LAST");
        official.follow("main a[href$='/" + number + "'], main a[href*='/" + number + "/']");
        official.press("#claim-go");
        return official;
    }

    /** Whoever holds a post, or has a name, at the desk. */
    Phone desk(String who) {
        return desks.computeIfAbsent(who, one -> {
            var official = one.contains(" ") ? officials.named(one) : officials.at(one);
            return Phone.signedIn(browser, site, official.email(), official.password())
                    .wide();
        });
    }

    /** Returns it with these faults, by requirement and reason; everything else conforms. */
    void giveBack(String post, Map<String, String> faults) {
        var official = take(post);
        judge(official, Map.of());
        faults.forEach((requirement, reason) -> {
            official.choose("v-" + requirement, "FAULTY");
            official.page().selectOption("#reason-" + requirement, reason);
            official.fill(Map.of("cure-" + requirement, "Perbaiki " + requirement + "."));
        });
        official.press("#toReturn");
        faults.keySet().forEach(requirement -> official.reads("Perbaiki " + requirement + "."));
        official.press("#give-back");
    }

    /** Whoever decides finds one fault more in the requirements behind the draft, and returns the file instead. */
    void returnInstead(String post, String requirement, String reason) {
        var official = take(post);
        official.follow("main a.btn-2[href$='/work/" + number + "']");
        official.choose("v-" + requirement, "FAULTY");
        official.page().selectOption("#reason-" + requirement, reason);
        official.fill(Map.of("cure-" + requirement, "Perbaiki " + requirement + "."));
        official.press("#toReturn");
        official.reads("Perbaiki " + requirement + ".");
        official.press("#give-back");
    }

    /** Finds everything conforming, but for what has another verdict here. */
    void accept(String post, Map<String, String> verdicts) {
        var official = take(post);
        judge(official, verdicts);
        official.press("#accept");
    }

    private static void judge(Phone official, Map<String, String> verdicts) {
        for (var row : official.page().locator(".req h3").all()) {
            var id = row.getAttribute("id").replaceAll("-t$", "");
            official.choose(id, verdicts.getOrDefault(id.substring(2), "CONFORMS"));
        }
    }

    void verify(String post) {
        take(post).press("#verify-go");
    }

    /** Signs it out of the list of signatures, after a passphrase that is wrong; what appears says the number. */
    void sign(String post, Pattern licence) {
        var official = desk(post);
        for (var passphrase : List.of("bukan-ini", officials.at(post).password())) {
            official.open("/signing");
            official.page()
                    .locator("main input[type=checkbox][value='" + number + "']")
                    .check();
            official.follow("form[action$='/signing/sign'] button");
            official.fill(Map.of("passphrase", passphrase));
            official.press("#sign-go");
        }
        assertThat(official.page().getByText(licence).first()).isVisible();
    }

    /** Prints it on a numbered sheet, after one whose number cannot be. */
    byte[] print(String post, String serial) {
        var official = take(post);
        official.fill(Map.of("serial", "lembar"));
        official.press("#print-go");
        official.isTold("Nomor seri");
        official.fill(Map.of("serial", serial));
        official.press("#print-go");
        official.reads(serial);
        var printed = official.fetch("a[href$='/print.pdf']");
        official.press("#finish-go");
        return printed;
    }

    void signOnPaper(String post) {
        var official = take(post);
        official.press("#sign-go");
        List.of("berkas", "cap dinas", "arsip").forEach(official::isTold);
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        official.fill(Map.of(
                "signedOn", Integer.toString(today.getDayOfMonth()),
                "signedOn-month", Integer.toString(today.getMonthValue()),
                "signedOn-year", Integer.toString(today.getYear()),
                "archivePlace", "Lemari 3, map " + number));
        official.page().check("#stamped");
        official.page().setInputFiles("#scan", scan("surat"));
        official.press("#sign-go");
    }

    /** Hands it over to its holder; papers that must be seen are ticked on the way. */
    void handOver(String post, boolean papersMissing) {
        var official = desk(post);
        official.open("/hand-overs");
        official.follow("main th a[href$='/hand-overs/" + number + "']");
        if (papersMissing) {
            official.follow("main a[href$='/papers']");
            official.page().locator("main .tick").all().forEach(one -> one.check());
            official.press("#save");
            assertThat(official.page()).hasURL(Pattern.compile(".*/hand-overs/" + number));
        }
        official.press("#hand-over-go");
        official.isTold("siapa yang menerima");
        official.choose("recipient", "HOLDER");
        official.choose("identity", "KTP");
        official.page().setInputFiles("#proof", scan("bukti"));
        official.press("#hand-over-go");
        assertThat(official.page()).hasURL(Pattern.compile(".*/hand-overs"));
        assertThat(official.page().locator("main th a[href$='" + number + "']")).hasCount(0);
    }

    private FilePayload scan(String name) {
        return new FilePayload(name + ".pdf", "application/pdf", Letter.pdf(number + " " + name));
    }

    /** Every page about the file that its officials read. */
    void readAll(String post, List<String> pages) {
        pages.forEach(page ->
                assertThat(desk(post).open("/work/" + number + page)).as(page).isEqualTo(200));
    }

    /** Answers every question of the survey that stands before the download. */
    void survey(Phone applicant) {
        applicant.open(own("/survey"));
        for (var question :
                applicant.page().locator("main fieldset input[value='4']").all()) {
            applicant.choose(question.getAttribute("id"), "4");
        }
        applicant.press("#send");
    }

    /** Passes the survey without an answer, which takes a reason. */
    void skipSurvey(Phone applicant, String reason) {
        applicant.open(own("/survey"));
        assertThat(applicant.press("#skip-go")).isEqualTo(422);
        applicant.isTold("alasan");
        applicant.fill(Map.of("reason", reason));
        assertThat(applicant.press("#skip-go")).isEqualTo(302);
        assertThat(applicant.page()).hasURL(Pattern.compile(".*/survey/done"));
    }

    byte[] download(Phone applicant) {
        applicant.open(own("/progress"));
        return applicant.fetch("a[href$='/licence.pdf']");
    }

    /** A stranger reads the code on a paper, and the page that it leads to. */
    Phone verify(byte[] paper) {
        var address = PaperCode.of(paper);
        var stranger = Phone.indonesian(browser, site);
        stranger.open(address.substring(address.indexOf("/verify/")));
        stranger.reads("Berlaku");
        assertThat(stranger.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("__Host-licensing"));
        return stranger;
    }

    /** What the applicant is told about the file. */
    void reads(Phone applicant, String... words) {
        applicant.open(own("/progress"));
        List.of(words).forEach(applicant::reads);
    }

    private String own(String rest) {
        return "/applications/" + number + rest;
    }
}
