package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journey of service D by pages, from the question at the desk to the licence on paper that a stranger verifies: with
 * help at the counter, recommended before it is checked, returned once, initialled by three of whom one is a substitute.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class PaperLicencePagesIT {

    private static final String HOLDER = "Sari Melati";
    private static final String NIK = "1471026008930011";
    private static final String EMAIL = "sari.melati@warga.example.id";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}");
    private static final Pattern RAW = Pattern.compile("[A-Z]{3,}_[A-Z]{3,}");
    private static final String SECRETARY_IS_AWAY = "821/301/BKPSDM/2026";
    private static final String HEAD_WILL_BE_AWAY = "821/302/BKPSDM/2026";

    private PekanbaruOffice office;

    @BeforeEach
    void open(Bundle bundle, Browser browser) {
        office = new PekanbaruOffice(bundle, browser);
        office.everybodyIsBack();
    }

    @AfterEach
    void close() {
        office.everybodyIsBack();
    }

    @Test
    void aTechnologistHoldsPaperThatAStrangerVerifies(Bundle bundle, Browser browser) {
        enquire();
        var number = apply();
        recommend(number);
        office.giveBack("Wulan Anggraini", number, "ijazah", "belum-dilegalisasi");
        correct(number);
        office.accept("Wulan Anggraini", number);

        var code = print(number);
        initial(number);
        grant(number);
        sign(number);
        var given = giveNumber(number);
        handOver(number, given);
        assertCard(number);

        Seat.at(bundle, browser)
                .narrowAndEnglish("/verify/" + code)
                .shows(HOLDER, given, "Ditandatangani di kertas", "Ratih Anggraini")
                .showsNot(NIK);
    }

    private void enquire() {
        office.seat("Mega Oktaviani")
                .open("/counter")
                .fill(Map.of("question", "Syarat SIPATLM di Senapelan", "askedBy", HOLDER, "minutes", "3"))
                .select(Map.of("enquiryService", "sipatlm"))
                .press("#log")
                .narrowAndEnglish("/counter/enquiries")
                .shows("Syarat SIPATLM di Senapelan");
    }

    private String apply() {
        var counter = office.seat("Mega Oktaviani").open("/counter").fill(Map.of("nik", NIK));
        counter.press("#search").fill(Map.of("fullName", HOLDER, "titleSuffix", "A.Md.Kes.", "phone", "081269000311"));
        counter.fill(Map.of("birthDate", "20", "birthDate-month", "8", "birthDate-year", "1993", "email", EMAIL));
        counter.check("paper", "faceMatches", "consented").press("#begin").shows(HOLDER);
        var number = counter.select(Map.of("service", "sipatlm"))
                .press("#go")
                .press("#submit")
                .tail();
        counter.select(Map.of("strValidity", "LIFETIME", "placeVillage", "14.71.05.1003", "practiceOrdinal", "1"))
                .fill(Map.of(
                        "birthPlace", "Pekanbaru",
                        "homeAddress", "Jl. Kamboja No. 7",
                        "strNumber", "YZ00003318520711",
                        "speciality", "Ahli teknologi laboratorium medik",
                        "healthDoctorLicence", "503/0001/SIP-DS.1/DPMPTSP/2020",
                        "placeName", "Laboratorium Klinik Senapelan",
                        "placeStreet", "Jl. Cempaka No. 12",
                        "placePostcode", "28111",
                        "practiceHours", "Senin-Jumat 08.00-15.00"));
        for (var paper : new String[] {"ktp", "ijazah", "str", "rekomendasi-organisasi-profesi", "surat-sehat"}) {
            counter.attach("scan-" + paper, paper + " of " + number);
        }
        counter.attachPicture("scan-pas-foto", ServiceFile.picture())
                .checkAll("table input[type=checkbox]")
                .press("#save")
                .shows("ijazah of " + number + ".pdf");
        counter.narrowAndEnglish("/counter/files/" + number);
        submit(number).shows("Langkah berikutnya: Terima dan periksa berkas");
        assertThat(counter.words("#print-go"))
                .contains("Rekomendasi Dinas Kesehatan (kami minta kepada kantor itu)", "Telepon (0761) 28262");
        return number;
    }

    private Seat submit(String number) {
        return office.seat("Mega Oktaviani")
                .open("/counter/files/" + number)
                .check("tempat-kerja", "kebenaran-berkas")
                .press("#submit")
                .narrowAndEnglish("/counter/files/" + number + "/receipt");
    }

    /** The office answers before the file is complete; until then the check cannot end. */
    private void recommend(String number) {
        office.seat("Wulan Anggraini").open("/work/" + number).shows("Menunggu kantor lain");
        office.seat("Novita Siregar")
                .narrowAndEnglish("/recommendations")
                .press("main a:has-text('" + number + "')")
                .press("#take-go")
                .refused("#answer-go", 1)
                .check("outcome")
                .fill(Map.of("letterNumber", "440/12/DINKES/2026"))
                .send("#answer-go", "/recommendations.*tab=DONE")
                .shows(number);
    }

    private void correct(String number) {
        office.seat("Mega Oktaviani")
                .open("/counter/files/" + number)
                .shows("Belum dilegalisasi basah")
                .attach("scan-ijazah", "ijazah dilegalisasi " + number)
                .press("#save");
        submit(number);
    }

    /** The code under which a stranger will find it stands on the blank already. */
    private String print(String number) {
        var desk = office.take("Rizal Hakim", number, "/paper").press("#print-go");
        var blank = desk.narrowAndEnglish("/work/" + number + "/paper").words("a[href$='/print.pdf']");
        assertThat(blank).contains("Nomor: ....", "Ratih Anggraini, S.E., M.M.").doesNotContain("503/0");
        desk.press("#finish-go");
        var code = CODE.matcher(blank);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    /** Whoever initials is told of an absence as soon as it is known; the Secretary's paraf is that of a substitute. */
    private void initial(String number) {
        var today = PekanbaruOffice.today();
        office.seat(PekanbaruOffice.ADMINISTRATOR)
                .narrowAndEnglish("/administration/staff")
                .open("/administration/substitutions")
                .refused("#record-go", 6);
        office.appoint("Sekretaris", "Yusuf Hamdani", SECRETARY_IS_AWAY, today);
        office.appoint("Kepala Dinas", "Lestari Handayani", HEAD_WILL_BE_AWAY, today.plusDays(1));
        office.seat("Fikri Ramadhan")
                .narrowAndEnglish("/work/" + number + "/draft")
                .shows("Ratih Anggraini, S.E., M.M. hanya menandatangani sampai");
        office.end(HEAD_WILL_BE_AWAY).showsNot(HEAD_WILL_BE_AWAY);
        office.seat("Fikri Ramadhan").open("/work/" + number + "/draft").showsNot("hanya menandatangani sampai");

        office.verify("Fikri Ramadhan", number);
        office.seat("Lestari Handayani")
                .narrowAndEnglish("/work/batch?number=" + number)
                .send("#batch-go", "/work/batch/result")
                .shows("1 dari 1");
        office.verify("Yusuf Hamdani", number);
    }

    private void grant(String number) {
        office.seat("Ratih Anggraini")
                .narrowAndEnglish("/signing")
                .shows(HOLDER, "ditandatangani di kertas")
                .open("/work/" + number + "/draft")
                .press("#claim-go")
                .press("#grant-go");
    }

    private void sign(String number) {
        office.take("Rizal Hakim", number, "/paper")
                .narrowAndEnglish("/work/" + number + "/paper")
                .refused("#sign-go", 3)
                .day("signedOn", PekanbaruOffice.today())
                .check("stamped")
                .attach("scan", "surat bertanda tangan " + number)
                .send("#sign-go", "/work");
    }

    private String giveNumber(String number) {
        office.take("Rizal Hakim", number, "/paper").showsNot("503/").press("#number-go");
        var page = office.seat("Rizal Hakim").open("/work/" + number + "/paper");
        var given = Pattern.compile("503/\\d{4}/SIPATLM\\.1/DPMPTSP/\\d{4}")
                .matcher(page.page().locator("main").textContent());
        assertThat(given.find()).as("a number after the signature").isTrue();
        return given.group();
    }

    private void handOver(String number, String given) {
        var counter = office.seat("Mega Oktaviani");
        assertThat(counter.mailed(EMAIL, Pattern.compile("Izin Anda siap diambil: (503[\\w./-]+/\\d{4})")))
                .isEqualTo(given);
        counter.narrowAndEnglish("/hand-overs").shows(given);
        office.handOver("Mega Oktaviani", "/hand-overs/" + number, "/hand-overs")
                .showsNot(given);
    }

    private void assertCard(String number) {
        office.end(SECRETARY_IS_AWAY).shows("dihentikan");
        var card = office.seat("Mega Oktaviani")
                .narrowAndEnglish("/work/" + number + "/card")
                .words("a[href$='/card.pdf']");
        assertThat(card)
                .contains("Plh. Sekretaris", SECRETARY_IS_AWAY, "Surat bernomor", "Jawaban rekomendasi teknis")
                .doesNotContainPattern(RAW);
    }
}
