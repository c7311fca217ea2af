package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.Citation.Facts;
import id.onestop.licensing.domain.application.Citation.State;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.catalogue.RequirementRules.ConfirmationRule;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.partner.FacilityEntry;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.AnswerFacility;
import id.onestop.licensing.ejb.application.ApplicationDocuments;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.CitedLicences;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FacilityAnswers;
import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.ejb.application.FacilityQuestion;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.LetterService;
import id.onestop.licensing.ejb.application.LicenceRegister;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.RegisterService;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.catalogue.DefinitionCompletion;
import id.onestop.licensing.ejb.document.AttachDocument;
import id.onestop.licensing.ejb.document.DocumentRights;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.CitedLicenceService;
import id.onestop.licensing.ejb.licence.CollectLicence;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.IssuedLicenceRegister;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.NumberBookService;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.ejb.partner.FacilityRegister;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The kinds of requirements through the real services: Metro's SIP-ATLM, and Pekanbaru's licence for doctors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KindsJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Duration TO_THE_WINDOW = Duration.ofDays(1650);
    private static final String LABORATORY = "ahli-teknologi-laboratorium-medik";
    private static final String DOCTOR = "izin-praktik-dokter";
    private static final String FACILITY = "440/0117/KLINIK/2024";
    private static final Pattern SEALED = Pattern.compile("\"sealed\\.link\":\"([^\"]+)\"");

    private Office office;
    private long pekanbaru;
    private Caller front;
    private Caller back;
    private Caller field;
    private Caller sekar;
    private final Map<String, Caller> riau = new HashMap<>();
    private int sheets = 500;

    abstract Database database();

    @BeforeAll
    void openOffice() {
        office = new Office(database());
        var server = office.server;
        server.bind(DocumentRights.class, server.bean(ApplicationDocuments.class));
        server.bind(
                FacilityRegister.class,
                number -> number.equals(FACILITY)
                        ? new FacilityEntry(
                                FacilityEntry.State.FOUND, FACILITY, "Laboratorium Harapan", "Jl. Ahmad Yani 41", null)
                        : FacilityEntry.of(FacilityEntry.State.NOT_FOUND));
        server.bind(LicenceRegister.class, new SeparateRegister());
        front = office.staff(office.agency, "Dewi Kartika", "front-office");
        back = office.staff(office.agency, "Tirta Wibawa", "back-office");
        field = office.staff(office.agency, "Nila Anggraini", "kepala-bidang");
        sign(office.agency, field, "bidang");
        openPekanbaru();
    }

    private void openPekanbaru() {
        var server = office.server;
        server.inTransaction(
                () -> server.bean(AgencyLoader.class).load("pekanbaru.yaml", Office.text("agencies/pekanbaru.yaml")));
        server.inTransaction(() -> server.bean(DefinitionCompletion.class)
                .complete(DOCTOR + ".yaml", Office.text("demo/completions/" + DOCTOR + ".yaml")));
        pekanbaru = server.work(
                em -> server.bean(AgencyDirectory.class).byCode("pekanbaru").id());
        server.run(
                office.staff(pekanbaru, "Pengelola"),
                NumberBookService.class,
                it -> it.open(pekanbaru, "praktik-dokter", true));
        for (var post :
                List.of("front-office", "back-office", "jf-ahli-muda", "jf-ahli-madya", "sekretaris", "kepala-dinas")) {
            riau.put(post, office.staff(pekanbaru, "Orang " + post, post));
        }
        sign(pekanbaru, official("kepala-dinas"), "kepala");
    }

    private void sign(long agency, Caller signer, String key) {
        office.server.work(em -> {
            em.persist(SignerCredential.of(agency, signer.accountId(), "local-certificate", key));
            return 0;
        });
    }

    /** The register answers from a transaction of its own, as the container has it. */
    private final class SeparateRegister implements LicenceRegister {

        private final IssuedLicenceRegister real = office.server.bean(IssuedLicenceRegister.class);

        @Override
        public Facts find(String number, List<String> professions) {
            return office.server.inTransaction(() -> real.find(number, professions));
        }

        @Override
        public Facts replacedBy(String application) {
            return office.server.inTransaction(() -> real.replacedBy(application));
        }
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
        sekar = office.applicant();
    }

    // the acts

    private Caller official(String post) {
        return Objects.requireNonNull(riau.get(post));
    }

    private static Map<String, String> answers() {
        var answers = new HashMap<>(Office.answers());
        answers.put("ktpValidity", "LIFETIME");
        answers.put("taxNumber", "09.254.294.3-407.000");
        answers.put("speciality", "Ahli teknologi laboratorium medik");
        answers.put("healthDoctorLicence", "503/9999/SIP-DS.1/DPMPTSP/2020");
        answers.put("facilityLicenceNumber", FACILITY);
        answers.put("facilityHead", "Rini Astuti");
        answers.put("facilityEmail", "pimpinan@sarana.example");
        return answers;
    }

    private String begin(String agency, String service, ApplicationKind kind) {
        return office.server.call(
                sekar, DraftService.class, it -> it.begin(new BeginApplication(agency, service, kind, null)));
    }

    private String laboratory() {
        var number = begin("metro", LABORATORY, ApplicationKind.NEW);
        office.answer(sekar, number, answers());
        return number;
    }

    private DraftView draft(String number) {
        return office.server.call(sekar, DraftService.class, it -> it.open(number));
    }

    private void give(String number, String requirement) {
        var type = requirement.equals("pas-foto") ? FileType.JPEG : FileType.PDF;
        var file = stored(type);
        long id = office.application(number).id();
        office.server.call(
                sekar, DocumentService.class, it -> it.attach(new AttachDocument(id, requirement, file, null, null)));
    }

    private ReceivedFile stored(FileType type) {
        var hash = Sha256.ofText(UUID.randomUUID().toString());
        office.server.work(em -> {
            em.persist(new StoredFile(
                    hash, 10, type, type == FileType.PDF ? 1 : null, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return ReceivedFiles.of(hash);
    }

    /** Everything that is an upload and nothing else. */
    private void giveFiles(String number) {
        draft(number).requirements().stream()
                .filter(one -> Set.of(
                                RequirementKind.FILE, RequirementKind.PHOTO, RequirementKind.EXTERNAL_RECOMMENDATION)
                        .contains(one.kind()))
                .filter(one -> !one.code().equals("bpjs-ketenagakerjaan"))
                .forEach(one -> give(number, one.code()));
    }

    private void look(Caller by, String number) {
        var asked = office.server
                .call(by, RegisterService.class, it -> it.question(number))
                .cited();
        var found = office.server.bean(CitedLicences.class).ask(asked);
        office.server.run(by, RegisterService.class, it -> it.keepCited(number, found));
    }

    private void ask(Caller by, String number) {
        office.server.run(by, FacilityLinks.class, it -> it.send(number, "keterangan-pimpinan-sarana"));
    }

    /** The token of the last link that left by mail. */
    private String token(String number) {
        var payloads = office.server.work(em -> em.createQuery(
                        "select m from OutboxMessage m where m.aggregate = ?1 order by m.createdAt, m.id",
                        OutboxMessage.class)
                .setParameter(1, number)
                .getResultStream()
                .map(OutboxMessage::payload)
                .filter(text -> text.contains("facility-asked"))
                .toList());
        var matcher = SEALED.matcher(payloads.get(payloads.size() - 1));
        assertThat(matcher.find()).isTrue();
        var link = office.server.bean(SecretBox.class).open("outbox", matcher.group(1));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private FacilityQuestion say(String token, FacilityConfirmation.@Nullable State state, @Nullable String reason) {
        return office.server.inTransaction(() -> office.server
                .bean(FacilityAnswers.class)
                .answer(new AnswerFacility(token, state, "Rini Astuti", "Direktur", reason)));
    }

    private FacilityQuestion open(String token) {
        return office.server.inTransaction(
                () -> office.server.bean(FacilityAnswers.class).open(token));
    }

    /** Keeps the letters that go along as they are. */
    private void keepLetters(String number) {
        var letters = office.server.call(sekar, LetterService.class, it -> it.unkept(number));
        for (var letter : letters) {
            var file = stored(FileType.PDF);
            office.server.run(sekar, LetterService.class, it -> it.keep(number, letter, file));
        }
    }

    private void submit(String number, String... declarations) {
        office.server.run(
                sekar,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of(declarations), -1)));
    }

    private String ready() {
        var number = laboratory();
        giveFiles(number);
        give(number, "surat-permohonan");
        look(sekar, number);
        ask(sekar, number);
        return number;
    }

    private String submitted() {
        var number = ready();
        submit(number, "kebenaran", "pencocokan");
        return number;
    }

    private FileView file(Caller by, String number) {
        return office.server.call(by, FileService.class, it -> it.open(number));
    }

    private static FileView.Row row(FileView file, String code) {
        return file.requirements().stream()
                .filter(one -> one.requirement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void checkOpen(Caller by, String number) {
        file(by, number).requirements().stream()
                .filter(one -> one.verdict() == null)
                .forEach(one -> check(by, number, one.requirement().code(), Verdict.CONFORMS, null));
    }

    private void check(Caller by, String number, String requirement, Verdict verdict, @Nullable Fault fault) {
        office.server.run(
                by, ReviewService.class, it -> it.check(new CheckRequirement(number, requirement, verdict, fault)));
    }

    /** What the first found stands beside, and counts for nothing. */
    private void theSecondJudgesHimself(String number) {
        var second = official("back-office");
        office.claim(second, number);
        var view = office.server.call(second, FileService.class, it -> it.open(number));
        assertThat(view.requirements())
                .filteredOn(row -> row.earlier() != null)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.verdict() == null || row.bySystem()).isTrue();
                    assertThat(row.earlier().standing()).isFalse();
                    assertThat(row.earlier().by())
                            .isEqualTo(official("front-office").displayName());
                });
        refused(() -> office.accept(second, number), RuleViolation.class, "REQUIREMENTS_UNCHECKED");
        office.server.run(second, WorkItemService.class, it -> it.release(number));
    }

    private void pass(Caller by, String number) {
        office.claim(by, number);
        checkOpen(by, number);
        office.accept(by, number);
    }

    private void issue(Caller signer, String number) {
        var prepared = office.server.call(signer, IssuanceService.class, it -> it.intend(number));
        office.server.call(
                signer,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned " + number)));
        office.bring(number, prepared);
    }

    private void see(Caller officer, String number, String requirement, PaperSight.Kind kind) {
        office.server.run(officer, PaperSightService.class, it -> it.tick(number, requirement, kind, true));
    }

    private void collect(Caller officer, String number) {
        office.server.run(
                officer,
                CollectionService.class,
                it -> it.collect(new CollectLicence(number, Recipient.HOLDER, null, IdentityShown.KTP, null), null));
    }

    private Licence licence(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select l from Licence l where l.applicationId = ?1 order by l.id desc", Licence.class)
                .setParameter(1, id)
                .setMaxResults(1)
                .getSingleResult());
    }

    private List<String> operations(Caller auditor, String number) {
        return office.server.call(auditor, IntegrityService.class, it -> it.about(number)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    private List<String> gaps(String number, String... declarations) {
        var found = new ArrayList<String>();
        assertThatThrownBy(() -> submit(number, declarations))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> refusal.errors().forEach(error -> found.add(error.field() + " " + error.code())));
        return found;
    }

    private static void refused(ThrowingCallable act, Class<? extends LicensingException> type, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        type, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    // SIP-ATLM of Metro: both forms of one licence (C)

    @Test
    void aLicenceOnSpecialPaperAndAsAFileIsOneLicence() {
        var number = submitted();
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);

        var waiting = file(front, number);
        assertThat(waiting.requirements().stream()
                        .filter(FileView.Row::bySystem)
                        .map(one -> one.requirement().code()))
                .containsExactlyInAnyOrder("pendaftaran-online", "izin-sarana", "keterangan-pimpinan-sarana");
        pass(front, number);
        office.verify(back, number);
        office.claim(field, number);
        issue(field, number);
        var given = licence(number).number();
        onPaper(number);

        refused(() -> collect(front, number), RuleViolation.class, "PAPERS_NOT_SEEN");
        see(front, number, "str", PaperSight.Kind.ORIGINAL);
        collect(front, number);
        office.server.run(sekar, LicenceService.class, it -> it.handOver(number));

        assertThat(licence(number).number()).isEqualTo(given);
        var code = licence(number).code();
        var verified = office.server.work(
                em -> office.server.bean(LicenceVerificationService.class).verify(code));
        assertThat(verified.status()).isEqualTo(PublicStatus.VALID);
        assertThat(verified.facts().signedOnPaper()).isTrue();
        assertThat(verified.facts().signedElectronically()).isTrue();
        assertThat(operations(office.auditor, number))
                .containsSubsequence(
                        "FACILITY_ASKED",
                        "APPLICATION_SUBMITTED",
                        "FACILITY_CONFIRMED",
                        "APPLICATION_ACCEPTED",
                        "SHEET_PRINTED",
                        "LICENCE_ISSUED",
                        "PAPER_SEEN",
                        "LICENCE_COLLECTED");
    }

    private void onPaper(String number) {
        var sheet = "MTR-%06d".formatted(++sheets);
        office.claim(back, number);
        office.server.call(back, PrintService.class, it -> it.prepare(number, sheet));
        office.server.run(back, PrintService.class, it -> it.record(number, sheet, Sha256.ofText(number)));
        office.server.run(back, PrintService.class, it -> it.finish(number));
        office.claim(back, number);
        var scan = stored(FileType.PDF);
        office.server.run(
                back,
                WetSignatureService.class,
                it -> it.record(new RecordWetSignature(number, MONDAY, true, "Lemari 1"), scan));
    }

    @Test
    void theHeadOfDivisionReturnsForRepairInsteadOfGranting() {
        var number = submitted();
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);
        pass(front, number);
        office.verify(back, number);
        office.claim(field, number);
        check(field, number, "ktp", Verdict.FAULTY, new Fault("tidak-terbaca", "Pindai ulang", null));
        office.server.run(field, ReviewService.class, it -> it.returnForCorrection(number, null));

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(operations(office.auditor, number)).contains("APPLICATION_RETURNED");
        give(number, "ktp");
        submit(number, "kebenaran", "pencocokan");
        pass(front, number);
        office.verify(back, number);
        // what the check of the first round could have named: nobody but the superior himself is above this return
        office.claim(field, number);
        check(field, number, "npwp", Verdict.FAULTY, new Fault("tidak-terbaca", "Pindai ulang", null));
        refused(
                () -> office.server.run(field, ReviewService.class, it -> it.returnForCorrection(number, null)),
                RuleViolation.class,
                "RETURN_NEEDS_CONSENT");
        check(field, number, "npwp", Verdict.CONFORMS, null);
        issue(field, number);

        assertThat(licence(number).numbered()).isTrue();
    }

    @Test
    void theHeadOfDivisionIsTheSuperiorOfALateReturnOfTheCheck() {
        var number = submitted();
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);
        office.claim(front, number);
        checkOpen(front, number);
        check(front, number, "ktp", Verdict.FAULTY, new Fault("tidak-terbaca", "Pindai ulang", null));
        office.server.run(front, ReviewService.class, it -> it.returnForCorrection(number, null));
        give(number, "ktp");
        submit(number, "kebenaran", "pencocokan");
        pass(front, number);
        office.verify(back, number);
        office.claim(field, number);
        check(field, number, "npwp", Verdict.FAULTY, new Fault("tidak-terbaca", "Pindai ulang", null));

        office.server.run(field, ReviewService.class, it -> it.returnForCorrection(number, "Terlewat"));

        assertThat(file(field, number).faults())
                .filteredOn(fault -> fault.round() == 2)
                .singleElement()
                .satisfies(fault -> assertThat(fault.overlookedSince()).isEqualTo(1));
    }

    @Test
    void everythingThatIsMissingIsToldEachInItsWords() {
        var number = laboratory();

        assertThat(gaps(number))
                .contains(
                        "surat-permohonan LETTER_MISSING",
                        "ktp FILE_MISSING",
                        "bpjs-ketenagakerjaan FILE_EITHER_OR_MISSING",
                        "izin-sarana FACILITY_LICENCE_MISSING",
                        "keterangan-pimpinan-sarana CONFIRMATION_MISSING",
                        "kebenaran DECLARATION_MISSING")
                .doesNotContain("pendaftaran-online FILE_MISSING");
    }

    // the declaration

    @Test
    void aDeclarationIsKeptWordForWordWithTheHashOfWhatItSpeaksOf() {
        var number = doctor(ApplicationKind.NEW);

        var declared = row(file(official("front-office"), number), "pernyataan-kebenaran");

        assertThat(declared.bySystem()).isTrue();
        var made = Objects.requireNonNull(declared.evidence().declared());
        assertThat(made.text().id()).startsWith("Saya menyatakan berkas yang dikirim/upload benar.");
        assertThat(made.by()).isEqualTo(office.application(number).holderName());
        assertThat(made.contentHash()).hasSize(64);
        assertThat(made.files()).isEqualTo(4);
    }

    @Test
    void aDeclarationOfARequirementThatIsNotAskedIsNotAsked() {
        assertThat(draft(begin("pekanbaru", DOCTOR, ApplicationKind.NEW)).declarations())
                .extracting(one -> one.code())
                .containsExactly("kebenaran-berkas");
        assertThat(draft(begin("pekanbaru", DOCTOR, ApplicationKind.RENEWAL)).declarations())
                .extracting(one -> one.code())
                .containsExactly("kebenaran-berkas", "sip-lama");
    }

    // the letter

    @Test
    void aLetterToBeSignedSaysWhatIsAnsweredAndItsScanIsWorthNothingForOtherWords() {
        var number = laboratory();

        var sheet = office.server
                .call(sekar, LetterService.class, it -> it.letter(number, "surat-permohonan"))
                .sheet();

        assertThat(sheet.stampDuty()).isTrue();
        assertThat(sheet.byHand()).isTrue();
        assertThat(String.join(" ", sheet.paragraphs()))
                .contains("Jl. Melati 3", "Praktik Sekar", Office.STREET)
                .doesNotContain("{");
        give(number, "surat-permohonan");
        office.answer(sekar, number, Map.of("homeAddress", "Jl. Mawar 9"));
        assertThat(gaps(number)).contains("surat-permohonan FILE_STALE");
        give(number, "surat-permohonan");
        assertThat(draft(number).evidence().get("surat-permohonan").letterMark())
                .isNotEqualTo(sheet.mark());
    }

    @Test
    void aLetterIsNotWrittenWhileAnAnswerIsOpenAndForNobodyElse() {
        var number = begin("metro", LABORATORY, ApplicationKind.NEW);
        var other = office.applicant();

        refused(
                () -> office.server.call(sekar, LetterService.class, it -> it.letter(number, "surat-permohonan")),
                RuleViolation.class,
                "LETTER_OPEN");
        refused(
                () -> office.server.call(other, LetterService.class, it -> it.letter(number, "surat-permohonan")),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        refused(
                () -> office.server.call(front, LetterService.class, it -> it.letter(number, "surat-permohonan")),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    @Test
    void aLetterThatNobodySignsIsKeptWithTheSubmission() {
        var number = begin("pekanbaru", DOCTOR, ApplicationKind.NEW);
        office.answer(sekar, number, riauAnswers());
        giveFiles(number);
        assertThat(gaps(number, "kebenaran-berkas")).containsExactly("surat-permohonan LETTER_NOT_WRITTEN");
        keepLetters(number);
        office.answer(sekar, number, Map.of("homeAddress", "Jl. Mawar 9"));
        assertThat(gaps(number, "kebenaran-berkas")).containsExactly("surat-permohonan FILE_STALE");
        keepLetters(number);
        keepLetters(number);

        submit(number, "kebenaran-berkas");

        var letter = row(file(official("front-office"), number), "surat-permohonan");
        assertThat(letter.documents()).hasSize(1);
        assertThat(letter.bySystem()).isTrue();
    }

    // the facility's licence and the doctor's

    @Test
    void aFacilityThatTheRegisterKnowsNeedsNoCopy() {
        var number = laboratory();
        look(sekar, number);
        assertThat(draft(number).evidence().get("izin-sarana").cited().state()).isEqualTo(State.VALID);
        office.answer(sekar, number, Map.of("facilityLicenceNumber", "440/0000/X/2020"));
        assertThat(draft(number).evidence().get("izin-sarana").cited())
                .as("an answer about another number")
                .isNull();
        look(sekar, number);
        assertThat(draft(number).evidence().get("izin-sarana").cited().state()).isEqualTo(State.NOT_FOUND);
        assertThat(gaps(number)).contains("izin-sarana FACILITY_LICENCE_MISSING");

        give(number, "izin-sarana");

        assertThat(gaps(number)).doesNotContain("izin-sarana FACILITY_LICENCE_MISSING");
    }

    @Test
    void theLicenceThatAHealthCertificateCitesIsLookedUpInTheRegister() {
        var doctor = sekar;
        var cited = office.atDecision(doctor, ApplicationKind.NEW);
        office.issue(cited);
        sekar = office.applicant();
        var number = laboratory();
        office.answer(
                sekar, number, Map.of("healthDoctorLicence", licence(cited).number()));

        look(sekar, number);

        var found = draft(number).evidence().get("surat-sehat").cited();
        assertThat(found.state()).isEqualTo(State.VALID);
        assertThat(found.holder())
                .as("numbers follow each other: nobody reads names by typing them")
                .isEqualTo("S. A.");
        assertThat(found.number()).isNull();
        assertThat(found.detail()).isNull();
        assertThat(found.validUntil()).isNull();
        assertThat(kept(number, "surat-sehat").holder()).as("officials see it").contains("Sekar Ayuningtyas");
        var facts = office.server.inTransaction(() -> office.server
                .bean(CitedLicenceService.class)
                .find(licence(cited).number(), List.of("ATLM")));
        assertThat(facts.state()).isEqualTo(State.OTHER_PROFESSION);
        assertThat(gaps(number)).as("the certificate itself is still asked for").contains("surat-sehat FILE_MISSING");
    }

    private Facts kept(String number, String requirement) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select c from Citation c where c.applicationId = ?1 and c.requirementCode = ?2",
                        Citation.class)
                .setParameter(1, id)
                .setParameter(2, requirement)
                .getSingleResult()
                .facts());
    }

    @Test
    void aCardWhoseDayIsOverIsNotTaken() {
        var number = ready();
        office.answer(sekar, number, Map.of("ktpValidity", "DATED", "ktpValidUntil", "2026-12-06"));
        assertThat(gaps(number, "kebenaran", "pencocokan")).containsExactly("ktp FILE_EXPIRED");
        office.answer(sekar, number, Map.of("ktpValidUntil", "2026-12-07"));

        submit(number, "kebenaran", "pencocokan");
    }

    // the facility's confirmation

    @Test
    void aFacilityAnswersOnceAndSeesOnlyWhatItMust() {
        var number = submitted();
        var token = token(number);

        var asked = open(token);
        assertThat(asked.person()).contains("Sekar Ayuningtyas");
        assertThat(asked.place()).isEqualTo("Praktik Sekar");
        assertThat(asked.getClass().getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("number", "nik", "answers", "birthDate", "email");
        refusedFields(token);
        assertThat(say(token, FacilityConfirmation.State.CONFIRMED, null).state())
                .isEqualTo(FacilityConfirmation.State.CONFIRMED);

        refused(() -> say(token, FacilityConfirmation.State.REFUSED, "x"), Conflict.class, "CONFIRMATION_ANSWERED");
        refused(() -> open("x" + token.substring(1)), NotFound.class, "CONFIRMATION_NOT_FOUND");
        refused(() -> ask(sekar, number), RuleViolation.class, "CONFIRMATION_GIVEN");
    }

    private void refusedFields(String token) {
        assertThatThrownBy(() -> say(token, FacilityConfirmation.State.REFUSED, " "))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly("reason CONFIRMATION_REASON"));
        assertThatThrownBy(() -> say(token, null, null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly("answer"));
    }

    @Test
    void aRefusalIsSeenByTheOfficerAndMendedByAnotherLinkOrALetter() {
        var number = submitted();
        say(token(number), FacilityConfirmation.State.REFUSED, "Tidak bekerja di sini");

        var row = row(file(front, number), "keterangan-pimpinan-sarana");
        assertThat(row.verdict()).isNull();
        assertThat(row.evidence().asked().reason()).isEqualTo("Tidak bekerja di sini");
        office.claim(front, number);
        checkOpen(front, number);
        check(
                front,
                number,
                "keterangan-pimpinan-sarana",
                Verdict.FAULTY,
                new Fault("sarana-belum-menyatakan", "Minta pimpinan sarana membuka tautan", null));
        office.giveBack(front, number);
        office.server.pass(Duration.ofMinutes(5));
        look(sekar, number);
        assertThat(gaps(number, "kebenaran", "pencocokan"))
                .containsExactly("keterangan-pimpinan-sarana CONFIRMATION_REFUSED");

        ask(sekar, number);
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);
        submit(number, "kebenaran", "pencocokan");

        assertThat(row(file(front, number), "keterangan-pimpinan-sarana").bySystem())
                .isTrue();
    }

    @Test
    void aLinkEndsWithItsDayWithTheNextOneAndWithTheAnswersItSpokeOf() {
        var number = ready();
        var first = token(number);
        office.server.pass(Duration.ofDays(14).plusSeconds(1));
        refused(
                () -> say(first, FacilityConfirmation.State.CONFIRMED, null),
                RuleViolation.class,
                "CONFIRMATION_EXPIRED");
        assertThat(open(first).expired()).isTrue();
        assertThat(gaps(number, "kebenaran", "pencocokan"))
                .containsExactly("keterangan-pimpinan-sarana CONFIRMATION_EXPIRED");
        ask(sekar, number);
        refused(() -> open(first), NotFound.class, "CONFIRMATION_NOT_FOUND");
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);

        office.answer(sekar, number, Map.of("placeName", "Laboratorium Lain"));

        assertThat(gaps(number, "kebenaran", "pencocokan"))
                .contains("keterangan-pimpinan-sarana CONFIRMATION_OUTDATED");
    }

    /** A version with another link asks the same; one with another statement does not. */
    @Test
    void whatTheFacilityConfirmedCountsForAVersionThatSaysTheSame() {
        var code = "keterangan-pimpinan-sarana";
        var number = submitted();
        assertThat(OtherVersion.met(office, number, code, one -> one))
                .as("nobody has answered")
                .doesNotContain(code);
        say(token(number), FacilityConfirmation.State.CONFIRMED, null);

        assertThat(OtherVersion.met(office, number, code, one -> one)).contains(code);
        assertThat(OtherVersion.met(office, number, code, one -> confirming(one, 3, "")))
                .contains(code);
        assertThat(OtherVersion.met(office, number, code, one -> confirming(one, 3, " Selamanya.")))
                .doesNotContain(code);
    }

    private static Requirement confirming(Requirement one, int days, String more) {
        var was = Objects.requireNonNull(one.rules().confirmation());
        var statement = new Words(was.statement().id() + more, was.statement().en() + more);
        var asked = new ConfirmationRule(was.emailAnswer(), days, statement);
        return OtherVersion.asked(
                one,
                one.kind(),
                new RequirementRules(null, null, null, null, null, null, null, null, asked, null, false, null));
    }

    @Test
    void nobodyIsFloodedAndOnlyThoseOfTheFileMayAsk() {
        var number = ready();
        var other = office.applicant();
        refused(() -> ask(other, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> ask(office.rangga, number), NotFound.class, "APPLICATION_NOT_FOUND");
        submit(number, "kebenaran", "pencocokan");
        refused(() -> ask(official("front-office"), number), NotFound.class, "APPLICATION_NOT_FOUND");

        refused(() -> ask(front, number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        office.claim(front, number);
        refused(() -> ask(office.rangga, number), Conflict.class, "WORK_ITEM_NOT_YOURS");

        for (int link = 1; link < FacilityConfirmation.MOST_LINKS; link++) {
            ask(front, number);
        }

        refused(() -> ask(sekar, number), RuleViolation.class, "CONFIRMATION_SENT_OFTEN");
    }

    // the licence for doctors of Pekanbaru (E), and the old licence

    private static Map<String, String> riauAnswers() {
        var answers = Office.answers();
        answers.put("placeVillage", "14.71.02.1001");
        answers.put("placePostcode", "28111");
        return answers;
    }

    private String doctor(ApplicationKind kind) {
        return doctor(kind, null, Map.of());
    }

    private String doctor(ApplicationKind kind, @Nullable String old, Map<String, String> otherwise) {
        var number = office.server.call(
                sekar, DraftService.class, it -> it.begin(new BeginApplication("pekanbaru", DOCTOR, kind, old)));
        var answers = riauAnswers();
        answers.putAll(otherwise);
        office.answer(sekar, number, answers);
        giveFiles(number);
        look(sekar, number);
        keepLetters(number);
        submit(number, "kebenaran-berkas", "sip-lama");
        return number;
    }

    private void issueDoctor(String number) {
        pass(official("front-office"), number);
        theSecondJudgesHimself(number);
        pass(official("back-office"), number);
        for (var post : List.of("jf-ahli-muda", "jf-ahli-madya", "sekretaris")) {
            office.verify(official(post), number);
        }
        office.claim(official("kepala-dinas"), number);
        issue(official("kepala-dinas"), number);
    }

    @Test
    void fourVerifyAndTheHeadSignsElectronicallyUnderANumberTakenBefore() {
        var number = doctor(ApplicationKind.NEW);

        issueDoctor(number);
        collect(official("front-office"), number);

        assertThat(licence(number).number()).matches("503/\\d{4}/SIP-DR\\.1/DPMPTSP/2026");
        assertThat(licence(number).status()).isEqualTo(Licence.LicenceStatus.VALID);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER);
        var auditor = office.staff(pekanbaru, "Auditor", "auditor");
        assertThat(operations(auditor, number))
                .containsSubsequence(
                        "APPLICATION_SUBMITTED",
                        "APPLICATION_ACCEPTED",
                        "STEP_FORWARDED",
                        "LICENCE_ISSUED",
                        "LICENCE_COLLECTED");
        assertThat(office.server
                        .call(auditor, IntegrityService.class, IntegrityService::verify)
                        .whole())
                .isTrue();
        refused(() -> file(office.rangga, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void theOldLicenceIsFoundAndStaysAtTheCounterBeforeTheNewOneLeavesIt() {
        var first = doctor(ApplicationKind.NEW);
        issueDoctor(first);
        collect(official("front-office"), first);
        office.server.pass(TO_THE_WINDOW);

        var number = doctor(ApplicationKind.RENEWAL);

        var row = row(file(official("front-office"), number), "sip-lama");
        assertThat(row.evidence().cited().number()).isEqualTo(licence(first).number());
        assertThat(row.evidence().cited().state()).isEqualTo(State.VALID);
        assertThat(row.evidence().declared().text().id()).contains("asli surat izin praktik yang lama");
        issueDoctor(number);
        List<Words> missing =
                office.server.call(official("front-office"), CollectionService.class, it -> it.papersToSee(number));
        assertThat(missing).hasSize(1);
        refused(() -> collect(official("front-office"), number), RuleViolation.class, "PAPERS_NOT_SEEN");
        refused(
                () -> see(front, number, "sip-lama", PaperSight.Kind.HANDED_IN),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        see(official("front-office"), number, "sip-lama", PaperSight.Kind.HANDED_IN);
        collect(official("front-office"), number);

        assertThat(licence(first).status()).isEqualTo(Licence.LicenceStatus.REPLACED);
    }

    @Test
    void theLicenceToBeHandedInIsTheOneThatIsRenewed() {
        var first = doctor(ApplicationKind.NEW);
        issueDoctor(first);
        var second = doctor(ApplicationKind.NEW, null, Map.of("placeName", "Praktik Mawar", "practiceOrdinal", "2"));
        issueDoctor(second);
        office.server.pass(TO_THE_WINDOW);

        var named = doctor(ApplicationKind.RENEWAL, first, Map.of());

        assertThat(row(file(official("front-office"), named), "sip-lama")
                        .evidence()
                        .cited()
                        .number())
                .isEqualTo(licence(first).number());
    }

    @Test
    void anotherCopyOfALostLetterHoldsNoLongerThanTheFirst() {
        var first = doctor(ApplicationKind.NEW);
        issueDoctor(first);
        office.server.pass(Duration.ofDays(90));

        var copy = doctor(ApplicationKind.REPLACEMENT);
        issueDoctor(copy);

        assertThat(licence(copy).validUntil()).isEqualTo(licence(first).validUntil());
        assertThat(licence(copy).issuedOn()).isAfter(licence(first).issuedOn());
        assertThat(licence(first).status()).isEqualTo(Licence.LicenceStatus.REPLACED);
        office.server.pass(Duration.ofDays(1800));
        refused(() -> doctor(ApplicationKind.REPLACEMENT, copy, Map.of()), RuleViolation.class, "REPLACEMENT_TOO_LATE");
    }

    @Test
    void anotherCopyOfALetterThatTheRegisterDoesNotKnowHoldsAsLongAsItsHolderSays() {
        var number = begin("pekanbaru", DOCTOR, ApplicationKind.REPLACEMENT);
        office.answer(sekar, number, riauAnswers());
        giveFiles(number);
        look(sekar, number);
        keepLetters(number);
        var today = LocalDate.ofInstant(office.server.now(), ZoneId.of("Asia/Jakarta"));

        assertThat(gaps(number, "kebenaran-berkas", "sip-lama"))
                .containsExactly("oldLicenceNumber OLD_LICENCE_UNKNOWN");
        answerOld(number, today.minusDays(1));
        assertThat(gaps(number, "kebenaran-berkas", "sip-lama")).containsExactly("oldLicenceUntil OLD_LICENCE_OVER");
        answerOld(number, today.plusDays(400));
        submit(number, "kebenaran-berkas", "sip-lama");
        assertThat(file(official("front-office"), number).definition().form().question("oldLicenceUntil"))
                .isPresent();
        issueDoctor(number);

        assertThat(licence(number).validUntil()).isEqualTo(today.plusDays(400));
        assertThat(licence(number).previousId()).isNull();
    }

    private void answerOld(String number, LocalDate until) {
        office.answer(
                sekar, number, Map.of("oldLicenceNumber", "440/17/SIP/2021", "oldLicenceUntil", until.toString()));
    }

    @Test
    void onlyAnotherCopyOfALicenceThatNobodyNamedAsksForTheOldOne() {
        for (var kind : List.of(ApplicationKind.NEW, ApplicationKind.RENEWAL)) {
            assertThat(draft(begin("pekanbaru", DOCTOR, kind))
                            .definition()
                            .form()
                            .question("oldLicenceUntil"))
                    .isEmpty();
        }
        var first = doctor(ApplicationKind.NEW);
        issueDoctor(first);
        var named = office.server.call(
                sekar,
                DraftService.class,
                it -> it.begin(new BeginApplication("pekanbaru", DOCTOR, ApplicationKind.REPLACEMENT, first)));

        assertThat(draft(named).definition().form().question("oldLicenceUntil")).isEmpty();
    }

    @Test
    void aRenewalIsNotSentWithoutThePromiseToHandTheOldOneIn() {
        var number = begin("pekanbaru", DOCTOR, ApplicationKind.RENEWAL);
        office.answer(sekar, number, riauAnswers());
        giveFiles(number);
        keepLetters(number);

        assertThat(gaps(number, "kebenaran-berkas")).containsExactly("sip-lama DECLARATION_MISSING");
    }

    /** The promise to hand it in is all that can be there before the counter. */
    @Test
    void anOldLicenceThatWasPromisedCountsForAVersionThatAsksForIt() {
        var number = begin("pekanbaru", DOCTOR, ApplicationKind.RENEWAL);
        office.answer(sekar, number, riauAnswers());
        giveFiles(number);
        keepLetters(number);
        submit(number, "kebenaran-berkas", "sip-lama");

        assertThat(OtherVersion.met(office, number, "sip-lama", one -> one)).contains("sip-lama");
        assertThat(OtherVersion.met(
                        office,
                        number,
                        "sip-lama",
                        one -> OtherVersion.asked(one, RequirementKind.ORIGINAL_SHOWN, one.rules())))
                .doesNotContain("sip-lama");
    }

    // how an application may begin

    @Test
    void aWayInThatTheServiceDoesNotOfferIsRefused() {
        var closed = Office.text("agencies/metro.yaml")
                .replaceFirst("channels: \\[ONLINE, ASSISTED]", "channels: [ASSISTED]")
                // what is closed is not printed either
                .replaceFirst("- channel: ONLINE", "- channel: ASSISTED");
        try (var counterOnly =
                new Office(Engine.H2.empty(getClass().getSimpleName() + "-counter-only"), text -> closed)) {
            var person = counterOnly.applicant();

            refused(() -> counterOnly.begin(person), RuleViolation.class, "CHANNEL_NOT_OFFERED");
        }
    }

    @Test
    void aPowerOfAttorneyIsAskedForOnlyThroughAProxy() {
        assertThat(codes(draft(laboratory()))).doesNotContain("surat-kuasa");
    }

    private static Set<String> codes(DraftView view) {
        return view.requirements().stream().map(one -> one.code()).collect(Collectors.toSet());
    }
}
