package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Auditor, operator and signatory: readings, partners and certificates, by REST and on their pages. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class AdministrationIT {

    private static final String LARAS = "laras.widyaningrum@metro.example.id";
    private static final String RANGGA = "rangga.saputra@metro.example.id";

    private Bundle site;
    private Rest laras;
    private Rest rangga;

    @BeforeEach
    void signIn(Bundle shared) {
        site = shared;
        laras = Rest.of(site, LARAS, "demo-laras");
        rangga = Rest.of(site, RANGGA, "demo-rangga");
    }

    @Test
    void anAuditorReadsWhoOpenedAFileAndThatIsOnRecordToo(Browser browser) {
        var journey = new RestJourney(site);
        var number = journey.draft();
        journey.submit(number, "letter of " + number);
        ok(200, journey.officer.get("/files/" + number));

        var entries = list(ok(200, laras.get("/audit-entries?number=" + number)));
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("action", "FILE_OPENED")
                        .containsEntry("name", "Ayu Larasati, S.H.")
                        .containsEntry("subject", number));
        var account = entries.get(0).get("account");
        assertThat(list(ok(200, laras.get("/audit-entries?account=" + account + "&action=AUDIT_OPENED"))))
                .isEmpty();
        assertThat(list(ok(200, laras.get("/audit-entries?action=AUDIT_OPENED")))
                        .get(0)
                        .get("detail")
                        .toString())
                .contains("action=AUDIT_OPENED");
        assertThat(ok(422, laras.get("/audit-entries?action=NONE&from=2026-13-01"))
                        .response()
                        .body())
                .contains("DATE_EXPECTED");
        var other = Rest.of(site, "yusuf.hamdani@pekanbaru.example.id", "demo-yusuf");
        assertThat(list(ok(200, other.get("/audit-entries?number=" + number)))).isEmpty();
        ok(403, journey.officer.get("/audit-entries"));
        walk();
        seeThePage(browser, number);
        journey.cancel(number);
    }

    @Test
    void whoSeesWhatOfficesWereAskedAboutAFileIsOnRecord() {
        var journey = new RestJourney(site);
        var number = journey.draft();
        journey.submit(number, "letter of " + number);
        var ayu = Visitor.signedIn(site, "ayu.larasati@metro.example.id", "demo-ayu");

        assertThat(ayu.status("/work/" + number + "/recommendations")).isEqualTo(200);

        assertThat(list(ok(200, laras.get("/audit-entries?action=PROGRESS_OPENED&number=" + number))))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("name", "Ayu Larasati, S.H."));
        journey.cancel(number);
    }

    /** Every page once, by the key that the one before gave. */
    private void walk() {
        var seen = new HashSet<Object>();
        var first = ok(200, laras.get("/audit-entries?limit=2"));
        list(first).forEach(entry -> seen.add(entry.get("id")));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var second = ok(200, laras.get("/audit-entries?limit=2&cursor=" + first.text("next")));
        assertThat(list(second))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(seen.add(entry.get("id"))).isTrue());
        assertThat(ok(422, laras.get("/audit-entries?cursor=1")).response().body())
                .contains("CURSOR_UNKNOWN");
    }

    private void seeThePage(Browser browser, String number) {
        try (var phone = Phone.indonesian(browser, site).signIn(LARAS, "demo-laras")) {
            phone.open("/administration/audit?number=" + number);
            phone.reads("Berkas dibuka");
            phone.reads("Ayu Larasati, S.H.");
            assertThat(phone.open("/administration/audit?from=2026-12-31&until=2026-01-01"))
                    .isEqualTo(422);
            phone.isTold("Tanggal akhir lebih dahulu");
            phone.open("/administration/audit?lang=en");
            phone.reads("Record of readings");
            phone.open("/administration/audit?lang=id");
        }
    }

    @Test
    void aPartnerGetsTokensWithTheSecretThatIsShownOnce(Browser browser) {
        var wanted =
                "{\"clientId\": \"rsud-contoh\", \"name\": \"RSUD Contoh\", \"scopes\": [\"PARTNER_LICENCE_READ\"]}";
        assertThat(ok(422, rangga.send("POST", "/partners", "{\"scopes\": [\"DECIDE\"]}"))
                        .response()
                        .body())
                .contains("PARTNER_CLIENT_ID", "PARTNER_NAME", "PARTNER_SCOPES");
        var made = ok(201, rangga.send("POST", "/partners", wanted));
        assertThat(token(made.text("secret"))).isEqualTo(200);
        assertThat(ok(200, rangga.get("/partners")).response().body())
                .contains("rsud-contoh")
                .doesNotContain(made.text("secret"));
        ok(409, rangga.send("POST", "/partners", wanted));

        var renewed = ok(200, rangga.send("POST", "/partners/rsud-contoh/secret", null));
        assertThat(token(made.text("secret"))).isEqualTo(401);
        assertThat(token(renewed.text("secret"))).isEqualTo(200);
        var partner = "/partners/rsud-contoh";
        ok(428, rangga.send("POST", partner + "/block", null));
        var tag = ok(200, rangga.get(partner)).etag();
        assertThat(ok(200, rangga.send("POST", partner + "/block", null, "If-Match", tag))
                        .json())
                .containsEntry("enabled", false);
        ok(412, rangga.send("POST", partner + "/unblock", null, "If-Match", tag));
        assertThat(token(renewed.text("secret"))).isEqualTo(401);

        try (var phone = Phone.indonesian(browser, site).signIn(RANGGA, "demo-rangga")) {
            phone.open("/administration/partners/rsud-contoh");
            assertThat(phone.press("#unblock-go")).isEqualTo(302);
            assertThat(token(renewed.text("secret"))).isEqualTo(200);
            phone.open("/administration/partners/rsud-contoh");
            assertThat(phone.press("#renew-go")).isEqualTo(200);
            var third = phone.page().locator("#secret").textContent();
            assertThat(token(renewed.text("secret"))).isEqualTo(401);
            assertThat(token(third)).isEqualTo(200);
            assertThat(phone.press("#block-go")).isEqualTo(302);
            assertThat(token(third)).isEqualTo(401);
            phone.open("/administration/partners");
            phone.fill(Map.of("name", "Aplikasi Klinik", "clientId", "A"));
            assertThat(phone.press("#admit-go")).isEqualTo(422);
            phone.fill(Map.of("clientId", "aplikasi-klinik"));
            assertThat(phone.press("#admit-go")).isEqualTo(200);
            phone.reads("lics_");
            phone.open("/administration/partners");
            phone.doesNotRead("lics_");
            phone.open("/administration/partners?lang=en");
            phone.reads("Admit a partner");
            phone.open("/administration/partners?lang=id");
        }
        ok(403, laras.get("/partners"));
    }

    @Test
    void aRepeatedCommandTellsTheSecretOfTheFirst() {
        var wanted =
                "{\"clientId\": \"klinik-ulang\", \"name\": \"Klinik Ulang\", \"scopes\": [\"PARTNER_LICENCE_READ\"]}";
        var made = ok(201, rangga.send("POST", "/partners", wanted, "Idempotency-Key", "mitra-1"));
        var again = ok(201, rangga.send("POST", "/partners", wanted, "Idempotency-Key", "mitra-1"));
        assertThat(again.json()).isEqualTo(made.json());
        assertThat(again.header("Location")).isEqualTo(made.header("Location"));
        assertThat(made.text("secret")).startsWith("lics_");
        var other = wanted.replace("Ulang\"", "Lain\"");
        assertThat(ok(422, rangga.send("POST", "/partners", other, "Idempotency-Key", "mitra-1"))
                        .text("code"))
                .isEqualTo("COMMAND_KEY_REUSED");
        ok(409, rangga.send("POST", "/partners", wanted, "Idempotency-Key", "mitra-2"));

        var path = "/partners/klinik-ulang/secret";
        var renewed = ok(200, rangga.send("POST", path, null, "Idempotency-Key", "rahasia-1"));
        assertThat(ok(200, rangga.send("POST", path, null, "Idempotency-Key", "rahasia-1"))
                        .json())
                .isEqualTo(renewed.json());
        assertThat(renewed.text("secret")).isNotEqualTo(made.text("secret"));
        assertThat(token("klinik-ulang", renewed.text("secret"))).isEqualTo(200);
        assertThat(ok(409, rangga.send("POST", "/partners", wanted, "Idempotency-Key", "mitra-1"))
                        .text("code"))
                .isEqualTo("SECRET_REPLACED");
    }

    @Test
    void aPartnerNamesEachOfItsCommands() {
        var wanted =
                "{\"clientId\": \"klinik-kunci\", \"name\": \"Klinik Kunci\", \"scopes\": [\"PARTNER_LICENCE_READ\"]}";
        var secret = ok(201, rangga.send("POST", "/partners", wanted)).text("secret");
        var token = new Rest.Answer(answer("klinik-kunci", secret)).text("access_token");
        var partner = new String[] {"Authorization", "Bearer " + token};

        var draft = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\"}";
        assertThat(ok(400, Rest.anybody(site).send("POST", "/applications", draft, partner))
                        .text("code"))
                .isEqualTo("COMMAND_KEY_NEEDED");
        ok(
                403,
                Rest.anybody(site)
                        .send("POST", "/applications", draft, partner[0], partner[1], "Idempotency-Key", "kunci-1"));
    }

    private int token(String secret) {
        return token("rsud-contoh", secret);
    }

    private int token(String client, String secret) {
        return answer(client, secret).statusCode();
    }

    private HttpResponse<String> answer(String client, String secret) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return site.send(site.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    @Test
    void whoCanSignAndHowLongIsSeenByOperatorsAndWhatIsNoCertificateIsRefused(Browser browser) {
        var bagas = Rest.of(site, "bagas.wirayudha@metro.example.id", "demo-bagas");
        assertThat(ok(200, bagas.get("/signatories/me")).json())
                .containsEntry("state", "VALID")
                .containsEntry("issuer", "Otoritas Sertifikat Demonstrasi Licensing");
        var known = maps(ok(200, rangga.get("/signatories?limit=50")).json().get("items"));
        assertThat(known.stream().map(one -> one.get("name").toString()))
                .contains("Drs. Bagas Wirayudha, M.M.", "Yudi Prasetya, S.Sos.")
                .noneMatch(name -> name.contains("Ratih"));
        assertThat(known.stream().map(one -> one.get("state")).toList()).isSubsetOf(Set.of("VALID", "NONE"));
        var nonsense = "{\"file\": \"aGFsbw==\", \"passphrase\": \"x\"}";
        ok(428, bagas.send("PUT", "/signatories/me/certificate", nonsense));
        ok(412, bagas.send("PUT", "/signatories/me/certificate", nonsense, "If-Match", "\"1\""));
        var tag = ok(200, bagas.get("/signatories/me")).etag();
        assertThat(ok(422, bagas.send("PUT", "/signatories/me/certificate", nonsense, "If-Match", tag))
                        .response()
                        .body())
                .contains("CERTIFICATE_UNREADABLE");
        ok(403, laras.send("PUT", "/signatories/me/certificate", nonsense));
        try (var phone = Phone.indonesian(browser, site).signIn("bagas.wirayudha@metro.example.id", "demo-bagas")) {
            phone.open("/signing/certificate");
            phone.reads("Drs. Bagas Wirayudha, M.M.");
            assertThat(phone.press("#enter-go")).isEqualTo(422);
            phone.open("/signing/certificate?lang=en");
            phone.reads("My certificate");
            phone.open("/signing/certificate?lang=id");
        }
    }
}
