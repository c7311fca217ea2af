package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journey of service A by pages: register, apply, return, resubmit, verify, sign, survey, download, verify; every page
 * crossed is without accessibility faults.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class BrowserJourneyIT {

    private static final String NIK = "1872016208880005";

    private static final Newcomer LAILA = new Newcomer(
            "Laila Hasanah",
            NIK,
            "laila.hasanah@warga.example.id",
            Map.of(
                    "titlePrefix", "dr.",
                    "titleSuffix", "Sp.S",
                    "day", "22",
                    "month", "8",
                    "year", "1988",
                    "phone", "081269000777"));

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("titlePrefix", "dr."),
            Map.entry("titleSuffix", "Sp.S"),
            Map.entry("birthPlace", "Metro"),
            Map.entry("homeAddress", "Jalan Kamboja No. 7"),
            Map.entry("phone", "081269000777"),
            Map.entry("strValidity", "LIFETIME"),
            Map.entry("strNumber", "YZ00003318520647"),
            Map.entry("speciality", "Dokter spesialis saraf"),
            Map.entry("placeName", "Praktik dr. Laila Hasanah, Sp.S"),
            Map.entry("placeStreet", "Jalan Diponegoro No. 7"),
            Map.entry("placeVillage", "18.72.01.1003"),
            Map.entry("placePostcode", "34111"),
            Map.entry("practiceOrdinal", "1"),
            Map.entry("practiceHours", "Senin sampai Jumat, pukul 17.00-20.00 WIB"));

    private static final List<String> LETTER = List.of("surat-tempat-praktik");

    private static final List<String> DECLARATIONS = List.of("kebenaran", "pencocokan");

    @Test
    void anApplicationTravelsFromThePhoneToALicenceThatAStrangerVerifies(Bundle bundle, Browser browser) {
        var laila = LAILA.register(browser, bundle);
        var file = FileByPages.begun(browser, bundle, laila, "metro", "dokter-spesialis-mandiri");
        leaveOut(laila, file);
        file.answer(laila, ANSWERS);
        file.attach(laila, "pertama", LETTER);
        file.ask(laila, "/registers");
        file.send(laila, DECLARATIONS);

        file.giveBack("penata-perizinan", Map.of("surat-tempat-praktik", "belum-ditandatangani"));
        laila.open("/applications/" + file.number());
        laila.reads("Perbaiki surat-tempat-praktik.");
        file.attach(laila, "kedua", LETTER);
        file.send(laila, DECLARATIONS);
        file.accept("penata-perizinan", Map.of());
        file.verify("koordinator");
        file.sign("kepala-dinas", Pattern.compile("503/\\d{4}/SIP-DS\\.1/DPMPTSP/\\d{4}"));

        file.survey(laila);
        var licence = file.download(laila);
        Signatures.assertSigned(licence);
        var stranger = file.verify(licence);
        stranger.reads("Laila Hasanah");
        stranger.doesNotRead(NIK);
    }

    /** What is left out is told, what was typed beside it stays, and the way back sends nothing again. */
    private static void leaveOut(Phone laila, FileByPages file) {
        laila.open("/applications/" + file.number() + "/questions/nama");
        laila.fill(Map.of("titleSuffix", "Sp.S", "birthPlace", ""));
        laila.press("#save");
        laila.isTold("Tempat lahir");
        assertThat(laila.page().locator("#titleSuffix")).hasValue("Sp.S");
        laila.fill(Map.of("birthPlace", "Metro"));
        laila.press("#leave");
        laila.reads("Jawaban tersimpan");
        laila.page().goBack();
        assertThat(laila.page().locator("#birthPlace")).hasValue("Metro");
        assertThat(laila.page().locator(".errsum")).isHidden();
        laila.open("/applications/" + file.number() + "/check");
        laila.press("#go");
        assertThat(laila.page().locator(".errsum")).isVisible();
    }
}
