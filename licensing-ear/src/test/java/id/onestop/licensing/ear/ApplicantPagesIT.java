package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An applicant when things go wrong: files that cannot be taken, broken lines, time-outs, returns, refusals. */
@ExtendWith({PostgresSession.class, BrowserSession.class})
class ApplicantPagesIT {

    private static final String EMAIL = "ratna.puspitasari@warga.example.id";
    private static final String PASSWORD = "demo-ratna";
    private static final String LETTER = "/files/surat-tempat-praktik";

    private OnPostgres running;
    private RestJourney journey;
    private Phone applicant;
    private String number;
    private String path;

    @BeforeEach
    void begin(OnPostgres shared, Browser browser) {
        running = shared;
        journey = new RestJourney(shared.bundle());
        applicant = Phone.signedIn(browser, shared.bundle(), EMAIL, PASSWORD);
        number = journey.draft();
        path = "/applications/" + number;
    }

    @AfterEach
    void leave() {
        applicant.close();
        journey.cancel(number);
    }

    @Nested
    class Files {

        @Test
        void whatCannotBeTakenIsSaidAtTheFieldAndNothingElseIsLost() {
            upload("kosong.pdf", "");
            applicant.isTold("Berkas ini kosong");
            upload("surat.pdf", "bukan pdf");
            applicant.isTold("Jenis berkas ini tidak diterima");
            upload("surat.pdf", "%PDF-1.7 rusak");
            applicant.isTold("Berkas rusak");
            upload("surat.pdf", "%PDF-1.7" + " ".repeat(6 * 1024 * 1024));
            applicant.reads("Berkas terlalu besar, paling besar 5 MB");
            assertThat(applicant.page().locator("#file")).isFocused();
            applicant.open(path + "/questions/nama");
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Metro");
        }

        @Test
        void aBrokenLineIsToldAndASecondTryKeepsTheFile() {
            applicant.open(path + LETTER);
            applicant.page().route("**" + LETTER, call -> {
                if (call.request().method().equals("POST")) {
                    call.abort();
                } else {
                    call.resume();
                }
            });
            choose("surat-jalan.pdf", Letter.pdf("broken line " + number));
            applicant.page().click("#send");
            applicant.reads("Sambungan terputus");
            applicant.page().unroute("**" + LETTER);
            applicant.page().click("#send");
            applicant.reads("surat-jalan.pdf tersimpan");
        }

        @Test
        void aFileOfAnEarlierApplicationIsOfferedAgain() {
            journey.attach(number, "letter of " + number);
            journey.cancel(number);
            number = journey.draft();
            applicant.open("/applications/" + number + LETTER);
            assertThat(applicant.page().locator("main .file")).hasCount(0);
            assertThat(applicant.press("[id$=offer] >> nth=0")).isEqualTo(302);
            applicant.reads("surat.pdf tersimpan");
            assertThat(applicant.page().locator("main .file")).hasCount(1);
        }

        @Test
        void aLetterForAnotherPlaceIsNotSent() {
            journey.attach(number, "letter of " + number);
            applicant.open(path + "/questions/tempat");
            applicant.page().fill("#placeName", "Klinik lain " + System.nanoTime());
            assertThat(applicant.press("#save")).isEqualTo(302);
            applicant.open(path + LETTER);
            applicant.reads("Berkas ini untuk tempat praktik lain");
            assertThat(send()).isEqualTo(422);
            applicant.isTold("berkas ini untuk tempat praktik lain");
        }

        private void upload(String name, String content) {
            applicant.open(path + LETTER);
            choose(name, content.getBytes(StandardCharsets.US_ASCII));
            applicant.page().click("#send");
            assertThat(applicant.page().locator(".errsum, form .err")).not().hasCount(0);
        }

        private void choose(String name, byte[] content) {
            applicant.page().setInputFiles("#file", new FilePayload(name, "application/pdf", content));
        }
    }

    @Nested
    class Draft {

        @Test
        void whatWasTypedSurvivesAReloadAndTheEndOfTheSession() {
            applicant.open(path + "/questions/nama");
            applicant.page().fill("#birthPlace", "Kota Metro");
            applicant.page().reload();
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Kota Metro");
            assertThat(applicant.page().locator("[data-restored]")).isVisible();
            applicant.page().context().clearCookies();
            applicant.press("#save");
            applicant.fill(Map.of("email", EMAIL, "password", PASSWORD));
            applicant.press("#go");
            assertThat(applicant.page()).hasURL(Pattern.compile(".*" + path + "/questions/nama"));
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Kota Metro");
            assertThat(applicant.press("#save")).isEqualTo(302);
            applicant.open(path + "/questions/nama");
            assertThat(applicant.page().locator("[data-restored]")).isHidden();
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Kota Metro");
        }

        @Test
        void hostileAnswersAreKeptAsWordsOrRefusedAtTheirField() {
            assertThat(answer("<script>alert(1)</script> & 'Żółć'")).isEqualTo(302);
            applicant.open(path + "/check");
            applicant.reads("<script>alert(1)</script> & 'Żółć'");
            assertThat(answer("x".repeat(100_000))).isEqualTo(422);
            applicant.isTold("paling banyak 80 huruf");
            assertThat(answer("a\u0001b")).isEqualTo(422);
            applicant.isTold("tanda U+0001 tidak dapat dicetak pada surat");
            assertThat(answer("漢字 😀")).isEqualTo(422);
            applicant.isTold("tanda 漢 tidak dapat dicetak pada surat");
            assertThat(answer("Metro \u202e")).isEqualTo(422);
            applicant.isTold("tanda U+202E tidak dapat dicetak pada surat");
        }

        @Test
        void aChoiceThatTheListDoesNotHaveIsToldInOurWords() {
            applicant.open(path + "/questions/tempat");
            applicant.page().evaluate("document.getElementById('placeVillage').selectedOptions[0].value = '99.99'");
            applicant.press("#save");
            applicant.isTold("Pilih salah satu yang ada pada daftar.");
            applicant.doesNotRead("placeVillage");
        }

        @Test
        void anOldTabUndoesNothingWithoutAWord() {
            applicant.open(path + "/questions/nama");
            try (var old = applicant.page().context().newPage()) {
                old.navigate(applicant.page().url());
                assertThat(answer("Kota Metro")).isEqualTo(302);
                old.fill("#birthPlace", "Pekanbaru");
                old.click("#save");
                assertThat(old.locator(".errsum")).containsText("diubah di jendela lain");
                assertThat(old.locator(".errsum")).containsText("Kota Metro");
                assertThat(old.locator("#birthPlace")).hasValue("Pekanbaru");
                old.click("#save");
                assertThat(old.locator(".errsum")).isHidden();
            }
            applicant.open(path + "/questions/nama");
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Pekanbaru");
        }

        private int answer(String birthPlace) {
            applicant.open(path + "/questions/nama");
            applicant.page().evaluate("document.getElementById('birthPlace').removeAttribute('maxlength')");
            applicant.page().fill("#birthPlace", birthPlace);
            return applicant.press("#save");
        }

        @Test
        void manyPressesBeginOneDraft() {
            journey.cancel(number);
            var address = "/applications/new?agency=metro&service=dokter-spesialis-mandiri";
            applicant.open(address);
            applicant.page().check("#kind");
            var form = form("begin") + "&go=1";
            var answers = Stream.of(1, 2, 3)
                    .parallel()
                    .map(press -> post(address, form))
                    .distinct()
                    .toList();
            assertThat(answers).singleElement().asString().startsWith("302 ");
            number = answers.get(0).replaceAll(".*/", "");
        }

        @Test
        void manyPressesAreOneApplication() {
            journey.attach(number, "letter of " + number);
            applicant.open(path + "/check");
            tickAll();
            var form = form("submit") + "&go=1";
            var answers = Stream.of(1, 2, 3)
                    .parallel()
                    .map(press -> post(path + "/check", form))
                    .toList();
            assertThat(answers).containsOnly("302 " + running.bundle().address() + path + "/receipt");
            assertThat(running.records()
                            .count(
                                    "select count(*) from application_submission s join licence_application a"
                                            + " on a.id = s.application_id where a.number = ?",
                                    number))
                    .isEqualTo(1);
        }

        /** What the browser would send. */
        @SuppressWarnings("unchecked")
        private String form(String id) {
            var pairs = (List<List<String>>) applicant
                    .page()
                    .evaluate("id => [...new FormData(document.getElementById(id))].map(pair => [...pair])", id);
            return pairs.stream()
                    .map(pair -> pair.stream()
                            .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                            .collect(Collectors.joining("=")))
                    .collect(Collectors.joining("&"));
        }

        private String post(String address, String form) {
            var cookies = applicant.page().context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            var bundle = running.bundle();
            var answer = bundle.send(bundle.request(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", cookies)
                    .POST(BodyPublishers.ofString(form)));
            return answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElseGet(answer::body);
        }
    }

    @Nested
    class Outcomes {

        @Test
        void aReturnShowsItsNoteAndOnlyTheOpenPoints() {
            journey.submit(number, "letter of " + number);
            journey.returnIt(number);
            applicant.open(path);
            applicant.reads("Perlu 1 perbaikan");
            applicant.reads("Satu hal saja.");
            assertThat(applicant.page().locator("main .fault")).hasCount(1);
            applicant.open(path + "/check");
            applicant.reads("Ada yang diminta diperbaiki dan belum berubah");
            journey.attach(number, "second letter of " + number);
            applicant.open(path + "/check");
            applicant.doesNotRead("Ada yang diminta diperbaiki dan belum berubah");
            assertThat(send()).isEqualTo(302);
            applicant.reads("Permohonan terkirim");
        }

        @Test
        void aRefusalSaysWhyAndANewApplicationBeginsFromIt() {
            journey.submit(number, "letter of " + number);
            journey.prepare(number);
            journey.reject(number, "Tempat praktik di luar kota.");
            applicant.open(path);
            applicant.reads("Tempat praktik di luar kota.");
            applicant.reads("Pesan terkirim");
            Download letter =
                    applicant.page().waitForDownload(() -> applicant.page().click("a[href$='/rejection.pdf']"));
            assertThat(letter.suggestedFilename()).isEqualTo("penolakan-" + number + ".pdf");
            applicant.follow("a[href*='from=']");
            assertThat(applicant.press("#go")).isEqualTo(302);
            var next = applicant.page().url().replaceAll(".*/", "");
            applicant.open("/applications/" + next + "/questions/nama");
            assertThat(applicant.page().locator("#birthPlace")).hasValue("Metro");
            cancel(next);
            applicant.doesNotRead("Ini mengikat kami");
            assertThat(applicant.page().locator("a[href$='/receipt']")).hasCount(0);
        }

        @Test
        void whatTheAgencyHasNotAcceptedIsWithdrawnAfterOneMoreQuestion() {
            journey.submit(number, "letter of " + number);
            cancel(number);
            assertThat(applicant.page().locator("a[href$='/receipt']")).hasCount(1);
            applicant.open(path + "/cancel");
            assertThat(applicant.page()).hasURL(Pattern.compile(".*/progress"));
        }

        private void cancel(String wanted) {
            applicant.open("/applications/" + wanted + "/cancel");
            assertThat(applicant.press("#go")).isEqualTo(302);
            applicant.reads("Permohonan " + wanted + " dibatalkan.");
            applicant.open("/applications/" + wanted);
            assertThat(applicant.page()).hasURL(Pattern.compile(".*/progress"));
            applicant.reads("Permohonan dibatalkan");
        }
    }

    private int send() {
        applicant.open(path + "/check");
        tickAll();
        return applicant.press("#go");
    }

    private void tickAll() {
        applicant.page().check("#kebenaran");
        applicant.page().check("#pencocokan");
    }
}
