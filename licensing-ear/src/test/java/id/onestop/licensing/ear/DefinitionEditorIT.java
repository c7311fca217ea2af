package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The definition editor in a browser, at a desk and on a phone, and the same by REST. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class DefinitionEditorIT {

    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String BAGAS = "bagas.wirayudha@metro.example.id";
    private static final String SOURCE = "metro/dokter-spesialis-mandiri";
    private static final String LIST = "/administration/definitions";

    private static String copied(Phone desk, String code, String name) {
        desk.open(LIST);
        desk.fill(Map.of("words", "spesialis metro"));
        desk.follow("#seek");
        desk.follow("main a[href$='from=%s']".formatted(SOURCE));
        desk.fill(Map.of("code", code, "nameId", name, "nameEn", name));
        assertThat(desk.press("#copy-go")).isEqualTo(302);
        assertThat(desk.page()).hasURL(Pattern.compile(".*" + LIST + "/\\d+$"));
        return desk.page().url().replaceAll(".*(/administration/definitions/\\d+)$", "$1");
    }

    private static void write(Phone desk, String draft, String place, String field, String text) {
        desk.open(draft + "/place?p=" + place);
        if (desk.page().locator("select#" + field).count() > 0) {
            desk.page().selectOption("#" + field, text);
        } else {
            desk.page().fill("#" + field, text);
        }
        assertThat(desk.press("#save")).isEqualTo(302);
    }

    @Test
    void aCopyIsChangedTriedRefusedMendedAndPublishedByASecondPerson(Bundle site, Browser browser) {
        String draft;
        try (var intan = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            draft = copied(intan, "contoh-penyunting", "Contoh dari penyunting");
            write(intan, draft, "workflow/steps/verifikasi", "f-name-id", "Telaah draf contoh");
            intan.open(draft + "/requirements?kind=RENEWAL&channel=ONLINE&proxy=true");
            intan.reads("Surat");
            intan.open(draft + "/graph");
            assertThat(intan.page().locator("svg.flow")).containsText("Telaah draf contoh");
            intan.open(draft + "/place?p=workflow");
            assertThat(intan.page().locator("svg.flow")).isVisible();
            intan.reads("Boleh kembali ke");
            refused(intan, draft);
            cut(intan, draft);
            pictured(intan, draft);
            rehearsed(intan, draft);
            intan.open(draft + "/files");
            intan.reads("0 berkas");
            intan.open(draft);
            assertThat(new String(intan.fetch("a[href$='/bpmn']"), StandardCharsets.UTF_8))
                    .contains("bpmn:process", "Telaah draf contoh");
            intan.follow("#to-gate");
            intan.reads("Siap diajukan untuk terbit");
            assertThat(intan.press("#propose")).isEqualTo(302);
        }
        try (var bagas = Phone.indonesian(browser, site).wide().signIn(BAGAS, "demo-bagas")) {
            bagas.open(draft + "/gate");
            assertThat(bagas.press("#publish")).isEqualTo(422);
            bagas.isTold("Beri alasan untuk \"Peran tanpa langkah\"");
            for (var reason : bagas.page().locator("textarea[id^='reason-']").all()) {
                reason.fill("Sudah diperiksa bersama bagian hukum.");
            }
            assertThat(bagas.press("#publish")).isEqualTo(302);
            bagas.follow("main a[href$='/services/metro/contoh-penyunting']");
            bagas.reads("Contoh dari penyunting");
        }
        try (var anybody = Phone.indonesian(browser, site)) {
            anybody.open("/services/metro/contoh-penyunting");
            anybody.reads("Contoh dari penyunting");
            anybody.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Lihat contoh"))
                    .first()
                    .click();
            var picture = anybody.page().locator("img.example").first();
            assertThat(picture).hasAttribute("alt", "Surat dengan kop dan cap");
            anybody.page().waitForFunction("() => document.querySelector('img.example').naturalWidth === 320");
        }
    }

    /** A requirement gets a picture, which is drawn anew, and words for those who do not see it. */
    private static void pictured(Phone intan, String draft) {
        intan.open(draft + "/place?p=requirements");
        intan.follow("main table th a");
        String place = intan.page().url();
        intan.page()
                .setInputFiles(
                        "#example",
                        new FilePayload("contoh.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)));
        assertThat(intan.press("#example-go")).isEqualTo(422);
        intan.isTold("bukan gambar PNG atau JPEG");
        intan.page().setInputFiles("#example", new FilePayload("contoh.png", "image/png", png()));
        assertThat(intan.press("#example-go")).isEqualTo(302);
        assertThat(intan.page().locator("img.example")).isVisible();
        intan.page().fill("#f-example-alternative-id", "Surat dengan kop dan cap");
        intan.page().fill("#f-example-alternative-en", "A letter with letterhead and stamp");
        assertThat(intan.press("#save")).isEqualTo(302);
        assertThat(intan.page()).hasURL(place);
        assertThat(intan.page().locator("img.example")).hasAttribute("alt", "Surat dengan kop dan cap");
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What breaks the order of number and signature is refused at its field, with the way that leads there. */
    private static void refused(Phone intan, String draft) {
        write(intan, draft, "product", "f-numbering-point", "AFTER_SIGNATURE");
        intan.open(draft);
        assertThat(intan.page().locator(".tasks li", new Page.LocatorOptions().setHasText("Produk izin")))
                .containsText("Kesalahan");
        intan.open(draft + "/gate");
        intan.reads("Kesalahan (1)");
        intan.reads("WF-07");
        assertThat(intan.press("#propose")).isEqualTo(422);
        intan.open(draft + "/gate");
        intan.page().locator(".finding details summary").first().click();
        intan.follow("a[href*='finding=']");
        assertThat(intan.page().locator(".nd.on").first()).isVisible();
        assertThat(intan.page().locator(".ed.on").first()).isAttached();
        intan.open(draft + "/gate");
        intan.follow(".finding.bahaya .btns a");
        assertThat(intan.page()).hasURL(Pattern.compile(".*#f-numbering-point$"));
        assertThat(intan.page().locator("#f-numbering-point")).isFocused();
        write(intan, draft, "product", "f-numbering-point", "BEFORE_SIGNATURE");
    }

    /** One arrow that is cut is one fault, with all that follows from it below. */
    private static void cut(Phone intan, String draft) {
        String step = draft + "/place?p=workflow/steps/verifikasi";
        intan.open(step);
        var next = intan.page().locator("input[name='f-next']:checked");
        String to = next.inputValue();
        next.uncheck();
        assertThat(intan.press("#save")).isEqualTo(302);
        intan.page().setViewportSize(360, 780);
        intan.open(draft + "/gate?lang=en");
        assertThat(intan.page().locator(".finding.bahaya")).hasCount(1);
        intan.reads("What follows from it and goes when it is mended");
        intan.open(draft + "/gate?lang=id");
        intan.wide();
        intan.open(step);
        intan.page().locator("input[name='f-next'][value='" + to + "']").check();
        assertThat(intan.press("#save")).isEqualTo(302);
    }

    /** A sample file goes from the applicant to the first official and back again. */
    private static void rehearsed(Phone intan, String draft) {
        intan.open(draft + "/rehearsal");
        intan.follow("a[href*='SUBMIT']");
        assertThat(intan.page().locator("#state-h")).containsText("Pada pejabat");
        intan.follow("a[href*='ACCEPT']");
        intan.reads("Terhitung");
        intan.follow("a[href*='WAIT']");
        intan.reads("1 jam kerja berlalu");
        assertThat(intan.page().locator("table[aria-labelledby='card-h'] tbody tr"))
                .hasCount(2);
        intan.page().setViewportSize(360, 780);
        intan.open(intan.page().url());
        intan.open(draft + "/rehearsal?lang=en");
        intan.reads("Try it with a paper application");
        intan.open(draft + "/rehearsal?lang=id");
        intan.wide();
    }

    @Test
    void aRequirementShowsWhatItsKindNeedsAndFoldsTheRest(Bundle site, Browser browser) {
        try (var intan = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            String draft = copied(intan, "contoh-syarat", "Contoh syarat");
            intan.open(draft + "/place?p=requirements");
            intan.fill(Map.of("add-f-requirements", "surat-sehat"));
            assertThat(intan.press("#add-requirements")).isEqualTo(302);
            intan.page().selectOption("#f-kind", "FILE");
            assertThat(intan.press("#save")).isEqualTo(302);
            assertThat(intan.page().locator("#f-files-mediaTypes")).isVisible();
            assertThat(intan.page().locator("label[for='f-files-mediaTypes']"))
                    .not()
                    .containsText("boleh kosong");
            assertThat(intan.page().locator("label[for='f-printed']")).not().containsText("boleh kosong");
            assertThat(intan.page().locator("label[for='f-hint-id']")).containsText("boleh kosong");
            assertThat(intan.page().locator("#f-photo-widthMm")).isHidden();
            intan.page()
                    .locator("main details", new Page.LocatorOptions().setHasText("Tidak berlaku untuk jenis"))
                    .locator("summary")
                    .click();
            assertThat(intan.page().locator("#f-photo-widthMm")).isVisible();
            intan.page().fill("#f-name-id", "Surat keterangan sehat");
            assertThat(intan.press("#save")).isEqualTo(302);
            assertThat(intan.page().locator("h1")).containsText("Surat keterangan sehat");
            conditionPicked(intan);
            intan.open(draft + "/gate");
            intan.reads("Persyaratan › Surat keterangan sehat › Berkas › Ukuran paling besar (MB)");
            intan.open(draft + "/discard");
            assertThat(intan.press("#discard-go")).isEqualTo(302);
        }
    }

    /** An answer is picked together with its question, and reads as one sentence afterwards in either language. */
    private static void conditionPicked(Phone intan) {
        intan.page()
                .locator("main details", new Page.LocatorOptions().setHasText("Hanya diminta bila"))
                .locator("summary")
                .click();
        var answer = intan.page().locator("#f-condition-answer");
        String words = answer.locator("option[value='strValidity = DATED']").textContent();
        assertThat(words).contains("dijawab \"");
        answer.focus();
        answer.selectOption("strValidity = DATED");
        assertThat(intan.press("#save")).isEqualTo(302);
        assertThat(answer).hasValue("strValidity = DATED");
        assertThat(answer.locator("option:checked")).hasText(words);
        String place = intan.page().url().replaceAll(".*(/administration/.*)", "$1");
        intan.open(place + "&lang=en");
        assertThat(answer.locator("option:checked")).containsText("is answered \"");
        intan.open(place + "&lang=id");
    }

    @Test
    void aCodeThatIsTakenIsToldAtItsField(Bundle site, Browser browser) {
        try (var intan = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            intan.open(LIST + "/copy?from=" + SOURCE);
            intan.fill(Map.of("code", "dokter-spesialis-mandiri", "nameId", "Lagi", "nameEn", "Again"));
            assertThat(intan.press("#copy-go")).isEqualTo(422);
            assertThat(intan.page().locator("#code-error")).containsText("sudah mempunyai layanan dengan kode");
            assertThat(intan.page().locator("#code")).hasAttribute("aria-invalid", "true");
            assertThat(intan.page().locator("#code")).hasValue("dokter-spesialis-mandiri");
        }
    }

    @Test
    void twoWindowsOnOneDraftLoseNothing(Bundle site, Browser browser) {
        try (var one = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan");
                var other = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            String draft = copied(one, "contoh-dua-jendela", "Contoh dua jendela");
            one.open(draft + "/place?p=clock");
            other.open(draft + "/place?p=clock");
            one.page().fill("#f-promiseDays", "4");
            assertThat(one.press("#save")).isEqualTo(302);
            other.page().fill("#f-promiseDays", "5");
            other.page().fill("#f-sentence", "Paling lama {days} hari kerja.");
            assertThat(other.press("#save")).isEqualTo(422);
            assertThat(other.page().locator("#f-promiseDays-error")).containsText("4");
            assertThat(other.page().locator("#f-promiseDays")).hasValue("5");
            one.open(draft + "/place?p=clock");
            assertThat(one.page().locator("#f-promiseDays")).hasValue("4");
            assertThat(one.page().locator("#f-sentence")).hasValue("Paling lama {days} hari kerja.");
            assertThat(other.press("#save")).isEqualTo(302);
            one.open(draft + "/history");
            one.reads("Jam layanan › Janji (hari kerja)");
            one.open(draft + "/discard");
            assertThat(one.press("#discard-go")).isEqualTo(302);
        }
    }

    /** A button that is pressed keeps the focus, so that an entry goes further up by the same key. */
    @Test
    void theOrderOfStepsIsChangedByKeyboardAlone(Bundle site, Browser browser) {
        try (var intan = Phone.indonesian(browser, site).wide().signIn(INTAN, "demo-intan")) {
            String draft = copied(intan, "contoh-urutan", "Contoh urutan");
            intan.open(draft + "/place?p=requirements");
            var buttons = intan.page().locator("main button[id^='up-']");
            assertThat(buttons.first()).hasAttribute("aria-disabled", "true");
            String third = buttons.nth(2).getAttribute("id");
            intan.page().locator("#" + third).focus();
            for (int place = 2; place >= 1; place--) {
                var answer = intan.page()
                        .waitForResponse(
                                one -> one.request().method().equals("POST"),
                                () -> intan.page().keyboard().press("Enter"));
                assertThat(answer.status()).isEqualTo(302);
                assertThat(intan.page().locator(".msg.baik")).containsText("di urutan " + place + " dari");
                assertThat(intan.page().locator("#" + third)).isFocused();
            }
            assertThat(buttons.first()).hasId(third);
            assertThat(intan.page().locator("#" + third)).hasAttribute("aria-disabled", "true");
            linksElsewhere(intan, draft);
            intan.open(draft + "/discard");
            assertThat(intan.press("#discard-go")).isEqualTo(302);
        }
    }

    /** No page of the editor links to itself; the gate may be asked again. */
    private static void linksElsewhere(Phone intan, String draft) {
        for (var page : List.of(
                "",
                "/gate",
                "/graph",
                "/history",
                "/requirements",
                "/rehearsal",
                "/rehearsal?deeds=ACT~SUBMIT.periksa",
                "/files",
                "/place?p=workflow",
                "/place?p=requirements",
                "/place?p=workflow/steps/verifikasi")) {
            intan.open(draft + page);
            assertThat(intan.page()
                            .evaluate("() => [...document.querySelectorAll('main a[href]:not(#again)')]"
                                    + ".filter(a => !a.hash && decodeURIComponent(a.href) =="
                                    + " decodeURIComponent(location.href)).map(a => a.textContent)"))
                    .as(page)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void manyDefinitionsAreShownBeforeAnythingIsBegun(Bundle site, Browser browser) {
        try (var intan = Phone.indonesian(browser, site).signIn(INTAN, "demo-intan")) {
            intan.open(LIST + "/bulk");
            intan.fill(Map.of("find", "ab"));
            intan.follow("#replace-go");
            intan.isTold("Paling sedikit 3 karakter");
            intan.isTold("Isian ini perlu diisi");
            assertThat(intan.page().locator("#find-error")).isVisible();
            assertThat(intan.page().locator("#with-error")).isVisible();
            assertThat(intan.page().locator("#find")).hasValue("ab");
            intan.fill(Map.of("code", "uu-99-2026", "printed", "Undang-Undang Nomor 99 Tahun 2026"));
            intan.follow("#add-go");
            intan.reads("Dasar hukum › uu-99-2026 › Bunyi dalam standar");
            for (var pick : intan.page().locator("input[name='service']").all()) {
                pick.uncheck();
            }
            assertThat(intan.press("#bulk-go")).isEqualTo(422);
            intan.isTold("Pilih paling sedikit satu layanan");
            assertThat(intan.page().locator("input[name='service']:checked")).hasCount(0);
            assertThat(intan.page().locator("#find")).hasValue("ab");
        }
    }

    @Test
    void theSameGoesByRest(Bundle site) {
        var intan = Rest.of(site, INTAN, "demo-intan");
        var bagas = Rest.of(site, BAGAS, "demo-bagas");
        var made = ok(
                201,
                intan.send(
                        "POST",
                        "/definition-drafts",
                        "{\"agency\": \"metro\", \"service\":"
                                + " \"dokter-spesialis-mandiri\", \"code\": \"contoh-rest\", \"nameId\": \"Contoh REST\","
                                + " \"nameEn\": \"REST sample\"}"));
        String draft = "/definition-drafts/" + made.text("id");
        var seen = ok(200, intan.get(draft));
        assertThat(seen.text("status")).isEqualTo("OPEN");
        String text = new String(intan.bytes(draft + "/document", "application/yaml"), StandardCharsets.UTF_8);
        assertThat(put(intan, draft, text).status()).isEqualTo(428);
        ok(200, put(intan, draft, text.replace("promiseDays: 3", "promiseDays: 4"), "If-Match", seen.etag()));
        ok(412, put(intan, draft, text, "If-Match", seen.etag()));
        assertThat(ok(422, put(intan, draft, "a: [b", "If-Match", "*"))
                        .response()
                        .body())
                .contains("YAML_FAULT");
        ok(403, put(bagas, draft, text, "If-Match", "*"));
        ok(
                404,
                Rest.of(site, "bayu.firmansyah@pekanbaru.example.id", "demo-bayu")
                        .get(draft));
        var findings = ok(200, bagas.get(draft + "/findings"));
        assertThat(findings.text("ready")).isEqualTo("true");
        assertThat(maps(findings.json().get("faults"))).isEmpty();
        assertThat(maps(findings.json().get("findings")))
                .allSatisfy(finding -> assertThat(finding).containsKeys("place", "cause"));
        ok(200, intan.get(draft + "/files"));
        assertThat(ok(200, intan.get(draft + "/rehearsal?deeds=ACT~SUBMIT.periksa"))
                        .text("step"))
                .isEqualTo("periksa");
        assertThat(ok(
                                200,
                                intan.send(
                                        "POST",
                                        "/definition-changes/preview",
                                        "{\"code\": \"uu-98\", \"printed\": \"UU 98\"}"))
                        .response()
                        .body())
                .contains("legalBases/uu-98/printed");
        ok(422, intan.send("POST", draft + "/files/transfers", "{\"all\": true, \"reason\": \"x\"}"));
        assertThat(new String(intan.bytes(draft + "/process", "application/xml"), StandardCharsets.UTF_8))
                .contains("BPMNPlane");
        ok(200, intan.send("POST", draft + "/proposal", null, "If-Match", "*"));
        assertThat(ok(422, intan.send("POST", draft + "/publication", "{}", "If-Match", "*"))
                        .response()
                        .body())
                .contains("DRAFT_SECOND_PERSON");
        ok(409, put(intan, draft, text, "If-Match", "*"));
        ok(204, intan.send("DELETE", draft + "/proposal", null, "If-Match", "*"));
        ok(204, intan.send("DELETE", draft, null, "If-Match", "*"));
        assertThat(ok(200, intan.get(draft)).text("status")).isEqualTo("DISCARDED");
        assertThat(ok(200, Rest.anybody(site).get("/definition-schema"))
                        .response()
                        .body())
                .contains("promiseDays");
    }

    private static Rest.Answer put(Rest by, String draft, String text, String... headers) {
        return by.send("PUT", draft + "/document", "application/yaml", text.getBytes(StandardCharsets.UTF_8), headers);
    }
}
