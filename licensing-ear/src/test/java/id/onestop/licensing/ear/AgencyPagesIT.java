package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency is kept on pages by its administrator, with a second person for rights; an operator makes another one. */
@ExtendWith(BrowserSession.class)
class AgencyPagesIT {

    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String BAGAS = "bagas.wirayudha@metro.example.id";
    private static final String RANGGA = "rangga.saputra@metro.example.id";

    private static Bundle bundle;

    /** One of its own: others count the agencies of theirs. */
    @BeforeAll
    static void start() {
        bundle = Bundle.demonstration("agency", Map.of());
    }

    @AfterAll
    static void stop() {
        bundle.close();
    }

    @Test
    void theProfileIsSeenAsALetterheadSavedAsAVersionAndComparedAndNothingIsLost(Browser browser) {
        try (var first = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan");
                var second = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan")) {
            second.open("/administration/agency");
            first.open("/administration/agency");
            first.fill(Map.of("address", "Jalan A. H. Nasution No. 1, Kota Metro", "accent", "#88ccbb"));
            assertThat(first.press("#save")).isEqualTo(422);
            first.isTold("terlalu terang");
            first.fill(Map.of("accent", "#0b5f58"));
            assertThat(first.press("#look-go")).isEqualTo(200);
            assertThat(first.page().locator("img.doc__page")).hasJSProperty("complete", true);
            assertThat(first.page().locator("img.doc__page").evaluate("image => image.naturalWidth > 400"))
                    .isEqualTo(true);
            assertThat(first.press("#save")).isEqualTo(302);
            first.reads("Profil instansi tersimpan");

            second.fill(Map.of("address", "Jalan Lain No. 2", "mobile", "0811-7000-100"));
            assertThat(second.press("#save")).isEqualTo(422);
            second.isTold("baru saja mengubahnya");
            assertThat(second.page().locator("#address")).hasValue("Jalan Lain No. 2");
            assertThat(second.press("#save")).isEqualTo(302);

            second.fill(Map.of("friday", "07:30-10:30"));
            assertThat(second.press("#save")).isEqualTo(200);
            second.reads("Jam kerja yang baru menggeser batas waktu");
            second.reads("batas waktu bergeser");
            assertThat(second.page().locator("#friday")).hasValue("07:30-10:30");
            assertThat(second.press("#save")).isEqualTo(302);

            first.open("/administration/agency/history");
            first.reads("Jalan Lain No. 2");
            first.reads("Alamat pada kop");
            first.reads("0811-7000-100");
            first.open("/administration/agency/history?lang=en");
            first.reads("Address on the letterhead");
            first.open("/administration/agency?lang=id");
            pledged(first);
        }
    }

    /** What the agency pledges, and how step times are rounded, are kept with the rest of the profile. */
    private static void pledged(Phone intan) {
        intan.fill(Map.of("pledge", "Kami melayani dengan jujur."));
        intan.page().selectOption("#pledgePost", "");
        assertThat(intan.press("#save")).isEqualTo(422);
        intan.page().selectOption("#pledgePost", "front-office");
        intan.page().selectOption("#budgetRounding", "EACH_STEP_UP");
        assertThat(intan.press("#save")).isEqualTo(302);
        intan.open("/administration/agency/history");
        intan.reads("Kami melayani dengan jujur.");
        intan.reads("Setiap langkah dibulatkan ke atas");
        intan.open("/pledge/metro");
        intan.reads("Kami melayani dengan jujur.");
    }

    @Test
    void rightsOfANewPostHoldWhenTheHeadHasApproved(Browser browser) {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan");
                var bagas = Phone.indonesian(browser, bundle).signIn(BAGAS, "demo-bagas")) {
            intan.open("/administration/structure");
            intan.fill(Map.of("postName", "Petugas Arsip"));
            intan.page().selectOption("#unit", new SelectOption().setLabel("Sekretariat"));
            assertThat(intan.press("#add-post")).isEqualTo(302);
            intan.reads("Belum ada hak");
            intan.page().check("input[name=wanted][value=FILE_READ]");
            intan.fill(Map.of("reason", "Menjaga arsip berkas"));
            assertThat(intan.press("#propose-go")).isEqualTo(302);
            intan.reads("Menunggu orang kedua");

            bagas.open("/administration/confirmations");
            bagas.reads("Petugas Arsip");
            bagas.follow("main a[href*='/administration/rights/']");
            bagas.reads("Menjaga arsip berkas");
            assertThat(bagas.press("#approve-go")).isEqualTo(302);
            bagas.reads("berlaku mulai sekarang");

            intan.open("/administration/structure/history");
            intan.reads("Melihat berkas dan daftar kerja");
        }
    }

    @Test
    void wordsOfAMessageAreSentWhenTheHeadHasApproved(Browser browser) {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan");
                var bagas = Phone.indonesian(browser, bundle).signIn(BAGAS, "demo-bagas")) {
            intan.open("/administration/templates");
            intan.follow("main a[href$='/administration/templates/application-accepted']");
            intan.fill(Map.of("bodyId", "Salam {name}, berkas lengkap."));
            assertThat(intan.press("#look-go")).isEqualTo(422);
            intan.isTold("{number}");
            intan.fill(Map.of("bodyId", "Salam {name},\n\nBerkas {number} lengkap.", "reason", "Lebih ramah"));
            assertThat(intan.press("#look-go")).isEqualTo(200);
            intan.reads("Berkas CTH-2026-000123 lengkap.");
            assertThat(intan.press("#propose-go")).isEqualTo(302);
            intan.reads("menunggu orang kedua");
            assertThat(intan.page().locator("#approve-go").count()).isZero();

            bagas.open("/administration/confirmations");
            bagas.follow("main a[href$='/administration/templates/application-accepted']");
            bagas.reads("Lebih ramah");
            assertThat(bagas.press("#approve-go")).isEqualTo(302);
            bagas.reads("dipakai mulai sekarang");

            intan.open("/administration/templates?lang=en");
            intan.reads("Words of the agency");
            intan.open("/administration/templates/application-accepted?lang=en");
            intan.reads("Version 1");
            intan.open("/administration/templates?lang=id");
        }
    }

    @Test
    void aFormatShowsItsNextNumberBeforeItIsSaved(Browser browser) {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan")) {
            intan.open("/administration/number-books/perizinan");
            intan.fill(Map.of("format-refraksionis-optisien-LICENCE", "{seq}"));
            assertThat(intan.press("#look")).isEqualTo(422);
            intan.isTold("perlu tahun");
            intan.fill(Map.of("format-refraksionis-optisien-LICENCE", "COBA/{seq:0000}/{year}"));
            assertThat(intan.press("#look")).isEqualTo(200);
            intan.reads("COBA/0");
            intan.open("/administration/number-books?lang=en");
            intan.reads("Number books");
            intan.open("/administration/number-books?lang=id");
        }
    }

    @Test
    void anOperatorMakesAnAgencyFromAFewWordsAndFromAFile(Browser browser) throws IOException {
        try (var rangga = Phone.indonesian(browser, bundle).signIn(RANGGA, "demo-rangga")) {
            rangga.open("/administration/agencies");
            var words = new HashMap<String, String>();
            words.put("name", "Dinas Perizinan Kota Rawa Indah");
            words.put("shortName", "DPMPTSP Rawa Indah");
            words.put("code", "rawa-indah");
            words.put("prefix", "RWI");
            words.put("city", "Kota Rawa Indah");
            words.put("province", "Sumatera Timur");
            words.put("regionCode", "95.71");
            words.put("places", "95.71.01 Rawa Utara\n95.71.01.1001 Pasar Baru");
            words.put("phone", "(0700) 123456");
            words.put("email", "ptsp@rawa-indah.example");
            words.put("administratorName", "Ningsih Wulandari");
            words.put("administratorEmail", "ningsih@rawa-indah.example");
            rangga.fill(words);
            rangga.page().check("input[name=zone][value='Asia/Jakarta']");
            assertThat(rangga.press("#describe-go")).isEqualTo(302);
            rangga.reads("Pengelola Layanan");
            assertThat(rangga.press("#confirm-go")).isEqualTo(302);
            rangga.reads("DPMPTSP Rawa Indah");

            var good = Files.readString(Bundle.TARGET.resolve("bundle/config/agencies/metro.yaml"))
                    .replace("code: metro", "code: metro-kedua")
                    .replace("prefix: MTR", "prefix: MTK");
            var wrong = Scratch.folder("agency-file").resolve("kedua.yaml");
            Files.writeString(wrong, good.replace("accent: \"#0b5f58\"", "accent: \"#ffcc00\""));
            upload(rangga, wrong, 422);
            rangga.reads("terbaca di bawah teks putih");
            Files.writeString(wrong, good);
            upload(rangga, wrong, 302);
            assertThat(rangga.press("#confirm-go")).isEqualTo(302);
            rangga.open("/services/metro-kedua");
            rangga.reads("Dokter Spesialis");
        }
    }

    @Test
    void paragraphsOfALetterArePrintedWhenTheHeadHasApproved(Browser browser) {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan");
                var bagas = Phone.indonesian(browser, bundle).signIn(BAGAS, "demo-bagas")) {
            intan.open("/administration/templates");
            intan.follow("main a[href$='/administration/letters/rejection']");
            intan.fill(Map.of("opening", "Salam {nik}", "notes", "Hubungi kami."));
            assertThat(intan.press("#look-go")).isEqualTo(422);
            intan.isTold("{holder}");
            intan.fill(Map.of("opening", "Kepada Saudara"));
            intan.page().selectOption("#place", "holder");
            intan.page().selectOption("#into", "opening");
            assertThat(intan.press("#insert-go")).isEqualTo(200);
            assertThat(intan.page().locator("#opening")).hasValue("Kepada Saudara {holder}");
            intan.fill(Map.of("reason", "Lebih ramah"));
            assertThat(intan.press("#look-go")).isEqualTo(200);
            assertThat(intan.page().locator("img.doc__page").evaluate("image => image.naturalWidth > 400"))
                    .isEqualTo(true);
            assertThat(intan.press("#propose-go")).isEqualTo(302);
            intan.reads("menunggu orang kedua");
            assertThat(intan.page().locator("#approve-go").count()).isZero();

            bagas.open("/administration/confirmations");
            bagas.follow("main a[href$='/administration/letters/rejection']");
            bagas.reads("Lebih ramah");
            assertThat(bagas.press("#approve-go")).isEqualTo(302);
            bagas.reads("dicetak pada surat yang disiapkan mulai sekarang");
            intan.open("/administration/letters/rejection?lang=en");
            intan.reads("Printed now: the words that were approved last");
            refused(intan, bagas);
            intan.open("/administration/templates?lang=id");
        }
    }

    /** The second person says no, for a reason; what is printed stays. */
    private static void refused(Phone intan, Phone bagas) {
        intan.open("/administration/letters/rejection?lang=id");
        intan.fill(Map.of("opening", "Halo {holder}", "reason", "Lebih akrab"));
        assertThat(intan.press("#propose-go")).isEqualTo(302);
        bagas.open("/administration/letters/rejection");
        assertThat(bagas.press("#refuse-go")).isEqualTo(422);
        bagas.fill(Map.of("refusal", "Terlalu akrab untuk surat keputusan"));
        assertThat(bagas.press("#refuse-go")).isEqualTo(302);
        bagas.reads("ditolak");
        intan.open("/administration/letters/rejection");
        intan.reads("Terlalu akrab untuk surat keputusan");
        assertThat(intan.page().locator("#opening")).hasValue("Kepada Saudara {holder}");
    }

    @Test
    void aBookIsOpenedATeamAppointedAndACrestBorne(Browser browser) throws IOException {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan")) {
            intan.open("/administration/number-books/new");
            assertThat(intan.press("#look")).isEqualTo(422);
            intan.fill(Map.of(
                    "nameId",
                    "Buku uji",
                    "nameEn",
                    "Test book",
                    "code",
                    "buku-uji",
                    "pattern",
                    "UJI/{seq:000}/{year}"));
            assertThat(intan.press("#look")).isEqualTo(200);
            intan.reads("UJI/003/");
            assertThat(intan.press("#open")).isEqualTo(302);
            intan.reads("dibuka");
            intan.fill(Map.of("last", "41"));
            assertThat(intan.press("#take-over")).isEqualTo(302);
            assertThat(intan.page().locator("#format-all-hint")).containsText("UJI/042/");
            assertThat(intan.page().locator("#take-over")).hasCount(0);
            teamed(intan);

            var picture = new BufferedImage(300, 340, BufferedImage.TYPE_INT_ARGB);
            var file = Scratch.folder("crest").resolve("lambang.png");
            ImageIO.write(picture, "png", file.toFile());
            intan.open("/administration/agency");
            intan.page().setInputFiles("#crestFile", file);
            assertThat(intan.press("#crest-look")).isEqualTo(200);
            assertThat(intan.press("#crest-use")).isEqualTo(302);
            intan.reads("Lambang dipakai");
            assertThat(intan.press("#crest-remove")).isEqualTo(302);
            intan.reads("Belum ada lambang");
            var wrong = Scratch.folder("crest").resolve("bukan.png");
            Files.writeString(wrong, "%PDF-1.7");
            intan.page().setInputFiles("#crestFile", wrong);
            assertThat(intan.press("#crest-look")).isEqualTo(422);
            intan.isTold("bukan gambar PNG");
        }
    }

    /** A refusal at one form of a team's page empties no other. */
    private static void teamed(Phone intan) {
        intan.open("/administration/teams");
        intan.fill(Map.of("name", "Tim Teknis Kesehatan", "decreeNumber", "800/12/2026"));
        assertThat(intan.press("#appoint")).isEqualTo(422);
        intan.fill(Map.of("decreeOn", "2", "decreeOn-month", "1", "decreeOn-year", "2026"));
        intan.fill(Map.of("from", "5", "from-month", "1", "from-year", "2026"));
        assertThat(intan.press("#appoint")).isEqualTo(302);
        intan.fill(Map.of("function", "Ketua"));
        assertThat(intan.press("#add-member")).isEqualTo(422);
        assertThat(intan.page().locator("#name")).hasValue("Tim Teknis Kesehatan");
        assertThat(intan.page().locator("#decreeOn-year")).hasValue("2026");
        intan.fill(Map.of("memberName", "dr. Sari Wulandari", "institution", "Dinas Kesehatan"));
        assertThat(intan.press("#add-member")).isEqualTo(302);
        assertThat(intan.page().locator("tbody tr")).containsText("dr. Sari Wulandari");
        assertThat(intan.page().locator("tbody tr")).containsText("Ketua");
        intan.fill(Map.of("decreeNumber", "800/13/2026"));
        assertThat(intan.press("#save")).isEqualTo(302);
        assertThat(intan.page().locator("#decreeNumber")).hasValue("800/13/2026");
        assertThat(intan.press("button[name=remove]")).isEqualTo(302);
        intan.reads("Belum ada anggota");
    }

    /** That person says why; before, a unit and a competence are entered. */
    @Test
    void whatTheHeadRefusesDoesNotHold(Browser browser) {
        try (var intan = Phone.indonesian(browser, bundle).signIn(INTAN, "demo-intan");
                var bagas = Phone.indonesian(browser, bundle).signIn(BAGAS, "demo-bagas")) {
            intan.open("/administration/structure");
            assertThat(intan.press("#add-unit")).isEqualTo(422);
            intan.fill(Map.of("unitName", "Unit Arsip Uji"));
            assertThat(intan.press("#add-unit")).isEqualTo(302);
            intan.fill(Map.of("postName", "Petugas Arsip Uji"));
            intan.page().selectOption("#unit", new SelectOption().setLabel("Unit Arsip Uji"));
            assertThat(intan.press("#add-post")).isEqualTo(302);
            var post = intan.page().url();
            intan.page().check("input[name=wanted][value=FILE_READ]");
            intan.fill(Map.of("reason", "Membaca arsip"));
            assertThat(intan.press("#propose-go")).isEqualTo(302);
            intan.open("/administration/templates/application-returned");
            intan.fill(Map.of("subjectEn", "Please mend your application {number}", "reason", "Lebih jelas"));
            assertThat(intan.press("#propose-go")).isEqualTo(302);
            intan.open("/administration/competences");
            intan.fill(Map.of("nameId", "Sertifikat arsiparis"));
            assertThat(intan.press("#add-kind")).isEqualTo(302);
            assertThat(intan.page().locator("main li")).containsText(new String[] {"Sertifikat arsiparis"});

            bagas.open("/administration/confirmations");
            bagas.follow("main a[href*='/administration/rights/']");
            assertThat(bagas.press("#refuse-go")).isEqualTo(422);
            bagas.fill(Map.of("reason", "Belum perlu"));
            assertThat(bagas.press("#refuse-go")).isEqualTo(302);
            bagas.open("/administration/templates/application-returned");
            assertThat(bagas.press("#refuse-go")).isEqualTo(422);
            bagas.fill(Map.of("refusal", "Kata lama sudah jelas"));
            assertThat(bagas.press("#refuse-go")).isEqualTo(302);

            intan.page().navigate(post);
            assertThat(intan.page().locator("input[name=wanted][value=FILE_READ]"))
                    .not()
                    .isChecked();
            intan.open("/administration/templates/application-returned");
            intan.reads("Kata lama sudah jelas");
            assertThat(intan.page().locator("#subjectEn")).not().hasValue("Please mend your application {number}");
        }
    }

    @Test
    void programsKeepTheSameRules() {
        var intan = Rest.of(bundle, INTAN, "demo-intan");
        var bagas = Rest.of(bundle, BAGAS, "demo-bagas");
        var profile = intan.get("/agency-profile");
        assertThat(intan.send("PUT", "/agency-profile", "{\"values\": {}}").status())
                .isEqualTo(428);
        assertThat(intan.send("PUT", "/agency-profile", "{\"values\": {\"phone\": \"08\"}}", "If-Match", profile.etag())
                        .status())
                .isEqualTo(422);
        var words = "{\"closing\": \"Hormat kami, {agency}.\", \"reason\": \"Sopan\"}";
        assertThat(intan.send("POST", "/letter-templates/licence/proposals", words, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        var made = intan.send(
                "POST",
                "/letter-templates/licence/proposals",
                words,
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                "letter-1");
        assertThat(made.status()).isEqualTo(201);
        var again = intan.send(
                "POST",
                "/letter-templates/licence/proposals",
                words,
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                "letter-1");
        assertThat(again.text("id")).isEqualTo(made.text("id"));
        var proposal = "/letter-templates/licence/proposals/" + made.text("id");
        var tag = intan.get(proposal).etag();
        assertThat(intan.send("POST", proposal + "/approval", null).status()).isEqualTo(428);
        assertThat(intan.send("POST", proposal + "/approval", null, "If-Match", tag)
                        .status())
                .isEqualTo(422);
        assertThat(bagas.send("POST", proposal + "/approval", null, "If-Match", tag)
                        .text("state"))
                .isEqualTo("APPROVED");
        assertThat(bagas.send("POST", proposal + "/approval", null, "If-Match", tag)
                        .status())
                .isEqualTo(412);
        assertThat(intan.get("/letter-templates/licence").etag()).isEqualTo("\"1\"");

        var book = "{\"code\": \"rest\", \"nameId\": \"Buku\", \"nameEn\": \"Book\", \"pattern\": \"R/{seq}/{year}\"}";
        assertThat(intan.send("POST", "/number-books", book).status()).isEqualTo(201);
        assertThat(intan.send("POST", "/number-books", book).status()).isEqualTo(422);
        var opened = intan.get("/number-books/rest");
        assertThat(intan.send(
                                "PUT",
                                "/number-books/rest",
                                "{\"formats\": {\"*\": \"S/{seq}/{year}\"}}",
                                "If-Match",
                                opened.etag())
                        .text("pattern"))
                .isEqualTo("S/{seq}/{year}");
        assertThat(bagas.get("/number-books").status()).isEqualTo(403);
    }

    private static void upload(Phone phone, Path file, int expected) {
        phone.open("/administration/agencies");
        phone.page().setInputFiles("#file", file);
        phone.fill(Map.of("uploadName", "Bayu Prakoso", "uploadEmail", "bayu@metro-kedua.example"));
        assertThat(phone.press("#upload-go")).isEqualTo(expected);
    }
}
