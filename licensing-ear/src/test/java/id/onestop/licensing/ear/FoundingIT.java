package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.SelectOption;
import id.onestop.licensing.ejb.signature.DemonstrationAuthority;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A new agency with two services, five posts, eight people and its holidays, set up through the pages alone and from one file;
 * then an application runs through it.
 */
@ExtendWith(BrowserSession.class)
class FoundingIT {

    private static final int MOST_FIELDS = 60;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final String RANGGA = "rangga.saputra@metro.example.id";
    private static final String PASSWORD = "kuda benar baterai staples";
    private static final Pattern CODE = Pattern.compile("Anda: (\\d+)");
    private static final String DRAFTS = "/administration/definitions";

    private static final String OPTICIAN = """
            {"titleSuffix": "A.Md.RO.", "birthPlace": "Metro", "birthDate": "1993-07-11",
             "homeAddress": "Jl. Melati No. 5, Kota Metro", "phone": "081269000103", "strNumber": "RO00004417730921",
             "strValidity": "LIFETIME", "speciality": "Refraksionis optisien", "placeName": "Optik Rawa Indah",
             "placeStreet": "Jl. Pasar Baru No. 3", "placeVillage": "95.71.01.1001", "placePostcode": "34125",
             "practiceOrdinal": "1", "practiceHours": "Senin-Sabtu 09.00-17.00"}""";

    private static final String THERAPIST = """
            {"birthPlace": "Metro", "birthDate": "1992-03-19", "homeAddress": "Jl. Kamboja No. 7",
             "phone": "081269000104", "strNumber": "TW00003318520649", "strValidity": "LIFETIME",
             "speciality": "Terapis wicara", "placeName": "Klinik Bukit Cendana", "placeStreet": "Jl. Cempaka No. 12",
             "placeVillage": "93.98.01.1001", "placePostcode": "98111", "practiceOrdinal": "1",
             "practiceHours": "Senin-Jumat 08.00-15.00", "patientGroup": "DEWASA"}""";

    private static Bundle bundle;
    private static Path data;

    /** One of its own: others count the agencies of theirs. */
    @BeforeAll
    static void start() {
        data = Scratch.folder("founding-data");
        bundle = Bundle.demonstration("founding", Map.of("LICENSING_DATA", data.toString()));
    }

    @AfterAll
    static void stop() {
        bundle.close();
    }

    /**
     * Somebody who sets something up, and how many fields that took.
     *
     * <p>A text is what one writes in words of one's own for others to read as they are: names, titles, addresses of streets,
     * sentences, reasons. It is not counted. Everything else is counted once, typed, chosen or picked: codes, numbers, decrees,
     * mail addresses and telephones, choices, dates (day, month and year are one), files. Signing in and choosing one's own
     * password set nothing up.
     */
    private record Desk(Phone phone, List<String> fields) implements AutoCloseable {

        void texts(Map<String, String> texts) {
            phone.fill(texts);
        }

        void typed(Map<String, String> values) {
            phone.fill(values);
            fields.addAll(values.keySet());
        }

        void labelled(String id, String label) {
            phone.page().selectOption("#" + id, new SelectOption().setLabel(label));
            fields.add(id);
        }

        void chosen(String name, String value) {
            phone.page().check("input[name=%s][value='%s']".formatted(name, value));
            fields.add(name);
        }

        void dated(String id, String day, String month, String year) {
            phone.fill(Map.of(id, day, id + "-month", month, id + "-year", year));
            fields.add(id);
        }

        void sent(String id, Path file) {
            phone.page().setInputFiles("#" + id, file);
            fields.add(id);
        }

        void done(String button) {
            assertThat(phone.press(button))
                    .as(button + " at " + phone.page().url())
                    .isEqualTo(302);
        }

        @Override
        public void close() {
            phone.close();
        }
    }

    private record Person(String name, String email, String post, String postName) {

        Map<String, Object> official() {
            return Map.of("fullName", name, "email", email, "password", PASSWORD, "posts", List.of(post));
        }
    }

    /** Whoever was invited chooses a password with the code in the mail. */
    private static void activate(Browser browser, String email) {
        try (var phone = Phone.indonesian(browser, bundle)) {
            var page = phone.page();
            var subject = page.getByText(Pattern.compile("Akun pegawai Anda: \\d+"));
            for (int tries = 0; tries < 60 && subject.count() == 0; tries++) {
                page.navigate("/mailbox?to=" + email);
                page.waitForTimeout(500);
            }
            var code = CODE.matcher(page.locator("main").textContent());
            assertThat(code.find()).as("a mail with a code for " + email).isTrue();
            phone.open("/password");
            phone.fill(Map.of("email", email, "code", code.group(1), "password", PASSWORD));
            assertThat(phone.press("#go")).isEqualTo(302);
        }
    }

    private static Desk desk(Browser browser, String email, List<String> fields) {
        return new Desk(Phone.indonesian(browser, bundle).wide().signIn(email, PASSWORD), fields);
    }

    // through the pages alone

    private static final Person ADMINISTRATOR =
            new Person("Ningsih Wulandari", "ningsih@rawa-indah.example", "administrator", "Pengelola Layanan");
    private static final Person HEAD =
            new Person("Surya Hadinata", "surya@rawa-indah.example", "kepala-dinas", "Kepala Dinas");
    private static final List<Person> OTHERS = List.of(
            new Person("Dian Maharani", "dian@rawa-indah.example", "koordinator", "Koordinator Pelayanan"),
            new Person("Galih Pranata", "galih@rawa-indah.example", "penata-perizinan", "Penata Perizinan"),
            new Person("Wening Astuti", "wening@rawa-indah.example", "penata-perizinan", "Penata Perizinan"),
            new Person("Tirta Kusuma", "tirta@rawa-indah.example", "petugas-loket", "Petugas Loket"),
            new Person("Laila Fitriani", "laila@rawa-indah.example", "petugas-loket", "Petugas Loket"),
            new Person("Bima Anggara", "bima@rawa-indah.example", "administrator", "Pengelola Layanan"));

    @Test
    void throughThePagesAlone(Browser browser) throws IOException {
        var fields = new ArrayList<String>();
        found(browser, fields);
        activate(browser, ADMINISTRATOR.email());
        String first;
        String second;
        try (var desk = desk(browser, ADMINISTRATOR.email(), fields)) {
            employ(desk, HEAD);
            OTHERS.forEach(person -> employ(desk, person));
            holiday(desk, "15", "3", "Hari jadi Kota Rawa Indah", "SK Wali Kota 188/12/2027");
            holiday(desk, "21", "9", "Pilkada Kota Rawa Indah", "SK Wali Kota 188/40/2027");
            activate(browser, HEAD.email());
            try (var head = desk(browser, HEAD.email(), fields)) {
                confirm(head);
                certify(head);
            }
            // the gate counts people who can sign in
            OTHERS.subList(0, 2).forEach(person -> activate(browser, person.email()));
            first = copy(desk, "metro/refraksionis-optisien", "refraksionis-optisien", "Izin Refraksionis Optisien");
            publish(browser, desk, first, fields);
            second = copy(desk, "rawa-indah/refraksionis-optisien", "optometris", "Izin Optometris");
            publish(browser, desk, second, fields);
        }
        System.out.println("FoundingIT: " + fields.size() + " fields beyond the texts: " + fields);
        assertThat(fields).hasSizeLessThanOrEqualTo(MOST_FIELDS);

        var staff = new ArrayList<>(OTHERS.subList(0, 2));
        staff.add(HEAD);
        var file = new ServiceFile(
                bundle, officials(staff), "rawa-indah", "refraksionis-optisien", "Nadia Kusumawardhani");
        file.draft(OPTICIAN);
        file.submit();
        file.carryToTheEnd();
        assertThat(file.verified()).containsEntry("agency", "rawa-indah").containsEntry("signedElectronically", true);
        assertThat(file.walked())
                .containsExactly(
                        "submitted",
                        "periksa: Galih Pranata",
                        "verifikasi: Dian Maharani",
                        "keputusan: Surya Hadinata",
                        "downloaded");
        try (var anybody = Phone.indonesian(browser, bundle)) {
            anybody.open("/services/rawa-indah");
            anybody.reads("Izin Refraksionis Optisien");
            anybody.reads("Izin Optometris");
            anybody.open("/services/rawa-indah/refraksionis-optisien");
            anybody.reads("ptsp@rawa-indah.example");
            anybody.doesNotRead("Kota Metro");
            anybody.doesNotRead("metro@gmail.com");
        }
    }

    private static Officials officials(List<Person> people) {
        return Officials.of(bundle, people.stream().map(Person::official).toList());
    }

    private static void found(Browser browser, List<String> fields) {
        var phone = Phone.indonesian(browser, bundle).wide().signIn(RANGGA, "demo-rangga");
        try (var desk = new Desk(phone, fields)) {
            phone.open("/administration/agencies");
            desk.texts(Map.of(
                    "name",
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Rawa Indah",
                    "shortName",
                    "DPMPTSP Kota Rawa Indah",
                    "city",
                    "Kota Rawa Indah",
                    "province",
                    "Sumatera Timur",
                    "administratorName",
                    ADMINISTRATOR.name()));
            desk.typed(Map.of(
                    "code",
                    "rawa-indah",
                    "prefix",
                    "RWI",
                    "regionCode",
                    "95.71",
                    "places",
                    "95.71.01 Rawa Utara\n95.71.01.1001 Pasar Baru",
                    "phone",
                    "(0700) 123456",
                    "email",
                    "ptsp@rawa-indah.example",
                    "administratorEmail",
                    ADMINISTRATOR.email()));
            desk.chosen("zone", "Asia/Jakarta");
            desk.done("#describe-go");
            desk.done("#confirm-go");
        }
    }

    private static void employ(Desk desk, Person person) {
        desk.phone().open("/administration/staff/new");
        desk.texts(Map.of("fullName", person.name()));
        desk.typed(Map.of("email", person.email()));
        desk.done("#add-go");
        desk.labelled("post", person.postName());
        desk.typed(Map.of("decree", "800/1/2026"));
        desk.dated("from", "5", "1", "2026");
        desk.done("#appoint-go");
    }

    private static void holiday(Desk desk, String day, String month, String name, String decree) {
        desk.phone().open("/administration/calendar");
        desk.chosen("kind", "LOCAL_HOLIDAY");
        desk.dated("first", day, month, "2027");
        desk.texts(Map.of("name", name));
        desk.typed(Map.of("decree", decree));
        desk.done("#see");
        desk.done("#confirm-go");
        desk.phone().reads(name);
    }

    /** The Head says yes to everybody whose post needs a second person. */
    private static void confirm(Desk head) {
        head.phone().open("/administration/confirmations");
        int waiting =
                head.phone().page().locator("main td a:has-text('Periksa')").count();
        assertThat(waiting).isEqualTo(4);
        for (int i = 0; i < waiting; i++) {
            head.phone().open("/administration/confirmations");
            head.phone().follow("main td a:has-text('Periksa')");
            head.done("#confirm-go");
        }
    }

    /** The Head's own key, as an authority would have sent it. */
    private static void certify(Desk head) throws IOException {
        var signing = data.resolve("signing");
        var authority = DemonstrationAuthority.open(
                signing, URI.create(bundle.address() + "/licensing/demonstration.crl"), Clock.systemUTC());
        var key = authority.issue(HEAD.name(), "DPMPTSP Kota Rawa Indah", PASSWORD.toCharArray());
        head.phone().open("/signing/certificate");
        head.sent("file", DemonstrationAuthority.signers(signing).resolve(key + ".p12"));
        head.phone().fill(Map.of("passphrase", PASSWORD));
        head.done("#enter-go");
    }

    private static String copy(Desk desk, String source, String code, String name) {
        desk.phone().open(DRAFTS);
        desk.typed(Map.of("words", source.replace('/', ' ')));
        desk.phone().follow("#seek");
        desk.phone().follow("main a[href$='from=%s']".formatted(source));
        desk.typed(Map.of("code", code));
        desk.texts(Map.of("nameId", name, "nameEn", name));
        desk.done("#copy-go");
        assertThat(desk.phone().page()).hasURL(Pattern.compile(".*" + DRAFTS + "/\\d+$"));
        return desk.phone().page().url().replaceAll(".*(/administration/definitions/\\d+)$", "$1");
    }

    /** The administrator proposes, the Head answers for each warning and publishes. */
    private static void publish(Browser browser, Desk desk, String draft, List<String> fields) {
        desk.phone().open(draft + "/gate");
        desk.done("#propose");
        try (var head = desk(browser, HEAD.email(), fields)) {
            head.phone().open(draft + "/gate");
            for (var reason :
                    head.phone().page().locator("textarea[id^='reason-']").all()) {
                reason.fill("Diperiksa bersama bagian hukum; dibetulkan pada revisi pertama.");
            }
            head.done("#publish");
        }
    }

    // from one file

    @Test
    void fromOneFile(Browser browser) {
        var verifier = new Person("Yosepha Mandowen", "yosepha@teluk-cendana.example", "verifikator", "");
        var printer = new Person("Demas Rumbiak", "demas@teluk-cendana.example", "juru-cetak", "");
        var head = new Person("Merlin Wanggai", "merlin@teluk-cendana.example", "kadis", "");
        var clerk = new Person("Ruth Sarwom", "ruth@teluk-cendana.example", "juru-loket", "");
        var staff = List.of(verifier, printer, head, clerk);
        try (var phone = Phone.indonesian(browser, bundle).wide().signIn(RANGGA, "demo-rangga")) {
            phone.open("/administration/agencies");
            long start = System.nanoTime();
            phone.page().setInputFiles("#file", Path.of("src/test/resources/founding/teluk-cendana.yaml"));
            assertThat(phone.press("#upload-go")).isEqualTo(302);
            phone.reads("terapis wicara");
            assertThat(phone.press("#confirm-go")).isEqualTo(302);
            var took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("FoundingIT: from one file in " + took.toMillis() + " ms");
            assertThat(took).isLessThan(A_MINUTE);
        }
        try (var anybody = Phone.indonesian(browser, bundle)) {
            anybody.open("/services/teluk-cendana");
            anybody.reads("terapis wicara");
            anybody.reads("okupasi terapis");
        }
        staff.forEach(person -> activate(browser, person.email()));
        var file = new ServiceFile(bundle, officials(staff), "teluk-cendana", "terapis-wicara", "Yoga Pradipta");
        file.draft(THERAPIST);
        file.submit();
        file.carryToTheEnd();
        assertThat(file.verified()).containsEntry("agency", "teluk-cendana").containsEntry("signedOnPaper", true);
        try (var administrator = Phone.indonesian(browser, bundle)) {
            activate(browser, "samuel@teluk-cendana.example");
            administrator.signIn("samuel@teluk-cendana.example", PASSWORD);
            administrator.open("/administration/staff");
            administrator.reads("Yosepha Mandowen");
            administrator.reads("Oktovianus Baru");
            administrator.open("/administration/structure");
            administrator.reads("Juru Cetak");
        }
    }
}
