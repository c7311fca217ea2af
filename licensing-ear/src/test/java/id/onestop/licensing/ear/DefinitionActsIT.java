package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The acts beside a definition in a browser: a revision, files that go over to it, the order of a list, a picture. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class DefinitionActsIT {

    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String BAGAS = "bagas.wirayudha@metro.example.id";
    private static final String LIST = "/administration/definitions";
    private static final String SERVICE = "contoh-berpindah";

    private static Phone intan(Bundle site, Browser browser) {
        return Phone.signedIn(browser, site, INTAN, "demo-intan").wide();
    }

    private static String copied(Phone desk, String source, String code) {
        desk.open(LIST + "/copy?from=" + source);
        desk.fill(Map.of("code", code, "nameId", "Contoh " + code, "nameEn", "Example " + code));
        assertThat(desk.press("#copy-go")).isEqualTo(302);
        return draft(desk);
    }

    private static String draft(Phone desk) {
        assertThat(desk.page()).hasURL(Pattern.compile(".*" + LIST + "/\\d+$"));
        return desk.page().url().replaceAll(".*(/administration/definitions/\\d+)$", "$1");
    }

    private static void publish(Bundle site, Browser browser, Phone intan, String draft) {
        intan.open(draft + "/gate");
        assertThat(intan.press("#propose")).isEqualTo(302);
        try (var bagas = Phone.signedIn(browser, site, BAGAS, "demo-bagas").wide()) {
            bagas.open(draft + "/gate");
            for (var reason : bagas.page().locator("textarea[id^='reason-']").all()) {
                reason.fill("Sudah diperiksa bersama bagian hukum.");
            }
            assertThat(bagas.press("#publish")).isEqualTo(302);
        }
    }

    /** For her third place; others of the shared server have her first two. */
    private static ServiceFile submitted(Bundle site) {
        var file = new ServiceFile(site, "metro", SERVICE, "Nadia Kusumawardhani");
        file.draft(ServicesIT.OPTICIAN
                .replace("\"practiceOrdinal\": \"1\"", "\"practiceOrdinal\": \"3\"")
                .replace("Optik Contoh Metro", "Optik Berpindah"));
        file.submit();
        return file;
    }

    /** Those that are picked, and then all that are left. */
    @Test
    void filesGoOverToARevisionThatWasBegunInTheList(Bundle site, Browser browser) {
        try (var intan = intan(site, browser)) {
            publish(site, browser, intan, copied(intan, "metro/refraksionis-optisien", SERVICE));
            var one = submitted(site);
            var other = submitted(site);
            intan.open(LIST);
            assertThat(intan.press("tr:has-text('" + SERVICE + "') button")).isEqualTo(302);
            var draft = draft(intan);
            intan.reads("Contoh " + SERVICE);
            intan.open(draft + "/files");
            intan.reads("setelah versi ini terbit");
            assertThat(intan.page().locator("#move-go")).hasCount(0);
            intan.open(draft + "/place?p=edition");
            intan.fill(Map.of("f-date", "2025-08-01"));
            assertThat(intan.press("#save")).isEqualTo(302);
            publish(site, browser, intan, draft);

            intan.open(draft + "/files");
            assertThat(intan.press("#move-go")).as("no reason").isEqualTo(422);
            intan.isTold("Isian ini perlu diisi");
            intan.fill(Map.of("reason", "Dasar hukum baru"));
            assertThat(intan.press("#move-go")).as("no file").isEqualTo(422);
            intan.isTold("Pilih paling sedikit satu berkas");
            intan.page().check("input[name=number][value='" + one.number() + "']");
            assertThat(intan.press("#move-go")).isEqualTo(302);
            intan.reads("1 berkas menunggu giliran");
            intan.reads(one.number());
            intan.doesNotRead(other.number());
            intan.open(draft + "/files");
            intan.fill(Map.of("reason", "Dasar hukum baru"));
            assertThat(intan.press("#move-all")).isEqualTo(302);
            intan.reads(other.number());
            for (int tries = 0;
                    tries < 30 && intan.page().getByText("Dipindahkan").count() < 2;
                    tries++) {
                intan.page().waitForTimeout(500);
                intan.page().reload();
            }
            assertThat(intan.page().locator("main td:has-text('Dipindahkan')")).hasCount(2);
            one.cancel();
            other.cancel();
        }
    }

    @Test
    void anEntryGoesDownAPictureIsTakenOutAndAStepThatWasAddedIsRemoved(Bundle site, Browser browser) {
        try (var intan = intan(site, browser)) {
            var draft = copied(intan, "metro/dokter-spesialis-mandiri", "contoh-gambar");
            intan.open(draft + "/place?p=requirements");
            var entries = intan.page().locator("main tbody th a");
            var first = entries.first().textContent();
            var second = entries.nth(1).textContent();
            assertThat(intan.press("tbody tr:first-child button[id^='down-']")).isEqualTo(302);
            assertThat(entries.first()).hasText(second);
            assertThat(entries.nth(1)).hasText(first);

            intan.follow("main tbody th a");
            assertThat(intan.page().locator("#example-remove")).hasCount(0);
            intan.page().setInputFiles("#example", new FilePayload("c.png", "image/png", ServiceFile.picture()));
            assertThat(intan.press("#example-go")).isEqualTo(302);
            assertThat(intan.page().locator("img.example")).isVisible();
            assertThat(intan.press("#example-remove")).isEqualTo(302);
            assertThat(intan.page().locator("img.example")).hasCount(0);

            intan.open(draft + "/place?p=workflow");
            intan.fill(Map.of("add-f-workflow-steps", "telaah-luar"));
            assertThat(intan.press("#add-workflow-steps")).isEqualTo(302);
            assertThat(intan.page().locator(".errsum")).containsText("Jenis: perlu diisi");
            intan.follow("main a[href*='/remove?']");
            assertThat(intan.page().locator(".errsum")).hasCount(0);
            assertThat(intan.press("#remove-go")).isEqualTo(302);
            intan.doesNotRead("telaah-luar");

            intan.open(draft + "/discard");
            assertThat(intan.press("#discard-go")).isEqualTo(302);
        }
    }
}
