package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.LicenceCollection;
import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.LoadReport;
import id.onestop.licensing.ejb.catalogue.Publisher;
import id.onestop.licensing.ejb.document.AttachDocument;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.installation.NumberBooks;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.CollectLicence;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * An agency that the program never heard of, from its file alone: five steps, another office beside them, a letter signed by
 * hand and numbered afterwards, six days a week in the eastern zone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ThirdAgency {

    private static final String AGENCY = "tanjung-kasuari";
    private static final String SERVICE = "terapis-wicara";
    private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");

    private final Engine engine;
    private Office office;
    private LoadReport report;
    private long agency;
    private Caller verifier;
    private Caller printer;
    private Caller head;
    private Caller reviewer;
    private Caller clerk;
    private Caller person;

    ThirdAgency(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void openThirdAgency() {
        office = new Office(engine.empty("third"));
        // as the start does it
        report = office.server.inTransaction(
                () -> office.server.bean(AgencyLoader.class).load(AGENCY + ".yaml", yaml()));
        office.server.inTransaction(() -> {
            office.server.bean(NumberBooks.class).open(report.agencyCode());
            return 0;
        });
        agency = office.server.work(
                em -> office.server.bean(AgencyDirectory.class).byCode(AGENCY).id());
        verifier = official("Yohana Mandobar", "verifikator");
        printer = official("Markus Wanggai", "juru-cetak");
        head = official("Dorkas Imbiri", "kadis");
        reviewer = official("Petrus Kaize", "penelaah");
        clerk = official("Selina Rumbiak", "juru-loket");
    }

    private static String yaml() {
        try (var content = ThirdAgency.class.getResourceAsStream("/agencies/" + AGENCY + ".yaml")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody with the rights that the file gives the post, and no others. */
    private Caller official(String name, String post) {
        var all = office.staff(agency, name, post);
        var given = office.server.work(em ->
                office.server.bean(AgencyDirectory.class).permissionsOf(all.accountId(), LocalDate.of(2026, 12, 7)));
        return new Caller(all.accountId(), Caller.Kind.STAFF, agency, name, given, all.posts());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        at("2026-12-07T09:30");
        person = office.applicant();
    }

    /** A moment on the agency's own clock. */
    private void at(String local) {
        office.server.setClock(LocalDateTime.parse(local).atZone(EAST).toInstant());
    }

    // the acts

    private String submitted() {
        var number = office.server.call(
                person,
                DraftService.class,
                it -> it.begin(new BeginApplication(AGENCY, SERVICE, ApplicationKind.NEW, null)));
        office.answer(person, number, answers());
        List.of("str", "surat-sarana", "sertifikat-terapi-anak").forEach(code -> give(number, code));
        submit(number);
        return number;
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<>(Office.answers());
        answers.put("placeVillage", "93.99.01.1002");
        answers.put("placePostcode", "99601");
        answers.put("speciality", "Terapis wicara");
        answers.put("patientGroup", "ANAK");
        answers.keySet().removeAll(Set.of("titlePrefix", "titleSuffix"));
        return answers;
    }

    private void give(String number, String requirement) {
        var file = stored();
        long id = office.application(number).id();
        office.server.call(
                person, DocumentService.class, it -> it.attach(new AttachDocument(id, requirement, file, null, null)));
    }

    private ReceivedFile stored() {
        var hash = Sha256.ofText(UUID.randomUUID().toString());
        office.server.work(em -> {
            em.persist(new StoredFile(hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return ReceivedFiles.of(hash);
    }

    private void submit(String number) {
        office.server.run(
                person,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of("data-benar"), -1)));
    }

    private void checkAll(String number) {
        office.server.call(verifier, FileService.class, it -> it.open(number)).requirements().stream()
                .map(row -> row.requirement().code())
                .forEach(code -> office.check(verifier, number, code, Verdict.CONFORMS));
    }

    private String returned() {
        var number = submitted();
        office.claim(verifier, number);
        checkAll(number);
        var fault = new Fault("str-buram", "Unggah lagi", null);
        office.server.run(
                verifier,
                ReviewService.class,
                it -> it.check(new CheckRequirement(number, "str", Verdict.FAULTY, fault)));
        office.giveBack(verifier, number);
        return number;
    }

    /** Comes again on Tuesday after the close of its own office; Wednesday is a holiday of its own. */
    private String accepted() {
        var number = returned();
        at("2026-12-08T15:30");
        give(number, "str");
        submit(number);
        at("2026-12-10T09:00");
        office.claim(verifier, number);
        checkAll(number);
        office.accept(verifier, number);
        return number;
    }

    private String printed() {
        var number = accepted();
        at("2026-12-10T10:00");
        office.claim(printer, number);
        var prepared = office.server.call(printer, PrintService.class, it -> it.prepare(number, null));
        assertThat(prepared.licence().number()).isEmpty();
        office.server.run(
                printer,
                PrintService.class,
                it -> it.record(
                        number, null, Sha256.ofText(number + prepared.licence().code())));
        office.server.run(printer, PrintService.class, it -> it.finish(number));
        return number;
    }

    private void recommend(String number) {
        at("2026-12-12T10:00");
        long id = office.server
                .call(verifier, RecommendationService.class, it -> it.ofFile(number))
                .asked()
                .get(0)
                .facts()
                .id();
        office.server.run(reviewer, RecommendingService.class, it -> it.take(id));
        var answer = new RecommendationAnswer(Outcome.RECOMMENDED, "440/9/DINKES", null, "Layak");
        office.server.run(reviewer, RecommendingService.class, it -> it.answer(id, answer));
    }

    private void grant(String number) {
        office.claim(head, number);
        office.server.run(head, GrantService.class, it -> it.grant(number, null));
    }

    private void sign(String number) {
        grant(number);
        // in Greenwich it is Sunday still
        at("2026-12-14T08:30");
        office.claim(printer, number);
        var scan = stored();
        var seen = new RecordWetSignature(number, LocalDate.of(2026, 12, 14), true, "Lemari 1");
        office.server.run(printer, WetSignatureService.class, it -> it.record(seen, scan));
    }

    private void collect(String number) {
        at("2026-12-15T11:00");
        var proof = stored();
        var command = new CollectLicence(number, Recipient.HOLDER, null, IdentityShown.KTP, null);
        office.server.run(clerk, CollectionService.class, it -> it.collect(command, proof));
    }

    // what came of them

    private ClockReading clock(String number) {
        return office.server
                .call(verifier, ProgressService.class, it -> it.ofFile(number))
                .clock();
    }

    private DisplayedStatus displayed(String number) {
        return office.server
                .call(verifier, ProgressService.class, it -> it.ofFile(number))
                .displayed();
    }

    private VerificationView verified(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server
                .bean(LicenceVerificationService.class)
                .verify(em.createQuery("select l from Licence l where l.applicationId = ?1", Licence.class)
                        .setParameter(1, id)
                        .getSingleResult()
                        .code()));
    }

    private LicenceCollection collection(String number) {
        return office.server.work(em -> em.createQuery(
                        "select c from LicenceCollection c where c.applicationNumber = ?1", LicenceCollection.class)
                .setParameter(1, number)
                .getSingleResult());
    }

    private List<String> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id)).stream()
                .map(row -> row.content() + ": " + row.giverName() + " > " + receiver(row))
                .toList();
    }

    private static String receiver(HandOver row) {
        return row.receiverName() == null ? row.receiverPost() : row.receiverName();
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        LicensingException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    // the file

    @Test
    void itsServiceIsPublishedFromTheFileAlone() {
        assertThat(report.agencyCreated()).isTrue();
        assertThat(report.services()).singleElement().satisfies(service -> {
            assertThat(service.outcome()).isEqualTo(LoadReport.Outcome.PUBLISHED);
            // nobody works there yet
            assertThat(service.findings()).extracting(Finding::code).containsOnly("WF-11");
            assertThat(service.findings()).noneMatch(Finding::refuses);
        });
    }

    @Test
    void theGateHasNothingToSayOnceItsPostsAreFilled() {
        var found = office.server.work(em -> {
            var profile =
                    office.server.bean(AgencyDirectory.class).byCode(AGENCY).profile();
            var definition = office.server
                    .bean(Definitions.class)
                    .published(AGENCY, SERVICE)
                    .definition();
            return PublicationGate.check(
                    definition, office.server.bean(Publisher.class).surroundings(agency, profile, definition));
        });

        assertThat(found).isEmpty();
    }

    // the line

    @Test
    void oneApplicationGoesFromItsDraftToTheHandedOverLicence() {
        var number = printed();
        recommend(number);
        sign(number);
        assertThat(number).matches("TKS-2026-\\d{6}");
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.ISSUED);
        collect(number);

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(collection(number).handed()).hasValueSatisfying(handed -> {
            assertThat(handed.by()).isEqualTo("Selina Rumbiak");
            assertThat(handed.proof().identity()).isEqualTo(IdentityShown.KTP);
            assertThat(handed.proof().proof()).isNotNull();
        });
        assertThat(card(number))
                .containsExactly(
                        "SUBMISSION: Sekar Ayuningtyas > Yohana Mandobar",
                        "RECOMMENDATION_ASKED: sistem > Petrus Kaize",
                        "RETURNED: Yohana Mandobar > Sekar Ayuningtyas",
                        "CORRECTION: Sekar Ayuningtyas > Yohana Mandobar",
                        "COMPLETE_AND_CORRECT: Yohana Mandobar > Markus Wanggai",
                        "PRINTED: Markus Wanggai > Dorkas Imbiri",
                        "RECOMMENDATION_ANSWERED: Petrus Kaize > sistem",
                        "GRANTED: Dorkas Imbiri > Markus Wanggai",
                        "SIGNED_ON_PAPER: Markus Wanggai > Selina Rumbiak",
                        "LICENCE: Selina Rumbiak > Sekar Ayuningtyas");
        assertThat(office.server
                        .call(office.staff(agency, "Pemeriksa"), IntegrityService.class, IntegrityService::verify)
                        .whole())
                .isTrue();
    }

    @Test
    void thePromiseIsCountedInItsOwnZoneAndCalendar() {
        var number = accepted();

        // received on Thursday: Tuesday was over there, Wednesday is its holiday; Saturday is a working day
        assertThat(clock(number).ledger().get(0).date()).isEqualTo("2026-12-10");
        assertThat(clock(number).dueDate()).isEqualTo("2026-12-15");
        assertThat(clock(number).dueAt()).isEqualTo("2026-12-15T06:00:00Z");
    }

    @Test
    void theClockStandsWhileTheDecisionWaitsForTheOtherOffice() {
        var number = printed();
        assertThat(displayed(number)).isEqualTo(DisplayedStatus.TECHNICAL_RECOMMENDATION);
        refused(() -> grant(number), "RECOMMENDATION_AWAITED");

        recommend(number);

        // Friday stood still as a whole
        assertThat(clock(number).dueDate()).isEqualTo("2026-12-16");
        assertThat(clock(number).dueAt()).isEqualTo("2026-12-16T06:00:00Z");
        assertThat(displayed(number)).isEqualTo(DisplayedStatus.AWAITING_SIGNATURE);
    }

    @Test
    void theNumberFollowsTheSignatureAndAnybodyMayCheckTheLicence() {
        var number = printed();
        recommend(number);
        assertThat(verified(number).status()).isEqualTo(PublicStatus.UNKNOWN);

        sign(number);

        assertThat(verified(number).status()).isEqualTo(PublicStatus.VALID);
        var facts = verified(number).facts();
        assertThat(facts.number()).matches("440\\.7/0000\\d/SIP-TW\\.1/XII/2026");
        assertThat(facts.agencyCode()).isEqualTo(AGENCY);
        assertThat(facts.serviceName().en()).isEqualTo("Practice licence for speech therapists");
        assertThat(facts.placeAddress())
                .endsWith("Kampung Bukit Cendana, Distrik Muara Kasuari, Kabupaten Tanjung Kasuari");
        assertThat(facts.validFrom()).isEqualTo("2026-12-14");
        assertThat(facts.validUntil()).isEqualTo("2029-12-14");
        assertThat(facts.signedOnPaper()).isTrue();
        assertThat(facts.zone()).isEqualTo(EAST);
    }

    @Test
    void otherAgenciesFindNothingOfIt() {
        var number = submitted();

        refused(
                () -> office.server.call(office.rangga, FileService.class, it -> it.open(number)),
                "APPLICATION_NOT_FOUND");
    }
}
