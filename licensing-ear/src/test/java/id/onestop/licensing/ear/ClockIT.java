package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a file explained, its ledger put right, and the calendar changed with a preview, over HTTP. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class ClockIT {

    private static final String DAY = "{\"kind\": \"LOCAL_HOLIDAY\", \"first\": \"2031-01-08\", \"name\": \"Hari uji\","
            + " \"decree\": \"SK 8/2031\"}";

    private static final Pattern TIME = Pattern.compile("(\\d\\d)\\.(\\d\\d)");

    private RestJourney journey;
    private Rest head;
    private Rest officer;
    private Rest administrator;

    @BeforeEach
    void people(Bundle bundle) {
        journey = new RestJourney(bundle);
        head = Rest.of(bundle, "bagas.wirayudha@metro.example.id", "demo-bagas");
        officer = Rest.of(bundle, "ayu.larasati@metro.example.id", "demo-ayu");
        administrator = Rest.of(bundle, "intan.permatasari@metro.example.id", "demo-intan");
    }

    private static List<?> items(Rest.Answer answer, String key) {
        return (List<?>) answer.json().get(key);
    }

    @Test
    void theClockExplainsItselfToApplicantAndOfficialAndOnPaper() {
        var number = journey.prepared();
        var own = ok(200, journey.own(number, "/clock"));
        assertThat(items(own, "explanation").toString()).contains("3 hari kerja", "Batas waktunya");
        assertThat(items(own, "ledger").toString()).contains("START").doesNotContain("by=A");
        var official = ok(200, officer.get("/applications/" + number + "/clock"));
        assertThat(items(official, "ledger").toString()).contains("Standar pelayanan No. 61");
        assertThat(items(official, "days"))
                .isNotEmpty()
                .allSatisfy(day ->
                        assertThat(((Map<?, ?>) day).get("sentence")).asString().isNotBlank());
        var delay = ok(200, officer.get("/files/" + number + "/delay", "Accept-Language", "en"));
        assertThat(items(delay, "shares").stream()
                        .mapToLong(share -> ((Number) ((Map<?, ?>) share).get("minutes")).longValue())
                        .sum())
                .isEqualTo(((Number) delay.json().get("totalMinutes")).longValue());
        for (var paper : List.of("/applications/" + number + "/clock.pdf", "/files/" + number + "/clock.pdf")) {
            assertThat(ok(200, officer.get(paper)).header("Content-Type")).isEqualTo("application/pdf");
        }
        assertThat(ok(200, journey.own(number, "/clock.pdf")).response().body()).startsWith("%PDF");
    }

    @Test
    void theLedgerIsPutRightByANewLineOfWhoMay() {
        var number = journey.prepared();
        var path = "/files/" + number + "/clock/corrections";
        var started = (Map<?, ?>)
                items(ok(200, journey.own(number, "/clock")), "ledger").get(0);
        var start = Instant.parse(String.valueOf(started.get("at")));
        var body = "{\"kind\": \"PAUSE_ADDED\", \"cause\": \"PARTNER_OUTAGE\", \"from\": \""
                + start.minus(Duration.ofMinutes(1)) + "\", \"until\": \"" + start
                + "\", \"basis\": \"BA 1\", \"reason\": \"Uji\"}";
        ok(403, officer.send("POST", path, body));
        ok(428, head.send("POST", path, body));
        var tag = ok(200, head.get("/files/" + number + "/clock")).etag();
        ok(422, head.send("POST", path, "{\"kind\": \"PAUSE_ADDED\"}", "If-Match", tag));
        var corrected = ok(200, head.send("POST", path, body, "If-Match", tag));
        ok(412, head.send("POST", path, body, "If-Match", tag));
        assertThat(items(corrected, "ledger").toString()).contains("PAUSE_ADDED", "BA 1");
        var voided = "{\"kind\": \"PAUSE_VOIDED\", \"line\": \"2\", \"basis\": \"BA 2\", \"reason\": \"Keliru\"}";
        var again = ok(200, head.send("POST", path, voided, "If-Match", corrected.etag()));
        ok(409, head.send("POST", path, voided, "If-Match", again.etag()));
    }

    @Test
    void theCalendarSaysWhatMovesAndChangesByDecree() {
        ok(403, officer.get("/calendar"));
        assertThat(ok(200, administrator.send("POST", "/calendar/previews", DAY))
                        .text("total"))
                .isEqualTo("0");
        var entered = ok(201, administrator.send("POST", "/calendar/entries", DAY, "Idempotency-Key", "hari-uji"));
        assertThat(ok(201, administrator.send("POST", "/calendar/entries", DAY, "Idempotency-Key", "hari-uji"))
                        .text("id"))
                .isEqualTo(entered.text("id"));
        assertThat(ok(200, administrator.get("/calendar")).response().body()).contains("SK 8/2031");
        var withdrawal =
                "{\"replaces\": \"" + entered.text("id") + "\", \"withdrawn\": \"true\", \"decree\": \"SK 9\"}";
        ok(201, administrator.send("POST", "/calendar/entries", withdrawal));
        ok(409, administrator.send("POST", "/calendar/entries", withdrawal));
    }

    /** Nyepi and Idulfitri with their joint leave lie between; the plus sign may come as a space. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-17T10:00:00%2B07:00", "2026-03-17T10:00:00+07:00", "2026-03-17T03:00:00Z"})
    void anybodyIsToldWhenAPromiseFallsDueAndWhy(String received, Bundle bundle) {
        var anybody = Rest.anybody(bundle);

        var due = ok(200, anybody.get("/agencies/metro/due-date?receivedAt=" + received + "&workingDays=3"));

        assertThat(due.text("dueDate")).isEqualTo("2026-03-27");
        assertThat(due.text("dueAt")).isEqualTo("2026-03-27T16:30:00+07:00");
        var days = RestJourney.maps(due.json().get("days"));
        assertThat(days)
                .extracting(day -> day.get("date") + " " + day.get("counted") + " " + day.get("reason"))
                .containsExactly(
                        "2026-03-17 false DAY_OF_RECEIPT",
                        "2026-03-18 false JOINT_LEAVE",
                        "2026-03-19 false NATIONAL_HOLIDAY",
                        "2026-03-20 false JOINT_LEAVE",
                        "2026-03-21 false NATIONAL_HOLIDAY",
                        "2026-03-22 false NATIONAL_HOLIDAY",
                        "2026-03-23 false JOINT_LEAVE",
                        "2026-03-24 false JOINT_LEAVE",
                        "2026-03-25 true WORKING_DAY",
                        "2026-03-26 true WORKING_DAY",
                        "2026-03-27 true WORKING_DAY");
    }

    @Test
    void theCalendarPageLeadsFromFormToPreviewToEntry(Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn("intan.permatasari@metro.example.id", "demo-intan")) {
            phone.open("/administration/calendar");
            assertThat(phone.press("#see")).isEqualTo(422);
            phone.page().check("input[name=kind][value=LOCAL_HOLIDAY]");
            phone.fill(Map.of(
                    "first", "9", "first-month", "1", "first-year", "2031", "name", "Hari halaman", "decree", "SK 10"));
            assertThat(phone.press("#see")).isEqualTo(302);
            phone.reads("Tidak ada batas waktu yang bergeser");
            assertThat(phone.press("#confirm-go")).isEqualTo(302);
            phone.reads("Kalender diubah");
            phone.reads("Hari halaman");
            amendedAndWithdrawn(phone);
        }
    }

    /** Each needs its own decree, and shows what it moves before it holds. */
    private static void amendedAndWithdrawn(Phone phone) {
        phone.follow("main tr:has-text('Hari halaman') a");
        assertThat(phone.press("#withdraw-see")).isEqualTo(422);
        assertThat(phone.page().locator("#withdrawalDecree-error").isVisible()).isTrue();
        phone.fill(Map.of("first", "10", "name", "Hari halaman baru", "decree", "SK 11"));
        phone.fill(Map.of("last", "10", "last-month", "1", "last-year", "2031"));
        assertThat(phone.press("#amend-see")).isEqualTo(302);
        phone.reads("Hari halaman baru");
        assertThat(phone.press("#confirm-go")).isEqualTo(302);
        phone.follow("main tr:has-text('Hari halaman baru') a");
        phone.fill(Map.of("withdrawalDecree", "SK 12"));
        assertThat(phone.press("#withdraw-see")).isEqualTo(302);
        assertThat(phone.press("#confirm-go")).isEqualTo(302);
        phone.reads("SK 12");
    }

    @Test
    void anOwnPeriodIsWithdrawnOnItsPageAndByRest(Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn("intan.permatasari@metro.example.id", "demo-intan")) {
            phone.open("/administration/calendar/import");
            phone.page()
                    .setInputFiles(
                            "#file",
                            new FilePayload(
                                    "masa.yaml",
                                    "application/yaml",
                                    periods("halaman", "REST").getBytes(StandardCharsets.UTF_8)));
            assertThat(phone.press("#look")).isEqualTo(200);
            assertThat(phone.press("#confirm-go")).isEqualTo(302);
            phone.follow("main li:has-text('Masa uji halaman') a");
            phone.reads("0 berkas berjalan menghitung hari-hari itu");
            assertThat(phone.press("#withdraw-go")).as("without a decree").isEqualTo(422);
            phone.fill(Map.of("decree", "SE 11/2031"));
            assertThat(phone.press("#withdraw-go")).isEqualTo(302);
            phone.reads("Kalender diubah");
        }
        assertThat(ownPeriods()).doesNotContain("Masa uji halaman").contains("Masa uji REST");
        var named = "{\"name\": \"Masa uji REST\", \"first\": \"2031-03-03\", \"last\": \"2031-03-14\"";
        ok(403, officer.send("POST", "/calendar/period-previews", named + "}"));
        ok(403, officer.send("POST", "/calendar/period-withdrawals", named + "}"));
        assertThat(items(ok(200, administrator.send("POST", "/calendar/period-previews", named + "}")), "items"))
                .isEmpty();
        ok(422, administrator.send("POST", "/calendar/period-withdrawals", named + "}"));
        var decreed = named + ", \"decree\": \"SE 12/2031\"}";
        for (int sending = 0; sending < 2; sending++) {
            ok(201, administrator.send("POST", "/calendar/period-withdrawals", decreed, "Idempotency-Key", "masa-uji"));
        }
        ok(404, administrator.send("POST", "/calendar/period-withdrawals", decreed));
        assertThat(ownPeriods()).doesNotContain("Masa uji REST");
    }

    private String ownPeriods() {
        return items(ok(200, administrator.get("/calendar")), "periods").stream()
                .filter(period -> Boolean.TRUE.equals(((Map<?, ?>) period).get("own")))
                .toList()
                .toString();
    }

    /** A calendar file with the hours of the week as they are, and other hours for some days of 2031. */
    private String periods(String... names) {
        var values =
                (Map<?, ?>) ok(200, administrator.get("/agency-profile")).json().get("values");
        var week = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            var times = TIME.matcher(String.valueOf(values.get(day.name().toLowerCase(Locale.ROOT))))
                    .results()
                    .map(found -> '"' + found.group(1) + ":" + found.group(2) + '"')
                    .toList();
            if (times.size() >= 2) {
                week.append("  %s: {opens: %s, closes: %s%s}%n"
                        .formatted(
                                day,
                                times.get(0),
                                times.get(1),
                                times.size() < 4 ? "" : ", restFrom: " + times.get(2) + ", restTo: " + times.get(3)));
            }
        }
        var special = new StringBuilder();
        for (var name : names) {
            special.append("  - {name: Masa uji " + name + ", first: 2031-03-03, last: 2031-03-14, decree: SE 10/2031,"
                    + " hours: {MONDAY: {opens: \"08:00\", closes: \"14:30\"}}}\n");
        }
        return "code: masa\nofficeHours:\n" + week + "specialHours:\n" + special
                + "years:\n  - {year: 2020, decree: SKB lama, confirmed: true,"
                + " holidays: [{date: 2020-01-01, kind: NATIONAL, name: Tahun baru}]}\n";
    }
}
