package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.document.Attachment;
import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.NumberBookService;
import id.onestop.licensing.ejb.licence.PreparedPrint;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.ReplacedLicences;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.ejb.shared.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The recommendation that Pekanbaru's laboratory licence obliges, before the file is complete (service D, row 46). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ObligedLine {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final String SERVICE = "sipatlm";
    private static final Duration TO_THE_WINDOW = Duration.ofDays(1650);

    /** What other work makes executable; the line is the agency's own. */
    private static final Set<String> ASIDE = Set.of(
            "GENERATED_LETTER",
            "DECLARATION",
            "OLD_LICENCE",
            "REGISTRATION",
            "FACILITY_LICENCE",
            "FACILITY_CONFIRMATION");

    private Office office;
    private long agency;
    private Caller mega;
    private Caller novita;
    private Caller auditor;
    private Caller printer;
    private Caller kadis;
    private List<Caller> initialling;
    private Caller person;

    abstract Database database();

    @BeforeAll
    void openBothAgencies() {
        office = new Office(database());
        office.server.inTransaction(() -> office.server
                .bean(AgencyLoader.class)
                .load("pekanbaru.yaml", opened(Office.text("agencies/pekanbaru.yaml"))));
        agency = office.server.work(em ->
                office.server.bean(AgencyDirectory.class).byCode("pekanbaru").id());
        office.server.run(
                office.staff(agency, "Pengelola"), NumberBookService.class, it -> it.open(agency, "sipatlm", true));
        mega = office.staff(agency, "Mega Oktaviani", "front-office");
        novita = office.staff(agency, "Novita Siregar", "perekomendasi");
        auditor = office.staff(agency, "Yulia Fitri", "auditor");
        printer = office.staff(agency, "Dodi Saputra", "back-office");
        kadis = office.staff(agency, "Hendra Gunawan", "kepala-dinas");
        initialling = List.of(
                office.staff(agency, "Rina Marlina", "jf-ahli-muda"),
                office.staff(agency, "Fajar Hidayat", "jf-ahli-madya"),
                office.staff(agency, "Wahyu Saputra", "sekretaris"));
    }

    /** The service takes applications; requirements of other work are left out. */
    private static String opened(String text) {
        int start = text.indexOf("  - code: " + SERVICE, text.indexOf("\nservices:"));
        int end = text.indexOf("\n  - code: ", start + 1);
        var service = text.substring(start, end).replaceFirst("applicationsOpen: false", "applicationsOpen: true");
        int first = service.indexOf("    requirements:");
        int last = service.indexOf("    form:");
        var blocks = service.substring(first, last).split("(?m)(?=^ {6}- code: )");
        var kept = new StringBuilder();
        var rest = service.substring(last);
        for (var block : blocks) {
            if (ASIDE.stream().noneMatch(kind -> block.contains("        kind: " + kind + "\n"))) {
                kept.append(block);
            } else {
                rest = forget(rest, block.substring(block.indexOf("code: ") + 6, block.indexOf('\n')));
            }
        }
        return text.substring(0, start) + service.substring(0, first) + kept + rest + text.substring(end);
    }

    /** Reasons for a return no longer name the requirement. */
    private static String forget(String service, String code) {
        return service.replace("requirements: [" + code + "]", "requirements: [ktp]")
                .replace(", " + code + "]", "]")
                .replace("[" + code + ", ", "[")
                .replace(", " + code + ",", ",");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
        person = office.applicant();
    }

    // the acts

    private String submitted() {
        var number = office.server.call(
                person,
                DraftService.class,
                it -> it.begin(new BeginApplication("pekanbaru", SERVICE, ApplicationKind.NEW, null)));
        office.server.call(person, DraftService.class, it -> it.answer(number, answers(), -1));
        attachAll(number);
        submit(number);
        return number;
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<>(Office.answers());
        answers.put("placeVillage", "14.71.02.1003");
        answers.put("placePostcode", "28112");
        answers.put("speciality", "Ahli teknologi laboratorium medik");
        answers.put("healthDoctorLicence", "503/1/SIP/2026");
        return answers;
    }

    private void attachAll(String number) {
        office.server.work(em -> {
            var application = office.server.bean(ApplicationRepository.class).require(number);
            office
                    .server
                    .bean(Definitions.class)
                    .byId(application.definitionId())
                    .definition()
                    .requirementsFor(application.circumstances())
                    .stream()
                    .filter(requirement -> requirement.fileRule().isPresent())
                    .map(Requirement::code)
                    .forEach(code -> {
                        var file = new StoredFile(
                                Sha256.ofText(UUID.randomUUID().toString()),
                                10,
                                FileType.JPEG,
                                null,
                                ScanVerdict.CLEAN,
                                office.server.now());
                        em.persist(file);
                        em.persist(new Document(
                                file,
                                new Attachment(
                                        agency,
                                        person.accountId(),
                                        application.id(),
                                        code,
                                        FileName.of(code + ".jpg"),
                                        null,
                                        null,
                                        null,
                                        person.accountId(),
                                        office.server.now())));
                    });
            return 0;
        });
    }

    private void submit(String number) {
        office.server.run(
                person,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of("tempat-kerja", "kebenaran-berkas"), -1)));
    }

    private FileView file(String number) {
        return office.server.call(mega, FileService.class, it -> it.open(number));
    }

    private void checkAll(String number) {
        file(number)
                .requirements()
                .forEach(row -> office.check(mega, number, row.requirement().code(), Verdict.CONFORMS));
    }

    private FileRecommendations panel(Caller by, String number) {
        return office.server.call(by, RecommendationService.class, it -> it.ofFile(number));
    }

    private long asked(String number) {
        return panel(mega, number).asked().get(0).facts().id();
    }

    private void answer(String number, Outcome outcome, String words) {
        long id = asked(number);
        office.server.run(novita, RecommendingService.class, it -> it.take(id));
        office.server.run(
                novita,
                RecommendingService.class,
                it -> it.answer(id, new RecommendationAnswer(outcome, "440/7/DINKES/2026", null, words)));
    }

    private WorkItem open(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElseThrow());
    }

    private ProgressView progress(String number) {
        return office.server.call(mega, ProgressService.class, it -> it.ofFile(number));
    }

    private List<String> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id)).stream()
                .map(row -> row.content() + " > " + receiver(row))
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

    // the line

    @Test
    void theOfficeIsAskedBySystemWhenTheFileComesIn() {
        var number = submitted();

        var asked = panel(mega, number).asked();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).facts().askedByName()).isEqualTo("sistem");
        assertThat(asked.get(0).office().id()).isEqualTo("Dinas Kesehatan Kota Pekanbaru");
        assertThat(open(number).waitingSince()).isNotNull();
        assertThat(open(number).dueAt()).isAfter(asked.get(0).facts().dueAt());
        assertThat(card(number))
                .containsExactly(
                        "SUBMISSION > Petugas Front Office",
                        "RECOMMENDATION_ASKED > Pemberi Rekomendasi Dinas Kesehatan");
        List<ChainRow> recorded = office.server.call(auditor, IntegrityService.class, it -> it.about(number));
        assertThat(recorded).extracting(ChainRow::operation).contains("APPLICATION_SUBMITTED", "RECOMMENDATION_ASKED");
    }

    @Test
    void completenessIsNotStatedBeforeTheAnswer() {
        var number = submitted();
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.SUBMITTED);
        office.claim(mega, number);
        checkAll(number);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.TECHNICAL_RECOMMENDATION);

        refused(() -> office.accept(mega, number), "RECOMMENDATION_AWAITED");

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(progress(number).clock()).isNull();
    }

    @Test
    void theCheckHasItsOwnTimeAfterTheAnswer() {
        var number = submitted();
        office.claim(mega, number);
        office.server.pass(Duration.ofDays(2));
        answer(number, Outcome.RECOMMENDED, "Memenuhi");

        assertThat(open(number).waitingSince()).isNull();
        assertThat(open(number).dueAt())
                .isBetween(
                        office.server.now().plus(Duration.ofMinutes(34)),
                        office.server.now().plus(Duration.ofMinutes(36)));
        checkAll(number);
        office.accept(mega, number);
        assertThat(open(number).stepCode()).isEqualTo("cetak");
        assertThat(progress(number).clock().ledger()).isNotEmpty();
        assertThat(card(number))
                .endsWith("RECOMMENDATION_ANSWERED > sistem", "COMPLETE_AND_CORRECT > Petugas Back Office");
    }

    @Test
    void anAbsentOfficialOfTheOfficeKeepsNoFileFromGoingOn() {
        var number = submitted();
        long id = asked(number);
        var siti = office.staff(agency, "Siti Rahma", "perekomendasi");
        var dewi = office.staff(agency, "Dewi Anggraini");
        office.server.run(siti, RecommendingService.class, it -> it.take(id));
        office.substitute(
                dewi, "perekomendasi", siti, "800/3/2026", LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 9));
        office.server.setClock(MONDAY_0900.plus(Duration.ofDays(1)));
        var acting = office.today(dewi);

        office.server.run(acting, RecommendingService.class, it -> it.take(id));
        office.server.run(
                acting,
                RecommendingService.class,
                it -> it.answer(id, new RecommendationAnswer(Outcome.RECOMMENDED, null, null, null)));

        assertThat(open(number).waitingSince()).isNull();
        assertThat(card(number)).contains("TAKEN_OVER > Dewi Anggraini", "RECOMMENDATION_ANSWERED > sistem");
    }

    @Test
    void thePersonUploadsNothingForIt() {
        var number = submitted();

        assertThat(file(number).requirements())
                .filteredOn(row -> row.requirement().code().equals("rekomendasi-dinas-kesehatan"))
                .singleElement()
                .satisfies(row -> assertThat(row.documents()).isEmpty());
    }

    @Test
    void anIncompleteFileGoesBackAtOnceAndTheOfficeIsNotAskedTwice() {
        var number = submitted();
        office.claim(mega, number);
        checkAll(number);
        var faulty = file(number).requirements().get(0).requirement().code();
        var reason = file(number).definition().returnReasonsFor(faulty).get(0).code();
        office.server.run(
                mega,
                ReviewService.class,
                it -> it.check(
                        new CheckRequirement(number, faulty, Verdict.FAULTY, new Fault(reason, "Unggah lagi", null))));
        office.giveBack(mega, number);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
        answer(number, Outcome.RECOMMENDED, "Memenuhi");

        office.server.pass(Duration.ofHours(1));
        attachAll(number);
        submit(number);

        assertThat(panel(mega, number).asked()).hasSize(1);
        assertThat(open(number).waitingSince()).isNull();
        office.claim(mega, number);
        checkAll(number);
        office.accept(mega, number);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    @Test
    void aQuestionThatOutlastsTheReturnStillKeepsTheCheckOpen() {
        var number = submitted();
        office.claim(mega, number);
        checkAll(number);
        var faulty = file(number).requirements().get(0).requirement().code();
        var reason = file(number).definition().returnReasonsFor(faulty).get(0).code();
        office.server.run(
                mega,
                ReviewService.class,
                it -> it.check(
                        new CheckRequirement(number, faulty, Verdict.FAULTY, new Fault(reason, "Unggah lagi", null))));
        office.giveBack(mega, number);
        office.server.pass(Duration.ofHours(1));
        attachAll(number);
        submit(number);

        assertThat(panel(mega, number).asked()).hasSize(1);
        assertThat(open(number).waitingSince()).isNotNull();
    }

    @Test
    void whatTheStandardObligesIsNotTakenBack() {
        var number = submitted();
        office.claim(mega, number);
        long id = asked(number);

        refused(
                () -> office.server.run(mega, RecommendationService.class, it -> it.withdraw(number, id)),
                "RECOMMENDATION_OBLIGED");
        refused(
                () -> office.server.call(
                        mega, RecommendationService.class, it -> it.ask(number, "rekomendasi-dinas-kesehatan", null)),
                "RECOMMENDATION_OPEN");
    }

    @Test
    void theOtherAgencysOfficesFindNothing() {
        var number = submitted();
        long id = asked(number);
        var arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");

        refused(
                () -> office.server.call(arif, RecommendingService.class, it -> it.open(id)),
                "RECOMMENDATION_NOT_FOUND");
        refused(() -> panel(office.rangga, number), "APPLICATION_NOT_FOUND");
        assertThat(office.server
                        .call(arif, RecommendationInbox.class, it -> it.page(RecommendationTab.OFFICE, null, 50))
                        .lines())
                .isEmpty();
    }

    @Test
    void theWordsAreForCheckerAndApproversOnly() {
        var number = submitted();
        answer(number, Outcome.NOT_RECOMMENDED, "Laboratorium tidak berizin");

        assertThat(panel(mega, number).asked().get(0).answer().statement()).isEqualTo("Laboratorium tidak berizin");
        assertThat(panel(kadis, number).asked().get(0).answer()).isNotNull();
        for (var by : List.of(auditor, printer)) {
            assertThat(panel(by, number).asked().get(0).answer()).isNull();
        }
    }

    @Test
    void notRecommendedLeavesTheDecisionToAPerson() {
        var number = submitted();
        answer(number, Outcome.NOT_RECOMMENDED, "Laboratorium tidak berizin");
        office.claim(mega, number);
        checkAll(number);

        office.accept(mega, number);

        assertThat(open(number).stepCode()).isEqualTo("cetak");
        assertThat(panel(mega, number).asked().get(0).facts().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED);
    }

    // how often each step goes to the database (decision Count-SQL)

    /** Does a step, and counts it where that is asked for. */
    private interface Acts {
        void take(String name, int most, Runnable step);
    }

    private static void uncounted(String name, int most, Runnable step) {
        step.run();
    }

    private void counted(String name, int most, Runnable step) {
        Statements.atMost(name, most, office.server, step);
    }

    private String handedIn(ApplicationKind kind, @Nullable String from, Acts acts) {
        var number = office.server.call(
                person, DraftService.class, it -> it.begin(new BeginApplication("pekanbaru", SERVICE, kind, from)));
        office.server.call(person, DraftService.class, it -> it.answer(number, answers(), -1));
        attachAll(number);
        acts.take("submit " + kind, 14, () -> submit(number));
        return number;
    }

    private void wholeLine(String number, Acts acts) {
        acts.take("claim", 5, () -> office.claim(mega, number));
        long id = asked(number);
        acts.take(
                "take the question", 5, () -> office.server.run(novita, RecommendingService.class, it -> it.take(id)));
        var given = new RecommendationAnswer(Outcome.RECOMMENDED, "440/7/DINKES/2026", null, null);
        acts.take("answer", 8, () -> office.server.run(novita, RecommendingService.class, it -> it.answer(id, given)));
        var first = file(number).requirements().get(0).requirement().code();
        acts.take("check one", 4, () -> office.check(mega, number, first, Verdict.CONFORMS));
        checkAll(number);
        acts.take("accept", 12, () -> office.accept(mega, number));
        office.claim(printer, number);
        var prepared = new AtomicReference<PreparedPrint>();
        acts.take(
                "write the letter",
                8,
                () -> prepared.set(office.server.call(printer, PrintService.class, it -> it.prepare(number, null))));
        var hash = Sha256.ofText(number + prepared.get().licence().code());
        acts.take(
                "print", 6, () -> office.server.run(printer, PrintService.class, it -> it.record(number, null, hash)));
        acts.take(
                "give the print on", 8, () -> office.server.run(printer, PrintService.class, it -> it.finish(number)));
        for (var official : initialling) {
            office.claim(official, number);
            acts.take(
                    "paraf",
                    7,
                    () -> office.server.run(official, VerificationService.class, it -> it.verify(number, null)));
        }
        office.claim(kadis, number);
        acts.take("grant", 9, () -> office.server.run(kadis, GrantService.class, it -> it.grant(number, null)));
        office.claim(printer, number);
        var scan = scan();
        var seen = new RecordWetSignature(
                number, LocalDate.ofInstant(office.server.now(), ZoneId.of("Asia/Jakarta")), true, null);
        acts.take(
                "signed by hand",
                11,
                () -> office.server.run(printer, WetSignatureService.class, it -> it.record(seen, scan)));
        office.claim(printer, number);
        acts.take(
                "number",
                14,
                () -> office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number)));
    }

    private ReceivedFile scan() {
        var hash = Sha256.ofText("scan " + UUID.randomUUID());
        office.server.work(em -> {
            em.persist(new StoredFile(hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return ReceivedFiles.of(hash);
    }

    @Test
    void eachStepOfTheWholeLineStaysWithinTheBudgetOfStatements() {
        // the first file of a year begins its counters
        wholeLine(submitted(), ObligedLine::uncounted);
        person = office.applicant();
        var first = handedIn(ApplicationKind.NEW, null, this::counted);
        wholeLine(first, this::counted);
        var holder = person;

        office.server.pass(TO_THE_WINDOW);
        person = office.applicant();
        wholeLine(submitted(), ObligedLine::uncounted);
        person = holder;
        var renewal = handedIn(ApplicationKind.RENEWAL, first, this::counted);
        wholeLine(renewal, this::counted);

        var replaced = office.server.call(mega, ReplacedLicences.class, it -> it.of(renewal));
        assertThat(replaced).map(ReplacedLicences.Replaced::application).contains(first);
    }

    @Test
    void aRenewalThatNamesNoLicenceStaysWithinTheBudgetOfStatements() {
        submitted();
        handedIn(ApplicationKind.RENEWAL, null, this::counted);
    }

    @Test
    void whatTurnsAFileBackStaysWithinTheBudgetOfStatements() {
        submitted();
        var number = submitted();
        office.claim(mega, number);
        checkAll(number);
        var faulty = file(number).requirements().get(0).requirement().code();
        var reason = file(number).definition().returnReasonsFor(faulty).get(0).code();
        office.server.run(
                mega,
                ReviewService.class,
                it -> it.check(
                        new CheckRequirement(number, faulty, Verdict.FAULTY, new Fault(reason, "Unggah lagi", null))));
        counted("return", 14, () -> office.giveBack(mega, number));
        office.server.pass(Duration.ofHours(1));
        attachAll(number);
        counted("resubmit", 10, () -> submit(number));
    }
}
