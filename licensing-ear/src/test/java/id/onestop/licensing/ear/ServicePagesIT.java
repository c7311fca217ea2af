package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * By pages alone, services B and C of Metro from the first page to the licence that a stranger verifies, each with a return;
 * C by both of its channels. Service A has {@link BrowserJourneyIT}, and REST {@link ServicesIT}.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class ServicePagesIT {

    private static final String TECHNOLOGIST = "ahli-teknologi-laboratorium-medik";

    /** Of the front office, like Dewi Kartika: who helped with an application does not check it. */
    private static final String COLLEAGUE = "Wulan Anggraini";

    private static final List<String> TRUTH = List.of("kebenaran");

    private static final Map<String, String> OF_AN_OPTICIAN = Map.ofEntries(
            Map.entry("titleSuffix", "A.Md.RO."),
            Map.entry("birthPlace", "Metro"),
            Map.entry("homeAddress", "Jl. Melati No. 5, Kota Metro"),
            Map.entry("phone", "081269000103"),
            Map.entry("strNumber", "RO00004417730921"),
            Map.entry("strValidity", "LIFETIME"),
            Map.entry("speciality", "Refraksionis optisien"),
            Map.entry("placeName", "Optik Terang Margorejo"),
            Map.entry("placeStreet", "Jl. Budi Utomo No. 9"),
            Map.entry("placeVillage", "18.72.03.1001"),
            Map.entry("placePostcode", "34125"),
            Map.entry("practiceOrdinal", "2"),
            Map.entry("practiceHours", "Senin-Jumat 16.00-20.00"));

    private static final Map<String, String> OF_A_TECHNOLOGIST = Map.ofEntries(
            Map.entry("titleSuffix", "A.Md.Kes."),
            Map.entry("birthPlace", "Metro"),
            Map.entry("homeAddress", "Jl. Kamboja No. 7"),
            Map.entry("phone", "081269000781"),
            Map.entry("ktpValidity", "LIFETIME"),
            Map.entry("taxNumber", "09.254.294.3-407.000"),
            Map.entry("strNumber", "YZ00003318520781"),
            Map.entry("strValidity", "LIFETIME"),
            Map.entry("speciality", "Ahli teknologi laboratorium medik"),
            Map.entry("healthDoctorLicence", "503/0001/SIP-DS.1/DPMPTSP/2020"),
            Map.entry("placeName", "Laboratorium Klinik Harapan Metro"),
            Map.entry("placeStreet", "Jl. Ahmad Yani No. 41"),
            Map.entry("placeVillage", "18.72.01.1003"),
            Map.entry("placePostcode", "34111"),
            Map.entry("practiceOrdinal", "1"),
            Map.entry("practiceHours", "Senin-Jumat 08.00-15.00"),
            Map.entry("facilityLicenceNumber", "440/0117/KLINIK/2024"),
            Map.entry("facilityHead", "Rini Astuti"),
            Map.entry("facilityEmail", "rini.astuti@sarana.example.id"));

    /** One of the two insurance cards is enough; the facility's licence is looked up. */
    private static final List<String> PAPERS_OF_A_TECHNOLOGIST = List.of(
            "surat-permohonan",
            "ktp",
            "npwp",
            "bpjs-ketenagakerjaan",
            "str",
            "rekomendasi-organisasi-profesi",
            "ijazah",
            "surat-sehat",
            "keterangan-pimpinan-sarana",
            "pas-foto");

    private static final Map<String, String> ONE_CARD = Map.of("bpjs-kesehatan", "NOT_APPLICABLE");

    /** Service B: three requirements, all of them answered by registers. */
    @Test
    void anOpticianGetsAnElectronicLicenceOnline(Bundle bundle, Browser browser) {
        var nadia = Phone.signedIn(browser, bundle, "nadia.kusumawardhani@warga.example.id", "demo-nadia");
        var file = FileByPages.begun(browser, bundle, nadia, "metro", "refraksionis-optisien");
        file.answer(nadia, OF_AN_OPTICIAN);
        file.ask(nadia, "/registers");
        file.send(nadia, List.of("kebenaran", "pencocokan"));
        file.giveBack(
                "penata-perizinan",
                Map.of("data-satu-sehat", "data-satu-sehat-berbeda", "data-sisdmk", "sisdmk-berbeda"));

        file.reads(nadia, "Perlu diperbaiki");
        nadia.follow("main a.btn-big");
        nadia.reads("Perbaiki data-satu-sehat.");
        nadia.reads("Perbaiki data-sisdmk.");
        file.answer(nadia, with(OF_AN_OPTICIAN, "practiceHours", "Senin-Kamis 16.00-20.00"));
        file.ask(nadia, "/registers");
        file.send(nadia, List.of("kebenaran", "pencocokan"));
        file.accept("penata-perizinan", Map.of());
        file.verify("koordinator");
        file.sign("kepala-dinas", Pattern.compile("503/\\d{4}/SI-RO\\.2/DPMPTSP/\\d{4}"));

        file.skipSurvey(nadia, "Tidak ada waktu.");
        var licence = file.download(nadia);
        Signatures.assertSigned(licence);
        file.verify(licence).reads("Optik Terang Margorejo");
        file.readAll("koordinator", List.of("", "/answers", "/clock", "/card", "/history"));
        file.desk("koordinator").doesNotRead("Surat di kertas");
    }

    /** Service C online: one decision, one number, a paper and a file. */
    @Test
    void aTechnologistAppliesOnlineAndCollectsThePaper(Bundle bundle, Browser browser) {
        var sekar = new Newcomer(
                        "Sekar Anindita",
                        "1872015507940003",
                        "sekar.anindita@warga.example.id",
                        Map.of(
                                "titleSuffix",
                                "A.Md.Kes.",
                                "day",
                                "15",
                                "month",
                                "7",
                                "year",
                                "1994",
                                "phone",
                                "081269000781"))
                .register(browser, bundle);
        var file = FileByPages.begun(browser, bundle, sekar, "metro", TECHNOLOGIST);
        sekar.reads("Cukup salah satu: Fotokopi BPJS Ketenagakerjaan, Fotokopi BPJS Kesehatan.");
        file.answer(sekar, OF_A_TECHNOLOGIST);
        file.attach(sekar, "pertama", PAPERS_OF_A_TECHNOLOGIST);
        file.ask(sekar, "/files/izin-sarana");
        file.send(sekar, TRUTH);
        sekar.reads("mengambilnya di loket");
        file.giveBack("front-office", Map.of("ktp", "tidak-terbaca", "str", "tidak-berlaku-lagi"));

        file.reads(sekar, "Perlu diperbaiki");
        sekar.follow("main a.btn-big");
        sekar.reads("Perbaiki str.");
        file.attach(sekar, "kedua", List.of("ktp", "str"));
        file.send(sekar, TRUTH);
        file.accept("front-office", ONE_CARD);
        file.verify("back-office");
        file.returnInstead("kepala-bidang", "npwp", "tidak-terbaca");
        file.reads(sekar, "Perlu diperbaiki");
        file.attach(sekar, "ketiga", List.of("npwp"));
        file.send(sekar, TRUTH);
        file.accept("front-office", ONE_CARD);
        decide(file);
        file.reads(sekar, "Menunggu tanda tangan", "Surat izin ditandatangani di kertas");
        sekar.open("/applications");
        sekar.reads("Menunggu tanda tangan");
        var printed = onPaper(file, "000781", true);

        file.reads(sekar, "Izin sudah diserahkan di loket");
        var licence = file.download(sekar);
        Signatures.assertSigned(licence);
        for (var copy : List.of(printed, licence)) {
            var stranger = file.verify(copy);
            stranger.reads("Sekar Anindita");
            stranger.reads("Ditandatangani secara elektronik");
            stranger.reads("Ditandatangani di kertas");
        }

        sekar.open("/applications/new?agency=metro&service=" + TECHNOLOGIST);
        // when it is too early is seen in EarJourneyIT; here it never is
        assertThat(sekar.page().locator("input[value^='RENEWAL:']")).hasCount(1);
        assertThat(sekar.page().locator("input[value^='REPLACEMENT:']")).hasCount(1);
    }

    /** Service C with help: who comes to the counter without an account goes home with a paper. */
    @Test
    void aTechnologistIsServedAtTheCounter(Bundle bundle, Browser browser) {
        var dewi = Phone.signedIn(browser, bundle, "dewi.kartika@metro.example.id", "demo-dewi")
                .wide();
        var desk = new CounterDesk(dewi);
        desk.register(
                "1872012503910008",
                Map.of(
                        "fullName", "Bagus Prakoso",
                        "titleSuffix", "A.Md.Kes.",
                        "birthDate", "25",
                        "birthDate-month", "3",
                        "birthDate-year", "1991",
                        "phone", "081269000782"));
        var file = FileByPages.of(browser, bundle, "metro", desk.begin(TECHNOLOGIST));
        dewi.reads("Cukup salah satu: Fotokopi BPJS Ketenagakerjaan, Fotokopi BPJS Kesehatan.");
        desk.fill(file.number(), with(OF_A_TECHNOLOGIST, "strNumber", "YZ00003318520782"));
        desk.scan(file.number(), "pertama", PAPERS_OF_A_TECHNOLOGIST);
        desk.tickOriginals(file.number());
        desk.send(file.number(), TRUTH);
        dewi.open("/work/" + file.number());
        dewi.press("#claim-go");
        dewi.isTold("Orang lain yang harus memeriksanya");
        file.giveBack(COLLEAGUE, Map.of("npwp", "tidak-terbaca", "pas-foto", "foto-tidak-sesuai"));

        dewi.open("/counter/files/" + file.number());
        dewi.reads("Perbaiki pas-foto.");
        desk.remove(file.number(), "pertama-pas-foto.png");
        desk.scan(file.number(), "kedua", List.of("npwp", "pas-foto"));
        desk.send(file.number(), TRUTH);
        file.accept(COLLEAGUE, ONE_CARD);
        decide(file);
        file.verify(onPaper(file, "000782", false)).reads("Bagus Prakoso");
    }

    /** Processed in the back office, then decided and signed electronically by the head of division. */
    private static void decide(FileByPages file) {
        var clerk = file.take("back-office");
        clerk.reads("Catatan untuk langkah berikutnya");
        clerk.reads("Penetapan izin");
        clerk.press("#verify-go");
        file.sign("kepala-bidang", Pattern.compile("503/\\d{4}/SIP-ATLM\\.1/DPMPTSP/\\d{4}"));
        file.desk("kepala-bidang").reads("Surat di kertas menyusul");
    }

    /** Printed on a sheet of the stock, signed and stamped by hand, and handed over; the print. */
    private static byte[] onPaper(FileByPages file, String serial, boolean originalsMissing) {
        var printed = file.print("back-office", serial);
        file.signOnPaper("back-office");
        file.handOver("front-office", originalsMissing);
        file.readAll("back-office", List.of("", "/answers", "/clock", "/card", "/history"));
        List.of("STEP_", "HOLDER", "ORIGINAL").forEach(file.desk("back-office")::doesNotRead);
        file.desk("back-office").follow("main .tabs a[href$='/paper']");
        file.desk("back-office").reads(serial);
        file.desk("back-office").reads("Lemari 3");
        return printed;
    }

    private static Map<String, String> with(Map<String, String> answers, String question, String answer) {
        var changed = new HashMap<>(answers);
        changed.put(question, answer);
        return changed;
    }
}
