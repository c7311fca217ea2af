package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.ok;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/** The second agency at its browsers: what both of its services have in common. */
final class PekanbaruOffice {

    static final String ADMINISTRATOR = "Bayu Firmansyah";
    static final String HEAD = "Ratih Anggraini";

    private final Function<String, Seat> seats;
    private final Rest administrator;

    PekanbaruOffice(Bundle bundle, Browser browser) {
        this.seats = Seat.ofAgency(bundle, browser, "pekanbaru");
        this.administrator =
                Officials.of(bundle, "pekanbaru").named(ADMINISTRATOR).rest();
    }

    /** Somebody of the office, signed in. */
    Seat seat(String name) {
        return seats.apply(name);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    /** Nobody acts for anybody any more, whoever recorded it. */
    void everybodyIsBack() {
        for (var one : list(ok(200, administrator.get("/substitutions?limit=50")))) {
            if (!"OVER".equals(one.get("state"))) {
                var body = "RUNNING".equals(one.get("state")) ? "{\"atOnce\": true}" : "{}";
                var path = "/substitutions/" + one.get("id");
                ok(428, administrator.send("POST", path + "/end", body));
                var tag = ok(200, administrator.get(path)).etag();
                ok(200, administrator.send("POST", path + "/end", body, "If-Match", tag));
            }
        }
    }

    /**
     * The administrator records that somebody acts for the absent holder of a post, from a day on for three days; such a post
     * approves, so the Head confirms it.
     */
    Seat appoint(String post, String person, String decree, LocalDate from) {
        var administrator = seat(ADMINISTRATOR)
                .open("/administration/substitutions")
                .selectShown("post", post)
                .selectShown("person", person)
                .check("kind")
                .fill(Map.of("decree", decree))
                .day("from", from)
                .day("until", from.plusDays(2))
                .press("#record-go")
                .shows("Penggantian dicatat", decree);
        seat(HEAD)
                .narrowAndEnglish("/administration/confirmations")
                .press("tr:has-text('" + decree + "') a")
                .shows(decree)
                .press("#confirm-go");
        return administrator;
    }

    /** The administrator opens the end of a substitution. */
    Seat end(String decree) {
        var page = seat(ADMINISTRATOR).open("/administration/substitutions");
        return page.press("tr:has-text('" + decree + "') a[href$='/end']").press("#end-go");
    }

    /** Takes a file; the page is that of its step. */
    Seat take(String name, String number, String page) {
        return seat(name).open("/work/" + number + page).press("#claim-go");
    }

    /** Finds one fault in a file and gives it back. */
    void giveBack(String name, String number, String requirement, String reason) {
        take(name, number, "")
                .checkAll("input[value=CONFORMS]")
                .check("v-" + requirement + "-FAULTY")
                .select(Map.of("reason-" + requirement, reason))
                .press("#toReturn")
                .narrowAndEnglish("/work/" + number + "/return")
                .press("#give-back");
    }

    void accept(String name, String number) {
        take(name, number, "")
                .checkAll("input[value=CONFORMS]")
                .press("#accept")
                .shows("Daftar kerja");
    }

    /** Verifies the draft, or initials the letter. */
    void verify(String name, String number) {
        take(name, number, "/draft").press("#verify-go");
    }

    /** The licence goes to its holder against a signed slip; {@code page} is one hand-over or a batch of them. */
    Seat handOver(String name, String page, String next) {
        return seat(name)
                .narrowAndEnglish(page)
                .refused("#hand-over-go", 2)
                .check("recipient", "identity")
                .attach("proof", "bukti " + page.replaceAll("\\W", " "))
                .send("#hand-over-go", next);
    }
}
