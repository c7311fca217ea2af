package id.onestop.licensing.ejb.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.AgencyImport.Administrator;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.installation.FoundingPreview.NewPerson;
import id.onestop.licensing.ejb.licence.NumberBookAdministration;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.ejb.workflow.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A system operator makes agencies, from one file or from a few words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FoundingRecords {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Administrator NOBODY = new Administrator("", "");

    private static final String PEOPLE = """

            people:
              - name: Yosepha Mandowen
                titleSuffix: S.Sos.
                email: yosepha@tanjung-kasuari.example
                nip: "198003122005012003"
                rank: Penata Tingkat I (III/d)
                posts: [kadis]
              - name: Demas Rumbiak
                email: demas@tanjung-kasuari.example
                posts: [pengelola, verifikator]
            """;

    private final Engine engine;
    private Office office;
    private Caller rangga;

    FoundingRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("founding"));
        rangga = office.rangga;
    }

    @AfterAll
    void close() {
        office.close();
    }

    private static String file() {
        try (var file = FoundingRecords.class.getResourceAsStream("/agencies/tanjung-kasuari.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The same agency under another name, so that each test has its own. */
    private static String file(String code, String prefix) {
        return file().replace("code: tanjung-kasuari", "code: " + code)
                .replace("prefix: TKS", "prefix: " + prefix)
                .replace("posts:\n  - code: juru-loket", """
                        posts:
                          - code: pengelola
                            unit: perizinan
                            name: {id: Pengelola, en: Administrator}
                            permissions: [CONFIGURE, STAFF_ADMINISTER]
                          - code: juru-loket""");
    }

    private long upload(String text, Administrator administrator) {
        return office.server.call(
                rangga, AgencyFoundingService.class, it -> it.upload("baru.yaml", text, administrator));
    }

    private FoundingPreview preview(long id) {
        return office.server.call(rangga, AgencyFoundingService.class, it -> it.preview(id));
    }

    private String confirm(long id) {
        return office.server.call(rangga, AgencyFoundingService.class, it -> it.confirm(id));
    }

    private long agencies() {
        return office.server.work(em ->
                em.createQuery("select count(a) from Agency a", Long.class).getSingleResult());
    }

    private long agency(String code) {
        return office.server.work(
                em -> office.server.bean(AgencyDirectory.class).byCode(code).id());
    }

    private List<PostHolder> staff(String code) {
        return office.server.work(em -> {
            var directory = office.server.bean(AgencyDirectory.class);
            return directory.staff(directory.byCode(code).id(), MONDAY);
        });
    }

    private static NewAgency few(String code, String prefix) {
        return new NewAgency(
                code,
                prefix,
                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Rawa Indah",
                "DPMPTSP Rawa Indah",
                "Kota Rawa Indah",
                "Sumatera Timur",
                "Asia/Jakarta",
                "95.71",
                "95.71.01 Rawa Utara\n95.71.01.1001 Pasar Baru\n95.71.01.1002 Tanjung\n\n95.71.02 Rawa Selatan\n95.71.02.1001 Muara",
                "(0700) 123456",
                "ptsp@rawa-indah.example",
                "Ningsih Wulandari",
                "ningsih." + code + "@rawa-indah.example");
    }

    @Test
    void one_file_makes_an_agency_with_its_people_books_and_services() {
        long before = agencies();
        long id = upload(file("kasuari-satu", "KSA") + PEOPLE.replace("@tanjung", "@satu"), NOBODY);
        var seen = preview(id);
        assertThat(agencies()).isEqualTo(before);
        assertThat(seen.people()).extracting(NewPerson::name).containsExactly("Yosepha Mandowen", "Demas Rumbiak");
        assertThat(seen.services()).hasSize(1);
        assertThat(seen.holidays()).isPositive();

        assertThat(confirm(id)).isEqualTo("kasuari-satu");
        assertThat(staff("kasuari-satu"))
                .extracting(PostHolder::postCode)
                .containsExactlyInAnyOrder("kadis", "pengelola", "verifikator");
        long made = agency("kasuari-satu");
        int services = office.server.work(
                em -> office.server.bean(Definitions.class).published(made).size());
        assertThat(services).isEqualTo(seen.services().get(0).published() ? 1 : 0);
        var administrator =
                new Caller(1, Caller.Kind.STAFF, made, "Demas Rumbiak", Set.of(Permission.CONFIGURE), Set.of());
        long last = office.server.call(
                administrator,
                NumberBookAdministration.class,
                it -> it.find("tenaga-kesehatan").last());
        assertThat(last).isZero();
        assertThat(preview(id).loadedAs()).isEqualTo("kasuari-satu");
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void every_fault_of_a_file_is_told_with_line_and_cure_and_nothing_is_kept() {
        String wrong = file("kasuari-dua", "KSB")
                        .replace("accent: \"#5b1f3a\"", "accent: \"#ffcc00\"")
                        .replace("reset: YEARLY", "reset: SOMETIMES")
                + PEOPLE.replace("[kadis]", "[direktur]");
        assertThatThrownBy(() -> upload(wrong, NOBODY)).isInstanceOfSatisfying(YamlRefused.class, refused -> {
            assertThat(refused.faults()).hasSize(3);
            assertThat(refused.faults()).allSatisfy(fault -> {
                assertThat(fault.file()).isEqualTo("baru.yaml");
                assertThat(fault.line()).isGreaterThan(1);
                assertThat(fault.cure().id())
                        .isNotBlank()
                        .isNotEqualTo(fault.cure().en());
            });
            assertThat(refused.faults()).extracting(YamlFault::path).anyMatch(path -> path.startsWith("people"));
        });
    }

    @Test
    void an_agency_that_is_there_an_address_that_is_known_and_a_missing_administrator_are_refused() {
        assertThatThrownBy(() -> upload(file("metro", "MTR"), new Administrator("", "nobody")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactlyInAnyOrder(
                                        "AGENCY_CODE_TAKEN", "AGENCY_PREFIX_TAKEN", "REQUIRED", "EMAIL_FORMAT"));
    }

    @Test
    void a_file_without_a_post_that_makes_the_others_is_refused() {
        var text = file().replace("tanjung-kasuari", "kasuari-lima").replace("prefix: TKS", "prefix: KSE");
        assertThatThrownBy(() -> upload(text, new Administrator("Ningsih", "ningsih@lima.example")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::code)
                                .containsExactly("AGENCY_NO_ADMINISTRATION"));
    }

    @Test
    void a_few_words_make_an_agency_whose_first_administrator_is_invited() {
        long id = office.server.call(rangga, AgencyFoundingService.class, it -> it.describe(few("rawa-indah", "RWI")));
        var seen = preview(id);
        assertThat(seen.posts()).hasSize(5);
        assertThat(seen.units()).hasSize(3);
        confirm(id);

        assertThat(staff("rawa-indah")).extracting(PostHolder::postCode).containsExactly("administrator");
        var made = office.server.work(
                em -> office.server.bean(AgencyDirectory.class).byCode("rawa-indah"));
        assertThat(made.profile().region().districts()).hasSize(2);
        assertThat(made.profile().region().place("95.71.01.1002")).isPresent();
        assertThat(made.profile().contacts().fax()).isEmpty();
        long invited = office.server.work(
                em -> em.createQuery("select count(a) from Account a where a.agencyId = ?1", Long.class)
                        .setParameter(1, made.id())
                        .getSingleResult());
        assertThat(invited).isEqualTo(1);
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing_half_made() {
        long id = office.server.call(rangga, AgencyFoundingService.class, it -> it.describe(few("rawa-sepi", "RWS")));
        // the address is taken between preview and confirmation
        long other = office.server.call(
                rangga,
                AgencyFoundingService.class,
                it -> it.upload(
                        "lain.yaml",
                        file("kasuari-tiga", "KSC"),
                        new Administrator("Ningsih Wulandari", "ningsih.rawa-sepi@rawa-indah.example")));
        confirm(other);
        long before = agencies();
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(Invalid.class);
        assertThat(agencies()).isEqualTo(before);
        assertThat(preview(id).loadedAs()).isNull();
    }

    @Test
    void everything_that_is_wrong_with_the_few_words_is_told_at_once() {
        var wrong = new NewAgency("Kota!", "x", "", "", "Kota", "Prov", "UTC", "9571", "Pasar Baru", "-", "", "", "");
        assertThatThrownBy(() -> office.server.call(rangga, AgencyFoundingService.class, it -> it.describe(wrong)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "code",
                                        "prefix",
                                        "name",
                                        "shortName",
                                        "zone",
                                        "phone",
                                        "email",
                                        "regionCode",
                                        "places",
                                        "administratorName",
                                        "administratorEmail"));
    }

    @Test
    void the_operator_of_another_agency_finds_no_such_file() {
        long id = office.server.call(rangga, AgencyFoundingService.class, it -> it.describe(few("rawa-jauh", "RWJ")));
        assertThatThrownBy(() -> office.server.call(office.stranger, AgencyFoundingService.class, it -> it.preview(id)))
                .isInstanceOf(NotFound.class);
    }
}
