package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journey of service E by pages, as the demonstration completed it: applied for online, returned once, checked twice and
 * validated by three, signed electronically by a substitute under a number given before, and handed over at the counter.
 */
@ExtendWith({BundleSession.class, BrowserSession.class})
class ValidatedLicencePagesIT {

    private static final String HOLDER = "Rahmat Hidayat";
    private static final String NIK = "1471021505850007";
    private static final String EMAIL = "rahmat.hidayat@warga.example.id";
    private static final String PASSWORD = "rahasia-sekali-2026";
    private static final String SERVICE = "izin-praktik-dokter";
    private static final String SECRETARY_IS_AWAY = "821/401/BKPSDM/2026";
    private static final String HEAD_IS_AWAY = "821/402/BKPSDM/2026";
    private static final Pattern NUMBER = Pattern.compile("503/\\d{4}/SIP-DR\\.1/DPMPTSP/\\d{4}");

    private PekanbaruOffice office;
    private Seat doctor;

    @BeforeEach
    void open(Bundle bundle, Browser browser) {
        office = new PekanbaruOffice(bundle, browser);
        office.everybodyIsBack();
        doctor = Seat.at(bundle, browser);
    }

    @AfterEach
    void close() {
        office.everybodyIsBack();
    }

    @Test
    void aDoctorsLicenceIsSignedByWhoActsForTheHead(Bundle bundle, Browser browser) throws IOException {
        register();
        var number = apply();
        office.giveBack("Mega Oktaviani", number, "str", "tidak-terbaca");
        correct(number);
        office.accept("Mega Oktaviani", number);
        office.accept("Rizal Hakim", number);

        putOthersInTheirPlace();
        office.verify("Fikri Ramadhan", number);
        office.verify("Lestari Handayani", number);
        office.take("Yusuf Hamdani", number, "/draft").press("#verify-go");
        var given = sign(number);

        handOver(number, given);
        var code = download();
        Seat.at(bundle, browser)
                .narrowAndEnglish("/verify/" + code)
                .shows(HOLDER, given, "Plh. Kepala Dinas", "Taufik Hidayatullah")
                .showsNot(NIK);
    }

    private void register() {
        doctor.open("/register")
                .fill(Map.of("nik", NIK, "fullName", HOLDER, "titlePrefix", "dr.", "email", EMAIL))
                .fill(Map.of("day", "15", "month", "5", "year", "1985", "phone", "081269000412", "password", PASSWORD))
                .check("privacyNoticeRead")
                .press("#go");
        var code = doctor.mailed(EMAIL, Pattern.compile("Kode pendaftaran akun: (\\d+)"));
        doctor.fill(Map.of("code", code)).press("#go").signIn(EMAIL, PASSWORD);
    }

    private String apply() {
        doctor.narrowAndEnglish("/services/pekanbaru/" + SERVICE).shows("Diandaikan");
        var number = doctor.open("/applications/new?agency=pekanbaru&service=" + SERVICE)
                .check("kind")
                .press("#go")
                .tail();
        var questions = "/applications/" + number + "/questions/";
        doctor.open(questions + "nama").fill(Map.of("birthPlace", "Pekanbaru")).press("#save");
        doctor.open(questions + "alamat")
                .fill(Map.of("homeAddress", "Jl. Diponegoro No. 1", "phone", "081269000412"))
                .press("#save");
        doctor.open(questions + "str")
                .check("strValidity")
                .fill(Map.of("strNumber", "YZ00002214470999", "speciality", "Dokter"))
                .press("#save");
        doctor.open(questions + "tempat")
                .select(Map.of("placeVillage", "14.71.02.1002"))
                .fill(Map.of("placeName", "Klinik Sumahilang", "placeStreet", "Jl. Teratai No. 4"))
                .fill(Map.of("placePostcode", "28111"))
                .press("#save");
        doctor.open(questions + "urutan")
                .check("practiceOrdinal")
                .fill(Map.of("practiceHours", "Senin-Jumat 17.00-20.00"))
                .press("#save");
        upload(number, "ktp", "pertama");
        upload(number, "str", "pertama");
        doctor.open("/applications/" + number + "/files/pas-foto")
                .attachPicture("file", ServiceFile.picture())
                .press("#send")
                .shows("foto.png");
        doctor.narrowAndEnglish("/applications/" + number);
        submit(number);
        return number;
    }

    private void upload(String number, String requirement, String which) {
        var words = requirement + " " + which + " of " + number;
        doctor.open("/applications/" + number + "/files/" + requirement)
                .attach("file", words)
                .press("#send")
                .shows(words + ".pdf");
    }

    private void submit(String number) {
        doctor.narrowAndEnglish("/applications/" + number + "/check")
                .check("kebenaran-berkas")
                .press("#go")
                .narrowAndEnglish("/applications/" + number + "/receipt");
    }

    private void correct(String number) {
        doctor.narrowAndEnglish("/applications/" + number).shows("Dokumen tidak terbaca");
        upload(number, "str", "kedua");
        submit(number);
    }

    /** The Secretary acts for the Head, and since nobody approves twice, an auditor for the Secretary. */
    private void putOthersInTheirPlace() {
        var today = PekanbaruOffice.today();
        office.appoint("Sekretaris", "Yusuf Hamdani", SECRETARY_IS_AWAY, today);
        office.appoint("Kepala Dinas", "Taufik Hidayatullah", HEAD_IS_AWAY, today)
                .narrowAndEnglish("/administration/substitutions");
    }

    private String sign(String number) {
        var head = office.seat("Taufik Hidayatullah").narrowAndEnglish("/signing");
        head.checkAll("input[name=number][value='" + number + "']").press("button[data-key=l]");
        head.fill(Map.of("passphrase", "demo-taufik")).press("#sign-go");
        head.page()
                .locator("main .num")
                .filter(new Locator.FilterOptions().setHasText(NUMBER))
                .first()
                .waitFor();
        var given = NUMBER.matcher(head.page().locator("main").textContent());
        assertThat(given.find()).isTrue();
        return given.group();
    }

    /** The applicant's file, which the counter gave free, says who signed it. */
    private String download() throws IOException {
        doctor.narrowAndEnglish("/licences");
        var licence = doctor.download("a[href$='/licence.pdf']");
        var file = Files.write(Files.createTempFile("licence", ".pdf"), licence);
        assertThat(Tool.run("pdfsig", file.toString())).contains("Signature is Valid", "Taufik Hidayatullah");
        var words = Tool.run("pdftotext", "-layout", file.toString(), "-");
        assertThat(words).contains("Plh. KEPALA DINAS").containsPattern(NUMBER);
        var code = Pattern.compile("[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}").matcher(words);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private void handOver(String number, String given) {
        assertThat(doctor.mailed(EMAIL, Pattern.compile("Izin Anda siap diambil: (503[\\w./-]+/\\d{4})")))
                .isEqualTo(given);
        doctor.open("/licences").shows(given, "Ambil di loket dahulu").showsNot("Unduh izin");
        office.handOver("Mega Oktaviani", "/hand-overs/batch?number=" + number, "/work/batch/result")
                .shows(HOLDER);
        office.seat("Mega Oktaviani").open("/hand-overs").showsNot(given);
        doctor.open("/applications/" + number + "/progress").shows("Izin sudah diserahkan di loket");
        office.end(HEAD_IS_AWAY).shows("dihentikan");
    }
}
