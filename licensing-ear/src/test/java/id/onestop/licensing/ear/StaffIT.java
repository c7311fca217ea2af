package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency without administrator gets one from the settings; with him come all the others, on the page and by REST. */
@ExtendWith(BrowserSession.class)
class StaffIT {

    private static final String SARI = "sari.wulandari@pekanbaru.example.id";
    private static final String MELATI = "melati.anggraini@pekanbaru.example.id";
    private static final String RATIH = "ratih.anggraini@pekanbaru.example.id";
    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String PASSWORD = "kuda benar baterai staples";

    private static Bundle bundle;

    @BeforeAll
    static void startWithAnAdministratorNamed() throws IOException {
        bundle = Bundle.demonstration(
                "staff",
                Map.of(
                        "LICENSING_CONFIG",
                        withoutAdministrator().toString(),
                        "LICENSING_ADMINISTRATOR_AGENCY",
                        "pekanbaru",
                        "LICENSING_ADMINISTRATOR_EMAIL",
                        SARI,
                        "LICENSING_ADMINISTRATOR_NAME",
                        "Sari Wulandari"));
    }

    /** The files of the demonstration, but nobody administers Pekanbaru. */
    private static Path withoutAdministrator() throws IOException {
        var from = Bundle.TARGET.resolve("bundle/config");
        var to = Scratch.folder("staff-config");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var people = to.resolve("demo/people.yaml");
        var text = Files.readString(people);
        assertThat(text).contains("[administrator, auditor]");
        Files.writeString(people, text.replace("[administrator, auditor]", "[auditor]"));
        return to;
    }

    @AfterAll
    static void stop() {
        bundle.close();
    }

    private static void activate(Browser browser, String email) {
        try (var phone = Phone.indonesian(browser, bundle)) {
            var code = code(phone, email);
            phone.open("/password");
            phone.fill(Map.of("email", email, "code", code, "password", PASSWORD));
            assertThat(phone.press("#go")).isEqualTo(302);
        }
    }

    /** The code travels by mail; the demonstration's mailbox shows what arrived. */
    private static String code(Phone phone, String email) {
        var subject = phone.page().getByText(Pattern.compile("Akun pegawai Anda: \\d+"));
        for (int tries = 0; tries < 60 && subject.count() == 0; tries++) {
            phone.page().navigate("/mailbox?to=" + email);
            phone.page().waitForTimeout(500);
        }
        Matcher code = Pattern.compile("Anda: (\\d+)")
                .matcher(phone.page().locator("main").textContent());
        assertThat(code.find()).as("a mail with a code").isTrue();
        assertThat(bundle.output()).doesNotContain(code.group(1));
        return code.group(1);
    }

    @Test
    void theFirstAdministratorAddsAPersonGivesAPostAndLocks(Browser browser) {
        assertThat(bundle.output()).contains("First administrator named").doesNotContain(SARI);
        activate(browser, SARI);
        try (var phone = Phone.indonesian(browser, bundle).signIn(SARI, PASSWORD)) {
            assertThat(phone.page()).hasURL(Pattern.compile(".*/administration/staff$"));
            phone.reads("Sari Wulandari");
            phone.follow("main th a:has-text('Sari Wulandari')");
            phone.reads("Ini akun Anda sendiri");

            phone.open("/administration/staff/new");
            phone.fill(Map.of("fullName", "Melati Anggraini", "email", "melati", "nip", "12"));
            assertThat(phone.press("#add-go")).isEqualTo(422);
            phone.isTold("NIP terdiri atas 18 angka");
            assertThat(phone.page().locator("#fullName")).hasValue("Melati Anggraini");
            phone.fill(Map.of("email", MELATI, "nip", "199105272015042002", "rank", "Penata (III/c)"));
            assertThat(phone.press("#add-go")).isEqualTo(302);
            phone.reads("Kode dikirim ke " + MELATI);
            phone.reads("Belum memilih kata sandi");

            phone.fill(Map.of("decree", "800/3/2026"));
            assertThat(phone.press("#appoint-go")).isEqualTo(422);
            phone.isTold("Pilih jabatan");
            assertThat(phone.page().locator("#decree")).hasValue("800/3/2026");
            phone.page().selectOption("#post", new SelectOption().setLabel("Petugas Back Office"));
            phone.fill(Map.of("from", "5", "from-month", "1", "from-year", "2026"));
            assertThat(phone.press("#appoint-go")).isEqualTo(302);
            phone.reads("Jabatan untuk Melati Anggraini menunggu persetujuan orang kedua");
            phone.open("/administration/confirmations");
            phone.reads("diputuskan orang lain");
            try (var head = Phone.indonesian(browser, bundle).signIn(RATIH, "demo-ratih")) {
                head.open("/administration/confirmations");
                head.reads(MELATI);
                head.follow("main td a:has-text('Periksa')");
                head.reads("Sari Wulandari");
                assertThat(head.press("#confirm-go")).isEqualTo(302);
                head.reads("Jabatan Melati Anggraini disetujui");
                head.open("/administration/confirmations?lang=en");
                head.reads("Nothing is waiting");
                head.open("/administration/confirmations?lang=id");
            }
            phone.open("/administration/staff");
            phone.follow("main th a:has-text('Melati Anggraini')");
            phone.follow("#edit");
            phone.fill(Map.of("nip", "1"));
            assertThat(phone.press("#correct-go")).isEqualTo(422);
            phone.isTold("NIP terdiri atas 18 angka");
            phone.fill(Map.of("nip", "199105272015042003", "fullName", "Melati Anggraeni"));
            assertThat(phone.press("#correct-go")).isEqualTo(302);
            phone.reads("199105272015042003");
            phone.reads("Melati Anggraeni");

            activate(browser, MELATI);
            try (var back = Phone.indonesian(browser, bundle).signIn(MELATI, PASSWORD)) {
                assertThat(back.page()).hasURL(Pattern.compile(".*/work$"));
                back.open("/administration/staff");
                back.doesNotRead("Sari Wulandari");

                phone.follow("#lock");
                phone.reads("segera tidak dapat masuk lagi");
                assertThat(phone.press("#lock-go")).isEqualTo(302);
                phone.reads("Akun Melati Anggraeni dikunci");
                int answered = back.open("/work");
                assertThat(answered == 200 && back.page().url().endsWith("/work"))
                        .as("a locked person works on")
                        .isFalse();
            }
            phone.follow("#lock");
            assertThat(phone.press("#unlock-go")).isEqualTo(302);

            phone.follow("main td a:has-text('Akhiri')");
            assertThat(phone.press("#end-go")).isEqualTo(422);
            phone.isTold("Tulis hari terakhir");
            phone.fill(Map.of("lastDay", "1", "lastDay-month", "1", "lastDay-year", "2031"));
            assertThat(phone.press("#end-go")).isEqualTo(302);
            phone.reads("1 Januari 2031");
            phone.open("/administration/staff?lang=en");
            phone.reads("on this page");
            phone.open("/administration/staff/new?lang=en");
            phone.reads("The person");
        }
        var elsewhere = list(ok(200, Rest.of(bundle, INTAN, "demo-intan").get("/staff?limit=1")))
                .get(0)
                .get("id");
        var sari = Rest.of(bundle, SARI, PASSWORD);
        ok(404, sari.get("/staff/" + elsewhere));
        ok(404, sari.send("POST", "/staff/" + elsewhere + "/lock", null));
        assertThat(ok(200, sari.get("/staff")).response().body())
                .contains(MELATI)
                .doesNotContain("metro");
    }

    @Test
    void byRestToo() {
        var intan = Rest.of(bundle, INTAN, "demo-intan");
        var body = """
                {"email": "budi.hartono@metro.example.id", "fullName": "Budi Hartono", "titleSuffix": "S.H."}""";
        var made = ok(201, intan.send("POST", "/staff", body, "Idempotency-Key", "budi"));
        assertThat(ok(201, intan.send("POST", "/staff", body, "Idempotency-Key", "budi"))
                        .text("id"))
                .isEqualTo(made.text("id"));
        assertThat(ok(422, intan.send("POST", "/staff", body)).response().body())
                .contains("EMAIL_TAKEN");
        var budi = "/staff/" + made.text("id");
        assertThat(ok(200, intan.get(budi)).text("status")).isEqualTo("PENDING_CONFIRMATION");

        ok(428, intan.send("POST", budi + "/posts", "{}"));
        assertThat(ok(422, intan.send("POST", budi + "/posts", "{}", "If-Match", "*"))
                        .response()
                        .body())
                .contains("STAFF_POST_MISSING", "REQUIRED", "STAFF_FROM_MISSING");
        var post = "{\"post\": \"koordinator\", \"decree\": \"800/4/2026\", \"from\": \"2026-01-05\"}";
        var read = ok(200, intan.get(budi)).etag();
        String[] headers = {"If-Match", read, "Idempotency-Key", "koordinator"};
        var given = ok(201, intan.send("POST", budi + "/posts", post, headers)).text("id");
        assertThat(ok(201, intan.send("POST", budi + "/posts", post, headers)).text("id"))
                .isEqualTo(given);
        ok(412, intan.send("POST", budi + "/posts", post, "If-Match", read));
        ok(422, intan.send("POST", budi + "/posts", post, "If-Match", "*"));
        assertThat(maps(ok(200, intan.get(budi)).json().get("posts")).get(0))
                .containsEntry("post", "koordinator")
                .containsEntry("decree", "800/4/2026")
                .containsEntry("awaiting", true);
        confirmByAnother(intan, budi, given);
        correct(intan, budi);
        end(intan, "/staff/posts/" + given);
        ok(428, intan.send("POST", budi + "/lock", null));
        var person = ok(200, intan.get(budi)).etag();
        var locked = ok(200, intan.send("POST", budi + "/lock", null, "If-Match", person));
        assertThat(locked.text("status")).isEqualTo("LOCKED");
        ok(412, intan.send("POST", budi + "/unlock", null, "If-Match", person));
        assertThat(ok(200, intan.send("POST", budi + "/unlock", null, "If-Match", locked.etag()))
                        .text("status"))
                .isEqualTo("PENDING_CONFIRMATION");
    }

    private static void end(Rest intan, String held) {
        var lastDay = "{\"lastDay\": \"2031-01-01\"}";
        ok(428, intan.send("POST", held + "/end", lastDay));
        var tag = ok(200, intan.get(held)).etag();
        ok(422, intan.send("POST", held + "/end", "{}", "If-Match", tag));
        assertThat(ok(200, intan.send("POST", held + "/end", lastDay, "If-Match", tag))
                        .response()
                        .body())
                .contains("2031-01-01");
        ok(412, intan.send("POST", held + "/end", lastDay, "If-Match", tag));
    }

    /** Who proposed it cannot confirm it, nor can anybody of another agency; the Head can. */
    private static void confirmByAnother(Rest intan, String budi, String given) {
        var path = "/proposed-posts/" + given + "/confirmation";
        ok(428, intan.send("POST", path, null));
        var tag = ok(200, intan.get("/proposed-posts/" + given)).etag();
        assertThat(ok(422, intan.send("POST", path, null, "If-Match", tag)).text("code"))
                .isEqualTo("STAFF_CONFIRM_OWN");
        ok(403, Rest.of(bundle, "yudi.prasetya@metro.example.id", "demo-yudi").send("POST", path, null));
        ok(404, Rest.of(bundle, RATIH, "demo-ratih").send("POST", path, null));
        var bagas = Rest.of(bundle, "bagas.wirayudha@metro.example.id", "demo-bagas");
        assertThat(list(ok(200, bagas.get("/proposed-posts"))).get(0))
                .containsEntry("email", "budi.hartono@metro.example.id")
                .containsEntry("decidable", true);
        ok(412, bagas.send("POST", path, null, "If-Match", "\"1\""));
        ok(200, bagas.send("POST", path, null, "If-Match", tag));
        ok(404, bagas.send("POST", path, null));
        assertThat(maps(ok(200, intan.get(budi)).json().get("posts")).get(0)).containsEntry("awaiting", false);
    }

    private static void correct(Rest intan, String budi) {
        var right = "{\"fullName\": \"Budi Hartanto\", \"titleSuffix\": \"S.H.\", \"rank\": \"Penata (III/c)\"}";
        ok(428, intan.send("PUT", budi, right));
        ok(412, intan.send("PUT", budi, right, "If-Match", "\"1\""));
        var tag = ok(200, intan.get(budi)).etag();
        ok(304, intan.get(budi, "If-None-Match", tag));
        ok(422, intan.send("PUT", budi, "{}", "If-Match", tag));
        assertThat(ok(200, intan.send("PUT", budi, right, "If-Match", tag)).text("name"))
                .isEqualTo("Budi Hartanto, S.H.");
        ok(412, intan.send("PUT", budi, right, "If-Match", tag));
    }

    @Test
    void nobodyReachesPastHisAgencyOrGivesHimselfAPost() {
        var intan = Rest.of(bundle, INTAN, "demo-intan");
        var people = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            var page = ok(200, intan.get("/staff?limit=3" + cursor));
            people.addAll(list(page));
            cursor = page.json().get("next") == null ? "" : "&cursor=" + page.text("next");
        } while (!cursor.isEmpty());
        assertThat(new HashSet<>(people)).hasSameSizeAs(people).hasSizeGreaterThan(5);
        assertThat(people.toString()).contains("metro").doesNotContain("pekanbaru");

        var own = people.stream()
                .filter(one -> INTAN.equals(one.get("email")))
                .findFirst()
                .orElseThrow();
        var post = "{\"post\": \"kepala-dinas\", \"decree\": \"800/5/2026\", \"from\": \"2026-01-05\"}";
        assertThat(ok(422, intan.send("POST", "/staff/" + own.get("id") + "/posts", post, "If-Match", "*"))
                        .text("code"))
                .isEqualTo("STAFF_OWN_POST");
        assertThat(ok(422, intan.send("POST", "/staff/" + own.get("id") + "/lock", null, "If-Match", "*"))
                        .text("code"))
                .isEqualTo("STAFF_OWN_ACCOUNT");
        var substitution = "{\"post\": \"kepala-dinas\", \"person\": \"" + own.get("id")
                + "\", \"kind\": \"PLH\", \"decree\": \"800/6/2026\", \"from\": \"2031-01-05\", \"until\": \"2031-01-06\"}";
        assertThat(ok(422, intan.send("POST", "/substitutions", substitution))
                        .response()
                        .body())
                .contains("STAFF_OWN_POST");

        for (var other : new Rest[] {
            Rest.of(bundle, "dewi.kartika@metro.example.id", "demo-dewi"),
            Rest.of(bundle, "fikri.ramadhan@pekanbaru.example.id", "demo-fikri"),
            Rest.of(bundle, "ratna.puspitasari@warga.example.id", "demo-ratna")
        }) {
            ok(403, other.get("/staff"));
            ok(403, other.get("/staff/" + own.get("id")));
            ok(403, other.send("POST", "/staff/" + own.get("id") + "/lock", null));
            ok(403, other.send("POST", "/staff/" + own.get("id") + "/posts", post));
        }
        ok(404, intan.get("/staff/1"));
        ok(404, intan.get("/staff/none"));
    }
}
