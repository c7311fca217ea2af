package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody meets without an account: standards, tracking, the check of a licence, sign-in, and answers to attackers. */
@ExtendWith({PostgresSession.class, BrowserSession.class})
class PublicPagesIT {

    private static final int VERIFICATION_BUDGET = 20 * 1024;

    private OnPostgres running;
    private Bundle site;
    private Phone stranger;

    @BeforeEach
    void visit(OnPostgres shared, Browser browser) {
        running = shared;
        site = shared.bundle();
        stranger = Phone.indonesian(browser, site);
    }

    @AfterEach
    void leave() {
        stranger.close();
    }

    @Nested
    class Verification {

        private String code;
        private Object licence;
        private String file;

        @BeforeEach
        void findALicence() {
            var valid =
                    "select id, verification_code, file_sha256 from licence where file_sha256 is not null and status = 'VALID'";
            if (running.records().rows(valid).isEmpty()) {
                new RestJourney(site).carry();
            }
            var row = running.records().rows(valid).get(0);
            licence = row.get("id");
            code = (String) row.get("verification_code");
            file = (String) row.get("file_sha256");
        }

        @Test
        void aValidLicenceIsAnsweredBrieflyAndWithoutScript() {
            var answer = site.get("/verify/" + code, "Accept-Language", "id");
            assertThat(answer.body().length()).isLessThan(VERIFICATION_BUDGET);
            assertThat(answer.body())
                    .doesNotContain("<script", "1872046209890002")
                    .contains("asli dan berlaku");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            stranger.open("/verify/" + code.toLowerCase());
            stranger.reads("Izin ini asli dan berlaku");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                valid_until = date '2020-01-01' | valid_until = date '%s' | masa berlakunya habis
                status = 'REPLACED'             | status = 'VALID'        | Izin ini sudah diganti
                """)
        void aLicenceThatNoLongerHoldsSaysWhy(String change, String back, String sentence) {
            var until = running.records().rows("select valid_until from licence where id = ?", licence);
            alter(change);
            try {
                stranger.open("/verify/" + code);
                stranger.reads(sentence);
                stranger.doesNotRead("asli dan berlaku");
            } finally {
                alter(back.formatted(until.get(0).get("valid_until")));
            }
        }

        @Test
        void aStoredFileThatChangedIsNotPassedOff() throws IOException {
            var stored = stored();
            byte[] whole = Files.readAllBytes(stored);
            stored.toFile().setWritable(true);
            Files.write(stored, new byte[] {' '}, StandardOpenOption.APPEND);
            try {
                stranger.open("/verify/" + code);
                stranger.reads("Berkas izin ini tidak sama dengan yang kami terbitkan");
                stranger.doesNotRead("Berkas utuh");
            } finally {
                Files.write(stored, whole);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"AAAAA-AAAAA-AAAAA", "x", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%F0%9F%98%80"})
        void whatIsNotKnownIsAnsweredAlike(String unknown) {
            assertThat(stranger.open("/verify?code=" + unknown)).isEqualTo(200);
            stranger.reads("Kami tidak mengenal kode ini");
            assertThat(stranger.page().locator("main script")).hasCount(0);
        }

        @Test
        void whoAsksTooOftenIsToldWhenToComeBack() throws IOException {
            String answer = "";
            for (int tries = 0; tries < 140 && !answer.startsWith("HTTP/1.1 429"); tries++) {
                answer = fromAnotherAddress("/verify/AAAAA");
            }
            assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: ", "Terlalu banyak permintaan");
        }

        private void alter(String change) {
            running.records().change("update licence set " + change + " where id = " + licence);
        }

        private Path stored() throws IOException {
            try (var files = Files.walk(running.bundle().data())) {
                return files.filter(path -> path.endsWith(file)).findFirst().orElseThrow();
            }
        }

        /** Another address of this machine, so that the other tests keep theirs. */
        private String fromAnotherAddress(String path) throws IOException {
            var target = URI.create(site.address());
            try (var socket = new Socket(
                    InetAddress.getByName(target.getHost()), target.getPort(), InetAddress.getByName("127.0.0.9"), 0)) {
                var request = "GET " + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: id\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                return String.join("\n", reader.lines().toList());
            }
        }
    }

    @Nested
    class Tracking {

        @Test
        void aRefusedPairSaysSoAndKeepsWhatWasTyped() {
            stranger.open("/track");
            assertThat(stranger.press("#find")).isEqualTo(422);
            stranger.isTold("Tulis nomor permohonan");
            assertThat(find("MTR-2026-999999")).isEqualTo(404);
            stranger.isTold("Tidak ada permohonan dengan nomor dan tanggal lahir itu");
            assertThat(stranger.page().locator("#number")).hasValue("MTR-2026-999999");
        }

        @Test
        void aFileSaysWhoHasItSinceWhenUntilWhenAndWhyWithoutScriptToo(Browser browser) {
            var journey = new RestJourney(site);
            var number = journey.draft();
            journey.submit(number, "letter of " + number);
            assertThat(find(number)).isEqualTo(302);
            stranger.reads("Sekarang di Penata Perizinan");
            stranger.reads("belum diambil petugas");
            journey.returnIt(number);
            try (var plain = Phone.withoutScript(browser, site)) {
                assertThat(find(plain, number)).isEqualTo(302);
                plain.reads("Sekarang pada Anda");
                plain.reads("Waktu dihitung setelah perbaikan");
                plain.doesNotRead("Satu hal saja.");
                plain.reads("Pesan terkirim");
                plain.reads("Perlu diperbaiki");
            }
            journey.submit(number, "second letter of " + number);
            journey.prepare(number);
            stranger.open("/track/" + number);
            stranger.reads("Bagas Wirayudha");
            stranger.reads("Ini mengikat kami");
        }

        private int find(String number) {
            return find(stranger, number);
        }

        private static int find(Phone visitor, String number) {
            visitor.open("/track");
            visitor.fill(
                    Map.of("number", number, "birth-date", "22", "birth-date-month", "9", "birth-date-year", "1989"));
            return visitor.press("#find");
        }
    }

    @Nested
    class Catalogue {

        @Test
        void theStandardHasItsFourteenComponentsInBothLanguages(Browser browser) {
            stranger.open("/services?q=spesialis");
            stranger.follow("main ul.svc a");
            assertThat(stranger.page().locator("section.comp")).hasCount(14);
            try (var guest = Phone.english(browser, site)) {
                guest.open("/services/metro/dokter-spesialis-mandiri");
                assertThat(guest.page().locator("section.comp")).hasCount(14);
            }
        }

        @Test
        void aSearchThatFindsNothingLeadsOn() {
            stranger.open("/services?q=tukang");
            stranger.follow(".empty a");
            assertThat(stranger.page().locator("ul.svc li")).not().hasCount(0);
        }

        @Test
        void theOtherLanguageShowsWhatWasAskedFor() {
            stranger.open("/services?q=tukang");
            stranger.follow("a[hreflang='en']");
            assertThat(stranger.page()).hasURL(Pattern.compile(".*/services[?]q=tukang&lang=en$"));
            assertThat(stranger.page().locator("html")).hasAttribute("lang", "en");
            assertThat(stranger.page().locator(".empty")).isVisible();
            stranger.follow("a[hreflang='id']");
            assertThat(stranger.page()).hasURL(Pattern.compile(".*/services[?]q=tukang&lang=id$"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/services/pekanbaru", "/verify", "/mailbox"})
        void everyPageStandsInBothLanguages(String path, Browser browser) {
            assertThat(stranger.open(path)).isEqualTo(200);
            assertThat(stranger.page().locator(".official")).not().containsText("Situs resmi");
            try (var guest = Phone.english(browser, site)) {
                assertThat(guest.open(path)).isEqualTo(200);
                assertThat(guest.page().locator("html")).hasAttribute("lang", "en");
            }
        }
    }

    @Nested
    class Accounts {

        @Test
        void anOddNumberIsAskedAboutAndATakenAddressIsNotBetrayed() {
            register(Map.of("nik", "1872019999880005"));
            stranger.isTold("Angka tanggal lahir di dalam NIK bukan tanggal");
            assertThat(stranger.page().locator("#doubtsConfirmed")).isVisible();
            register(Map.of("nik", "12", "day", "31", "month", "2", "email", "x", "password", "kurang"));
            stranger.isTold("tulis tanggal yang ada");
            assertThat(stranger.page().locator("#fullName")).hasValue("<script>alert(1)</script>");
            assertThat(register(Map.of("nik", "1872016208880005"))).isEqualTo(302);
            stranger.reads("ratna.puspitasari@warga.example.id");
            stranger.page().fill("#code", "000000");
            assertThat(stranger.press("#go")).isEqualTo(422);
            stranger.isTold("Kode tidak cocok atau sudah tidak berlaku");
        }

        private int register(Map<String, String> values) {
            stranger.open("/register");
            stranger.fill(Map.of(
                    "fullName", "<script>alert(1)</script>",
                    "day", "22",
                    "month", "8",
                    "year", "1988",
                    "email", "ratna.puspitasari@warga.example.id",
                    "phone", "081269000777",
                    "password", "rahasia-sekali-2026"));
            stranger.fill(values);
            stranger.page().check("#privacyNoticeRead");
            return stranger.press("#go");
        }

        @Test
        void aLostPasswordIsAnsweredAlikeForEverybody() {
            stranger.open("/password");
            assertThat(stranger.press("#send")).isEqualTo(422);
            for (var email : List.of("nobody@warga.example.id", "aditya.mahendra@warga.example.id")) {
                stranger.open("/password");
                stranger.page().fill("#email", email);
                assertThat(stranger.press("#send")).isEqualTo(200);
                assertThat(stranger.page().locator("main [role=status]")).isVisible();
            }
            stranger.fill(Map.of("code", "000000", "password", "sebuah-cerita-panjang"));
            assertThat(stranger.press("#go")).isEqualTo(422);
            stranger.isTold("Kode tidak cocok");
        }

        @Test
        void aLockedAccountHearsWhatEverybodyHears() {
            for (int tries = 0; tries < 6; tries++) {
                stranger.signIn("dewi.kartika@metro.example.id", "bukan-ini");
            }
            var locked = stranger.page().locator(".errsum li").textContent();
            stranger.signIn("nobody@metro.example.id", "bukan-ini");
            assertThat(stranger.page().locator(".errsum li")).hasText(locked.strip());
        }
    }

    @Nested
    class Attackers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                GET    | /services/metro/%3Cscript%3E      | 404
                GET    | /services/atlantis                | 404
                GET    | /pages/public/tracked.xhtml       | 404
                GET    | /index.xhtml                      | 404
                GET    | /start                            | 404
                GET    | /WEB-INF/web.xml                  | 404
                GET    | /jakarta.faces.resource/x         | 404
                GET    | /services?q=%00%FF                | 200
                GET    | /mailbox?before=99999999999999999 | 200
                GET    | /track?number=%3Cscript%3E        | 200
                GET    | /applications/MTR-2026-000001     | 302
                POST   | /services                         | 405
                POST   | /verify                           | 405
                PUT    | /track                            | 405
                DELETE | /applications                     | 405
                """)
        void anAddressIsAnsweredPlainlyAndWithAllHeaders(String method, String path, int status) {
            var answer = site.send(site.request(path).method(method, BodyPublishers.noBody()));
            assertThat(answer.body()).doesNotContain("<script>", "Exception", "at id.onestop", "org.hibernate");
            if (!method.equals("DELETE")) {
                assertThat(answer.statusCode()).isEqualTo(status);
            }
            for (var header : List.of(
                    "Content-Security-Policy",
                    "Strict-Transport-Security",
                    "X-Content-Type-Options",
                    "Referrer-Policy",
                    "X-Frame-Options")) {
                assertThat(answer.headers().firstValue(header)).as(header).isPresent();
            }
        }

        @Test
        void aFormWithoutItsTokenDoesNothing() {
            var form = "track=track&number=x&find=1&jakarta.faces.ViewState=1:2";
            var answer = site.send(site.request("/track")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            assertThat(answer.statusCode()).isEqualTo(302);
        }

        @Test
        void anotherPersonsFileIsNotThere(Browser browser) {
            var journey = new RestJourney(site);
            var number = journey.draft();
            try (var other = Phone.signedIn(browser, site, "aditya.mahendra@warga.example.id", "demo-aditya")) {
                for (var path : List.of(
                        "",
                        "/progress",
                        "/receipt",
                        "/receipt.pdf",
                        "/rejection.pdf",
                        "/licence.pdf",
                        "/check",
                        "/cancel",
                        "/registers",
                        "/survey",
                        "/questions/nama",
                        "/files/surat-tempat-praktik",
                        "/documents/1",
                        "/documents/1/file",
                        "/documents/x/pages/1")) {
                    Page page = other.page();
                    assertThat(page.navigate("/applications/" + number + path).status())
                            .as(path)
                            .isEqualTo(404);
                    other.reads("Halaman tidak ditemukan");
                }
            } finally {
                journey.cancel(number);
            }
        }
    }
}
