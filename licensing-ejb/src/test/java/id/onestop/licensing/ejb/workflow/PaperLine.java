package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.CollectBatch;
import id.onestop.licensing.ejb.licence.CollectLicence;
import id.onestop.licensing.ejb.licence.CollectionDesk;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.CompletionNoticeService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.PreparedLicence;
import id.onestop.licensing.ejb.licence.PreparedPrint;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.ScanService;
import id.onestop.licensing.ejb.licence.SignatoryNotice;
import id.onestop.licensing.ejb.licence.SignatoryNotices;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.ejb.licence.WaitingLicence;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.ejb.notification.SentNotices;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.ejb.workflow.FileBatch.State;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lines with paper, with two forms of one licence, and with a counter, through the real services on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PaperLine {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final Duration TO_THE_WINDOW = Duration.ofDays(1650);

    private Office office;
    private Caller printer;
    private Caller field;
    private Caller front;
    private Caller sekar;
    private int serial;

    abstract Database database();

    @BeforeAll
    void openOffice() {
        office = new Office(database(), Lines::describe);
        printer = office.staff(office.agency, "Tirta Wibawa", "back-office");
        field = office.staff(office.agency, "Nila Anggraini", "kepala-bidang");
        front = office.staff(office.agency, "Dewi Kartika", "front-office");
        office.server.work(em -> {
            em.persist(Assignment.appoint(headsPost(em), office.bagas.accountId(), LocalDate.of(2026, 1, 1)));
            return 0;
        });
    }

    private Post headsPost(EntityManager em) {
        return em.createQuery("select p from Post p where p.agencyId = ?1 and p.code = 'kepala-dinas'", Post.class)
                .setParameter(1, office.agency)
                .getSingleResult();
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

    private String nextSerial() {
        return "MTR-%06d".formatted(++serial);
    }

    private PreparedPrint print(String number, @Nullable String sheet) {
        var prepared = office.server.call(printer, PrintService.class, it -> it.prepare(number, sheet));
        office.server.run(
                printer,
                PrintService.class,
                it -> it.record(
                        number, sheet, Sha256.ofText(number + prepared.licence().code())));
        return prepared;
    }

    private void printed(String number, @Nullable String sheet) {
        office.claim(printer, number);
        print(number, sheet);
        office.server.run(printer, PrintService.class, it -> it.finish(number));
    }

    private void grant(Caller official, String number) {
        office.claim(official, number);
        office.server.run(official, GrantService.class, it -> it.grant(number, null));
    }

    private void signByHand(String number) {
        office.claim(printer, number);
        record(number, seen(number));
    }

    private static RecordWetSignature seen(String number) {
        return new RecordWetSignature(number, MONDAY, true, "Lemari 3, map 12");
    }

    private void record(String number, RecordWetSignature seen) {
        var scan = scan();
        office.server.run(printer, WetSignatureService.class, it -> it.record(seen, scan));
    }

    private ReceivedFile scan() {
        var hash = Sha256.ofText("scan " + ++serial);
        office.server.work(em -> {
            em.persist(new StoredFile(hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return ReceivedFiles.of(hash);
    }

    private void number(String number) {
        office.claim(printer, number);
        office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number));
    }

    private static CollectLicence toHolder(String number) {
        return new CollectLicence(number, Recipient.HOLDER, null, IdentityShown.KTP, null);
    }

    private void collect(CollectLicence command) {
        office.server.run(front, CollectionService.class, it -> it.collect(command, null));
    }

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

    private void onPaper(String number, Acts acts) {
        office.pass(office.rangga, number);
        acts.take("claim", 5, () -> office.claim(printer, number));
        var prepared = new AtomicReference<PreparedPrint>();
        acts.take(
                "write the letter",
                8,
                () -> prepared.set(office.server.call(printer, PrintService.class, it -> it.prepare(number, null))));
        var hash = Sha256.ofText(number + prepared.get().licence().code());
        acts.take(
                "draw it again",
                4,
                () -> office.server.call(printer, PrintService.class, it -> it.prepare(number, null)));
        acts.take(
                "print", 7, () -> office.server.run(printer, PrintService.class, it -> it.record(number, null, hash)));
        acts.take(
                "give the print on", 8, () -> office.server.run(printer, PrintService.class, it -> it.finish(number)));
        office.claim(office.laras, number);
        acts.take(
                "paraf",
                7,
                () -> office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null)));
        office.claim(office.bagas, number);
        acts.take("grant", 9, () -> office.server.run(office.bagas, GrantService.class, it -> it.grant(number, null)));
        office.claim(printer, number);
        var scan = scan();
        var seen = new RecordWetSignature(number, today(), true, "Lemari 3, map 12");
        acts.take(
                "signed by hand",
                11,
                () -> office.server.run(printer, WetSignatureService.class, it -> it.record(seen, scan)));
        office.claim(printer, number);
        // the number, the issue and the wait at the counter in one transaction
        acts.take(
                "number",
                14,
                () -> office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number)));
        acts.take("hand over", 13, () -> collect(toHolder(number)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.server.now(), ZoneId.of("Asia/Jakarta"));
    }

    private String submitted(Caller by, String service, ApplicationKind kind, @Nullable String from, Acts acts) {
        var number = office.begin(by, service, kind, from);
        office.answer(by, number, Office.answers());
        office.attach(by, number, "surat.pdf");
        acts.take("submit " + kind, 11, () -> office.submit(by, number));
        return number;
    }

    @Test
    void eachStepOfALetterStaysWithinTheBudgetOfStatements() {
        // the first number of a year also begins its counter
        onPaper(office.submitted(office.applicant(), Lines.PAPER), PaperLine::uncounted);
        var number = submitted(sekar, Lines.PAPER, ApplicationKind.NEW, null, this::counted);

        onPaper(number, this::counted);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
    }

    @Test
    void eachStepOfARenewalOnPaperStaysWithinTheBudgetOfStatements() {
        var first = office.submitted(sekar, Lines.PAPER);
        onPaper(first, PaperLine::uncounted);
        office.server.pass(TO_THE_WINDOW);
        onPaper(office.submitted(office.applicant(), Lines.PAPER), PaperLine::uncounted);
        var renewal = submitted(sekar, Lines.PAPER, ApplicationKind.RENEWAL, first, this::counted);

        onPaper(renewal, this::counted);
        assertThat(licence(first).status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(licence(renewal).previousId()).isEqualTo(licence(first).id());
    }

    @Test
    void eachStepOfTwoFormsOfOneLicenceStaysWithinTheBudgetOfStatements() {
        inBothForms(office.submitted(office.applicant(), Lines.BOTH), PaperLine::uncounted);
        var number = submitted(sekar, Lines.BOTH, ApplicationKind.NEW, null, this::counted);

        inBothForms(number, this::counted);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
    }

    private void inBothForms(String number, Acts acts) {
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(field, number);
        acts.take("grant", 9, () -> office.server.run(field, GrantService.class, it -> it.grant(number, null)));
        office.claim(office.bagas, number);
        signed(number, acts);
        office.claim(printer, number);
        var serial = nextSerial();
        var prepared = new AtomicReference<PreparedPrint>();
        acts.take(
                "draw the letter",
                4,
                () -> prepared.set(office.server.call(printer, PrintService.class, it -> it.prepare(number, serial))));
        var hash = Sha256.ofText(number + prepared.get().licence().code());
        acts.take(
                "print",
                7,
                () -> office.server.run(printer, PrintService.class, it -> it.record(number, serial, hash)));
        acts.take(
                "give the print on", 8, () -> office.server.run(printer, PrintService.class, it -> it.finish(number)));
        office.claim(printer, number);
        var scan = scan();
        var seen = new RecordWetSignature(number, today(), true, "Lemari 3, map 12");
        // the signature, the issue and the wait at the counter in one transaction
        acts.take(
                "signed by hand",
                14,
                () -> office.server.run(printer, WetSignatureService.class, it -> it.record(seen, scan)));
        acts.take("hand over", 13, () -> collect(toHolder(number)));
    }

    private void signed(String number, Acts acts) {
        var prepared = new AtomicReference<PreparedLicence>();
        acts.take("intend to sign", 12, () -> prepared.set(office.intend(number)));
        acts.take(
                "take the right to sign",
                4,
                () -> office.claimSignature(number, prepared.get().requestId()));
        acts.take("signed", 13, () -> office.bring(number, prepared.get()));
    }

    @Test
    void eachStepOfAFileWithTwoChecksAndACounterStaysWithinTheBudgetOfStatements() {
        checkedTwice(office.submitted(office.applicant(), Lines.ELECTRONIC), PaperLine::uncounted);
        var number = submitted(sekar, Lines.ELECTRONIC, ApplicationKind.NEW, null, this::counted);

        checkedTwice(number, this::counted);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
    }

    private void checkedTwice(String number, Acts acts) {
        office.pass(office.rangga, number);
        acts.take("claim", 5, () -> office.claim(printer, number));
        office.checkAll(printer, number, Verdict.CONFORMS);
        acts.take("accept once more", 9, () -> office.accept(printer, number));
        office.claim(office.laras, number);
        acts.take(
                "validate",
                7,
                () -> office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null)));
        office.claim(office.bagas, number);
        signed(number, acts);
        acts.take("hand over", 13, () -> collect(toHolder(number)));
    }

    private String renewalAtPrint(String of) {
        var number = submitted(sekar, Lines.PAPER, ApplicationKind.RENEWAL, of, PaperLine::uncounted);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        return number;
    }

    @Test
    void ofTwoRenewalsOfOneLicencePrintedAtTheSameMomentOneIsWritten() throws Exception {
        var first = onPaperAtCounter();
        office.server.pass(TO_THE_WINDOW);
        var rivals = List.of(renewalAtPrint(first), renewalAtPrint(first));

        var refusals = AtOnce.refusals(
                () -> office.server.call(printer, PrintService.class, it -> it.prepare(rivals.get(0), null)),
                () -> office.server.call(printer, PrintService.class, it -> it.prepare(rivals.get(1), null)));

        assertThat(refusals)
                .singleElement()
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("RENEWAL_UNDER_WAY"));
    }

    @Test
    void whatWasSignedInTimeIsNumberedAfterTheStrHasEnded() {
        var number = withStrUntil("2026-12-08");
        grant(office.bagas, number);
        office.server.pass(Duration.ofDays(4));
        signByHand(number);

        number(number);

        assertThat(licence(number).paperSignedOn()).isEqualTo(MONDAY);
        assertThat(licence(number).validUntil()).isEqualTo("2026-12-08");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void whatWasSignedAfterTheStrHadEndedIsNotRecorded() {
        var number = withStrUntil("2026-12-08");
        grant(office.bagas, number);
        office.server.pass(Duration.ofDays(4));
        office.claim(printer, number);
        var late = new RecordWetSignature(number, MONDAY.plusDays(2), true, "Lemari 3, map 12");

        refused(() -> record(number, late), RuleViolation.class, "STR_OVER");
        assertThat(numbers(number)).isEmpty();
    }

    private String withStrUntil(String day) {
        var number = office.begin(sekar, Lines.PAPER, ApplicationKind.NEW, null);
        var answers = new HashMap<>(Office.answers());
        answers.put("strValidity", "DATED");
        answers.put("strValidUntil", day);
        office.answer(sekar, number, answers);
        office.attach(sekar, number, "surat.pdf");
        office.submit(sekar, number);
        office.pass(office.rangga, number);
        printed(number, null);
        office.verify(office.laras, number);
        return number;
    }

    private String atDecisionOnPaper() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        printed(number, null);
        office.verify(office.laras, number);
        return number;
    }

    private String signedOnPaper() {
        var number = atDecisionOnPaper();
        grant(office.bagas, number);
        signByHand(number);
        return number;
    }

    private String onPaperAtCounter() {
        var number = signedOnPaper();
        number(number);
        return number;
    }

    private String atPrintOfBoth() {
        var number = office.submitted(sekar, Lines.BOTH);
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        grant(field, number);
        office.claim(office.bagas, number);
        office.issue(number);
        return number;
    }

    // what came of them

    private Licence licence(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select l from Licence l where l.applicationId = ?1 order by l.id desc", Licence.class)
                .setParameter(1, id)
                .setMaxResults(1)
                .getSingleResult());
    }

    private List<NumberState> numbers(String number) {
        return office.server.work(em -> em.createQuery(
                        "select e.state from NumberEntry e where e.applicationNumber = ?1 order by e.value",
                        NumberState.class)
                .setParameter(1, number)
                .getResultList());
    }

    private VerificationView verified(String number) {
        var code = licence(number).code();
        return office.server.work(
                em -> office.server.bean(LicenceVerificationService.class).verify(code));
    }

    private List<String> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id)).stream()
                .map(row -> row.content() + " > " + row.receiverPost())
                .toList();
    }

    private List<String> operations(String number) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(number)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    private List<String> notices(String number) {
        return office.server.work(em -> em.createQuery(
                        "select m from OutboxMessage m where m.aggregate = ?1 order by m.createdAt, m.id",
                        OutboxMessage.class)
                .setParameter(1, number)
                .getResultStream()
                .map(message -> message.payload().replaceAll(".*\"template\":\"([^\"]+)\".*", "$1"))
                .toList());
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private @Nullable WaitingLicence waiting(String number) {
        return office.server.call(front, CollectionService.class, it -> it.waiting(0, 1_000)).stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElse(null);
    }

    private void download(String number) {
        office.server.run(sekar, LicenceService.class, it -> it.handOver(number));
    }

    private static void refused(ThrowingCallable act, Class<? extends LicensingException> type, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        type, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refusedFields(ThrowingCallable act, String... codes) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::code)
                                .containsExactlyInAnyOrder(codes));
    }

    // a licence on paper

    @Test
    void aLetterIsPrintedInitialledSignedNumberedAndHandedOver() {
        var number = onPaperAtCounter();
        collect(toHolder(number));

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(number).paperSignedOn()).isEqualTo(MONDAY);
        assertThat(licence(number).validUntil()).isEqualTo("2031-12-07");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(card(number))
                .containsExactly(
                        "SUBMISSION > Penata Perizinan Ahli Muda",
                        "COMPLETE_AND_CORRECT > Petugas Back Office",
                        "PRINTED > Koordinator Pelayanan",
                        "INITIALLED > Kepala Dinas",
                        "GRANTED > Petugas Back Office",
                        "SIGNED_ON_PAPER > Petugas Back Office",
                        "NUMBERED > Petugas Front Office",
                        "LICENCE > dr. Sekar Ayuningtyas, Sp.A");
        assertThat(operations(number))
                .containsSubsequence(
                        "SHEET_PRINTED",
                        "STEP_PRINTED",
                        "STEP_FORWARDED",
                        "STEP_GRANTED",
                        "LICENCE_SIGNED_ON_PAPER",
                        "LICENCE_NUMBERED",
                        "LICENCE_ISSUED",
                        "COMPLETION_NOTICE",
                        "LICENCE_COLLECTED",
                        "LICENCE_HANDED_OVER");
        assertThat(office.server
                        .call(office.auditor, IntegrityService.class, IntegrityService::verify)
                        .whole())
                .isTrue();
    }

    @Test
    void theNumberFollowsTheSignatureAndTheLetterIsPrintedWithoutOne() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        office.claim(printer, number);

        assertThat(print(number, null).licence().number()).isEmpty();
        assertThat(licence(number).numbered()).isFalse();
        assertThat(numbers(number)).isEmpty();
        assertThat(licence(number).signatory().name()).isEqualTo("Bagas Wirayudha");
        refused(() -> number(number), Conflict.class, "FILE_AT_OTHER_STEP");
    }

    @Test
    void aSignedLetterIsNoLicenceUntilItHasItsNumber() {
        var number = signedOnPaper();

        assertThat(licence(number).status()).isEqualTo(LicenceStatus.PREPARED);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(verified(number).status()).isEqualTo(PublicStatus.UNKNOWN);

        number(number);

        assertThat(verified(number).status()).isEqualTo(PublicStatus.VALID);
        assertThat(verified(number).facts().signedOnPaper()).isTrue();
        assertThat(verified(number).facts().signedElectronically()).isFalse();
    }

    @Test
    void theClockStopsWithTheLicenceAndNotAtTheCounter() {
        var number = onPaperAtCounter();

        var then = progress(number);
        office.server.pass(Duration.ofDays(9));

        assertThat(then.closedAt()).isEqualTo(progress(number).closedAt());
        assertThat(progress(number).clock().countedDays())
                .isEqualTo(then.clock().countedDays());
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.ISSUED);
        assertThat(progress(number).current().stepKind()).isEqualTo("HAND_OVER");
    }

    private long signing(Caller official) {
        return office.server
                .call(official, WorklistService.class, WorklistService::counts)
                .signing();
    }

    @Test
    void everyWordOfTheWayIsTheRightOne() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.AWAITING_PRINT);
        printed(number, null);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.UNDER_VALIDATION);
        long toSign = signing(office.bagas);
        office.verify(office.laras, number);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.AWAITING_SIGNATURE);
        assertThat(progress(number).current().thenOnPaper()).isTrue();
        // decided at a desk, signed by hand: nothing to sign in the inbox
        assertThat(signing(office.bagas)).isEqualTo(toSign);
        grant(office.bagas, number);
        assertThat(progress(number).current().thenOnPaper()).isFalse();
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.AWAITING_SIGNATURE);
        signByHand(number);
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.AWAITING_NUMBER);
    }

    @Test
    void aSecondPressOfEachActChangesNothing() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        print(number, null);

        refused(() -> print(number, null), RuleViolation.class, "SHEET_PRINTED_ALREADY");
        office.server.run(printer, PrintService.class, it -> it.finish(number));
        refused(
                () -> office.server.run(printer, PrintService.class, it -> it.finish(number)),
                Conflict.class,
                "WORK_ITEM_NOT_YOURS");
        office.verify(office.laras, number);
        grant(office.bagas, number);
        refused(
                () -> office.server.run(office.bagas, GrantService.class, it -> it.grant(number, null)),
                Conflict.class,
                "WORK_ITEM_NOT_YOURS");
        signByHand(number);
        refused(() -> record(number, seen(number)), Conflict.class, "WORK_ITEM_NOT_YOURS");
        number(number);
        refused(
                () -> office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number)),
                Conflict.class,
                "WORK_ITEM_NOT_YOURS");
        collect(toHolder(number));
        refused(() -> collect(toHolder(number)), LicensingException.class, "WORK_ITEM_NOT_FOUND");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void nothingIsGivenOnBeforeItIsPrinted() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        office.claim(printer, number);

        refused(
                () -> office.server.run(printer, PrintService.class, it -> it.finish(number)),
                RuleViolation.class,
                "SHEET_MISSING");
    }

    @Test
    void whoInitialledDoesNotDecide() {
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        printed(number, null);
        office.verify(office.wulan, number);

        refused(() -> office.claim(office.wulan, number), RuleViolation.class, "FOUR_EYES");
    }

    @Test
    void aDecisionWhoseSignatureIsOnPaperIsNotSignedElectronically() {
        var number = atDecisionOnPaper();
        office.claim(office.bagas, number);

        refused(() -> office.intend(number), RuleViolation.class, "DECISION_WITHOUT_SIGNATURE");
    }

    @Test
    void aSignatureByHandIsRecordedWhole() {
        var number = atDecisionOnPaper();
        grant(office.bagas, number);
        office.claim(printer, number);

        refusedFields(
                () -> record(number, new RecordWetSignature(number, null, false, null)),
                "SIGNED_ON_MISSING",
                "STAMP_MISSING");
        refusedFields(
                () -> record(number, new RecordWetSignature(number, MONDAY.plusDays(1), true, null)),
                "SIGNED_ON_FUTURE");
        refusedFields(
                () -> record(number, new RecordWetSignature(number, MONDAY.minusDays(1), true, null)),
                "SIGNED_ON_BEFORE_PRINT");
    }

    @Test
    void aLetterIsNotSignedBeforeItsDecision() {
        var number = atDecisionOnPaper();
        office.server.pass(Duration.ofDays(2));
        grant(office.bagas, number);
        office.claim(printer, number);

        refusedFields(
                () -> record(number, new RecordWetSignature(number, MONDAY.plusDays(1), true, "Rak 1")),
                "SIGNED_ON_BEFORE_DECISION");

        record(number, new RecordWetSignature(number, MONDAY.plusDays(2), true, "Rak 1"));
        assertThat(licence(number).paperSignedOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void aRejectionTakesThePrintedLetterOutOfUse() {
        var number = atDecisionOnPaper();
        office.claim(office.bagas, number);
        office.reject(number, "str-tidak-berlaku", "Dicabut");

        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VOID);
        assertThat(operations(number)).contains("SHEET_SPOILED", "APPLICATION_REJECTED");
        assertThat(licence(number).numbered()).isFalse();
        // the letter of rejection has the only number
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void aLetterThatGoesBackToThePrinterIsWrittenAnew() {
        var number = atDecisionOnPaper();
        var before = licence(number).code();
        office.claim(office.bagas, number);
        office.server.run(
                office.bagas, VerificationService.class, it -> it.sendBack(number, "cetak", "Nama kurang gelar"));

        printed(number, null);

        assertThat(licence(number).code()).isNotEqualTo(before);
        assertThat(office.server
                        .work(em -> office.server
                                .bean(LicenceVerificationService.class)
                                .verify(before))
                        .status())
                .isEqualTo(PublicStatus.UNKNOWN);
    }

    @Test
    void theSystemNumbersASignedLetterWhereTheDefinitionSaysSo() {
        var number = office.submitted(sekar, Lines.SYSTEM_NUMBER);
        office.pass(office.rangga, number);
        grant(office.bagas, number);
        printed(number, null);
        assertThat(numbers(number)).isEmpty();

        signByHand(number);

        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(waiting(number)).isNotNull();
    }

    // sheets

    @Test
    void noSheetCarriesTwoLetters() {
        var first = atPrintOfBoth();
        var sheet = nextSerial();
        printed(first, sheet);
        sekar = office.applicant();
        var second = atPrintOfBoth();
        office.claim(printer, second);

        refusedFields(() -> print(second, sheet.substring(4)), "SHEET_USED");
        refusedFields(() -> print(second, "XYZ-1"), "SHEET_SERIAL");
        refusedFields(() -> print(second, " "), "SHEET_SERIAL_MISSING");
    }

    @Test
    void aSpoiledSheetStaysInTheRegisterWithItsReason() {
        var number = atPrintOfBoth();
        var spoiled = nextSerial();
        var used = nextSerial();
        office.claim(printer, number);
        print(number, spoiled);

        refusedFields(
                () -> office.server.run(printer, PrintService.class, it -> it.spoil(number, " ")),
                "SPOIL_REASON_MISSING");
        office.server.run(printer, PrintService.class, it -> it.spoil(number, "Tinta luntur"));
        print(number, used);

        var register = office.server.call(printer, CollectionService.class, it -> it.sheets(Long.MAX_VALUE, 2));
        assertThat(register.subList(0, 2))
                .extracting(row -> row.serial() + " " + row.state() + " " + row.spoiledReason())
                .containsExactly(used + " PRINTED null", spoiled + " SPOILED Tinta luntur");
        assertThat(register.get(0).licenceNumber()).isEqualTo(licence(number).number());
    }

    @Test
    void aSheetSpoiledWhileSigningIsPrintedAgain() {
        var number = atPrintOfBoth();
        printed(number, nextSerial());
        office.claim(printer, number);
        office.server.run(printer, PrintService.class, it -> it.spoil(number, "Cap kabur"));
        refused(() -> record(number, seen(number)), RuleViolation.class, "SHEET_MISSING");

        print(number, nextSerial());
        record(number, seen(number));

        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
    }

    @Test
    void nobodySignsOnADayOnWhichSomebodyElseActsForHim() {
        var number = atDecisionOnPaper();
        grant(office.bagas, number);
        office.server.work(em -> {
            var decree = new SubstitutionDecree(Appointment.PLH, "800/7", office.bagas.accountId());
            em.persist(Assignment.substitute(
                    headsPost(em), office.laras.accountId(), decree, MONDAY.plusDays(21), MONDAY.plusDays(22)));
            return 0;
        });
        office.server.pass(Duration.ofDays(21));
        office.claim(printer, number);

        refused(
                () -> record(number, new RecordWetSignature(number, MONDAY.plusDays(21), true, null)),
                RuleViolation.class,
                "SIGNATORY_CHANGED");
        record(number, new RecordWetSignature(number, MONDAY.plusDays(20), true, null));

        assertThat(licence(number).paperSignedOn()).isEqualTo(MONDAY.plusDays(20));
    }

    private Optional<SignatoryNotice> notice(String number) {
        return office.server.call(printer, SignatoryNotices.class, it -> it.ofFile(number));
    }

    @Test
    void everybodyIsToldWhoCannotSignAsSoonAsTheDecreeIsRecorded() {
        office.server.pass(Duration.ofDays(40));
        var number = atDecisionOnPaper();
        assertThat(notice(number)).isEmpty();
        long decree = substitute(MONDAY.plusDays(42), MONDAY.plusDays(44));

        assertThat(notice(number)).hasValueSatisfying(told -> {
            assertThat(told.state()).isEqualTo(SignatoryNotice.State.LEAVING);
            assertThat(told.named()).startsWith("Bagas Wirayudha");
            assertThat(told.from()).isEqualTo(MONDAY.plusDays(42));
            assertThat(told.next()).isEqualTo("Plh. Kepala Dinas Laras Prameswari");
        });
        office.server.pass(Duration.ofDays(2));
        assertThat(notice(number)).hasValueSatisfying(told -> {
            assertThat(told.state()).isEqualTo(SignatoryNotice.State.CHANGED);
            assertThat(told.electronic()).isFalse();
            assertThat(told.decree()).isEqualTo("800/8");
        });
        office.server.pass(Duration.ofDays(3));
        assertThat(notice(number)).isEmpty();
        forget(decree);
    }

    @Test
    void whoPrintsIsToldInWhoseNameTheLetterWillStand() {
        office.server.pass(Duration.ofDays(60));
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        long decree = substitute(MONDAY.plusDays(60), MONDAY.plusDays(61));

        assertThat(notice(number)).hasValueSatisfying(told -> {
            assertThat(told.state()).isEqualTo(SignatoryNotice.State.ACTING);
            assertThat(told.named()).isEqualTo("Laras Prameswari");
            assertThat(told.lastDay()).isEqualTo(MONDAY.plusDays(61));
        });
        forget(decree);
        assertThat(notice(number)).isEmpty();
    }

    @Test
    void whoSignedElectronicallyAndLeftThePostSignsNoPaper() {
        var number = atPrintOfBoth();
        printed(number, nextSerial());
        office.claim(printer, number);
        office.server.work(em -> em.createQuery("update Assignment a set a.validUntil = ?1 where a.accountId = ?2")
                .setParameter(1, MONDAY)
                .setParameter(2, office.bagas.accountId())
                .executeUpdate());
        office.server.pass(Duration.ofDays(1));

        assertThat(notice(number)).hasValueSatisfying(told -> {
            assertThat(told.state()).isEqualTo(SignatoryNotice.State.CHANGED);
            assertThat(told.electronic()).isTrue();
        });
        refused(
                () -> record(number, new RecordWetSignature(number, MONDAY.plusDays(1), true, "Lemari 3")),
                RuleViolation.class,
                "SIGNATORY_LEFT");
        record(number, new RecordWetSignature(number, MONDAY, true, "Lemari 3"));
        assertThat(licence(number).paperSignedOn()).isEqualTo(MONDAY);
        office.server.work(em -> em.createQuery("update Assignment a set a.validUntil = null where a.accountId = ?1")
                .setParameter(1, office.bagas.accountId())
                .executeUpdate());
    }

    private long substitute(LocalDate from, LocalDate until) {
        return office.server.work(em -> {
            var decree = new SubstitutionDecree(Appointment.PLH, "800/8", office.bagas.accountId());
            var assignment = Assignment.substitute(headsPost(em), office.laras.accountId(), decree, from, until);
            em.persist(assignment);
            return assignment.id();
        });
    }

    private void forget(long assignment) {
        office.server.work(em -> em.createQuery("delete from Assignment a where a.id = ?1")
                .setParameter(1, assignment)
                .executeUpdate());
    }

    // two forms of one licence

    @Test
    void oneLicenceIsSignedTwiceUnderOneNumber() {
        var number = atPrintOfBoth();
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.PREPARED);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(notices(number)).doesNotContain("licence-issued", "licence-ready");
        var given = licence(number).number();
        var signed = office.server.call(office.bagas, LicenceService.class, it -> it.ofFile(number));
        assertThat(signed.number() + " " + signed.status()).isEqualTo(given + " UNKNOWN");
        office.claim(printer, number);
        assertThat(print(number, nextSerial()).licence().number()).isEqualTo(given);
        office.server.run(printer, PrintService.class, it -> it.finish(number));
        refusedFields(
                () -> {
                    office.claim(printer, number);
                    record(number, new RecordWetSignature(number, MONDAY, true, " "));
                },
                "ARCHIVE_PLACE_MISSING");
        record(number, seen(number));

        assertThat(licence(number).number()).isEqualTo(given);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(verified(number).facts().signedOnPaper()).isTrue();
        assertThat(verified(number).facts().signedElectronically()).isTrue();
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void theHolderFetchesTheFileWhileThePaperWaits() {
        var number = atPrintOfBoth();
        refused(() -> download(number), LicensingException.class, "LICENCE_NOT_FOUND");
        printed(number, nextSerial());
        signByHand(number);

        download(number);
        download(number);

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(operations(number).stream().filter("LICENCE_DOWNLOADED"::equals))
                .hasSize(1);
        assertThat(waiting(number).downloadedAt()).isNotNull();
        collect(new CollectLicence(number, Recipient.PROXY, "Rini Astuti", IdentityShown.KTP, "Surat kuasa"));
        assertThat(card(number)).last().isEqualTo("LICENCE > Rini Astuti");
        assertThat(waiting(number)).isNull();
    }

    @Test
    void afterAnElectronicSignatureAFileDoesNotTurnBack() {
        var number = office.submitted(sekar, Lines.BOTH);
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        grant(field, number);
        office.claim(office.bagas, number);
        var prepared = office.intend(number);

        office.recordSignature(number, prepared);
        office.bring(number, prepared);

        assertThat(card(number).stream().filter(row -> row.startsWith("SIGNED_LICENCE")))
                .containsExactly("SIGNED_LICENCE > Petugas Back Office");
    }

    @Test
    void aSignatureAtAStepOfItsOwnSurvivesItsProcess() {
        var number = office.submitted(sekar, Lines.BOTH);
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        grant(field, number);
        office.claim(office.bagas, number);
        var first = office.intend(number);

        var second = office.intend(number);
        office.recordSignature(number, second);

        assertThat(second.requestId()).isEqualTo(first.requestId());
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(progress(number).current().stepCode()).isEqualTo("cetak");
    }

    // an electronic licence that an official hands over

    private String electronicAtCounter() {
        var number = office.submitted(sekar, Lines.ELECTRONIC);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        office.checkAll(printer, number, Verdict.CONFORMS);
        office.accept(printer, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        office.issue(number);
        return number;
    }

    @Test
    void anElectronicLicenceWaitsAtTheCounter() {
        var number = electronicAtCounter();

        assertThat(notices(number)).endsWith("licence-ready");
        refused(() -> download(number), RuleViolation.class, "LICENCE_AT_COUNTER");
        var row = waiting(number);
        assertThat(row.noticePromised()).isEqualTo("SMS");
        assertThat(row.noticeUsed()).isEqualTo("EMAIL");
        assertThat(row.lastDay()).isEqualTo("2027-01-07");
        assertThat(row.uncollected(LocalDate.of(2027, 1, 7))).isFalse();
        assertThat(row.uncollected(LocalDate.of(2027, 1, 8))).isTrue();

        collect(toHolder(number));
        download(number);

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER);
        assertThat(card(number))
                .endsWith("SIGNED_LICENCE > Petugas Front Office", "LICENCE > dr. Sekar Ayuningtyas, Sp.A");
    }

    @Test
    void whomNoMessageReachesIsToldByTheCounter() {
        office.server.work(em -> em.createNativeQuery("update account set email = null, email_key = null where id = ?1")
                .setParameter(1, sekar.accountId())
                .executeUpdate());
        var number = electronicAtCounter();

        assertThat(operations(number)).contains("COMPLETION_NOT_TOLD").doesNotContain("COMPLETION_NOTICE");
        var row = waiting(number);
        assertThat(row.noticeUsed()).isNull();
        assertThat(row.phone()).isEqualTo("+6281234567890");
        assertThat(office.server.inTransaction(
                        () -> office.server.bean(SentNotices.class).to(sekar.accountId(), number)))
                .isEmpty();
        refused(() -> told(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");

        told(front, number);

        assertThat(waiting(number).noticeUsed()).isEqualTo("PHONE");
        assertThat(waiting(number).phone()).isNull();
        assertThat(operations(number)).contains("COMPLETION_NOTICE");
        refused(() -> told(front, number), Conflict.class, "HOLDER_TOLD_ALREADY");
    }

    private void told(Caller by, String number) {
        office.server.run(by, CompletionNoticeService.class, it -> it.phoned(number));
    }

    /** Refused on another version than the file's, done on its own. */
    private void asSeen(String number, Runnable act) {
        var seen = office.server.bean(SeenVersion.class);
        long version = office.application(number).version();
        refused(() -> seen.during(version - 1, act), Conflict.class, "CHANGED_MEANWHILE");
        seen.during(version, act);
    }

    @Test
    void everyActOnPaperAndAtTheCounterComparesTheVersionThatWasSeen() {
        office.server.work(em -> em.createNativeQuery("update account set email = null, email_key = null where id = ?1")
                .setParameter(1, sekar.accountId())
                .executeUpdate());
        var number = office.submitted(sekar, Lines.PAPER);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        var seen = office.server.bean(SeenVersion.class);
        var prepared = new AtomicReference<PreparedPrint>();
        asSeen(
                number,
                () -> prepared.set(seen.before(
                        () -> office.server.call(printer, PrintService.class, it -> it.prepare(number, null)))));
        var hash = Sha256.ofText(number + prepared.get().licence().code());
        asSeen(number, () -> office.server.run(printer, PrintService.class, it -> it.record(number, null, hash)));
        asSeen(number, () -> office.server.run(printer, PrintService.class, it -> it.spoil(number, "Tinta luntur")));
        print(number, null);
        asSeen(number, () -> office.server.run(printer, PrintService.class, it -> it.finish(number)));
        office.verify(office.laras, number);
        grant(office.bagas, number);
        office.claim(printer, number);
        asSeen(number, () -> office.server.run(printer, WetSignatureService.class, it -> it.expect(seen(number))));
        asSeen(number, () -> record(number, seen(number)));
        office.claim(printer, number);
        asSeen(number, () -> office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number)));
        asSeen(number, () -> told(front, number));
        asSeen(number, () -> office.server.run(front, CollectionService.class, it -> it.expect(toHolder(number))));
        asSeen(number, () -> collect(toHolder(number)));

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER);
    }

    @Test
    void whoeverGotAMailIsNotTelephoned() {
        var number = electronicAtCounter();

        assertThat(waiting(number).phone()).isNull();
        refused(() -> told(front, number), Conflict.class, "HOLDER_TOLD_ALREADY");
    }

    // a judging step after the acceptance that waits for another office

    private String secondCheckWaits() {
        var number = office.begin(sekar, Lines.ELECTRONIC, ApplicationKind.NEW, null);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.ask(sekar, number);
        office.submit(sekar, number);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.server.pass(Duration.ofHours(1));
        office.attach(sekar, number, "surat-baru.pdf");
        office.ask(sekar, number);
        office.submit(sekar, number);
        office.claim(office.rangga, number);
        office.server.call(office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        office.claim(printer, number);
        office.checkAll(printer, number, Verdict.CONFORMS);
        office.server.run(
                printer,
                ReviewService.class,
                it -> it.check(new CheckRequirement(
                        number,
                        "akun-mppd",
                        Verdict.FAULTY,
                        new Fault("akun-mppd-tidak-ditemukan", "Buat akun MPPD", null))));
        return number;
    }

    private ServiceClock clock(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select distinct c from ServiceClock c left join fetch c.events where c.applicationId = ?1",
                        ServiceClock.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    private String lastCause(String number) {
        var events = clock(number).events();
        var last = events.get(events.size() - 1);
        return last.kind() + " " + last.cause();
    }

    @Test
    void nobodyWaitsForAnOfficeWhileASuperiorIsAskedForConsent() {
        var number = secondCheckWaits();
        assertThat(lastCause(number)).isEqualTo("PAUSE RECOMMENDATION");
        office.server.pass(Duration.ofHours(1));

        office.askConsent(printer, number);
        assertThat(clock(number).stopped()).isFalse();

        office.server.pass(Duration.ofHours(1));
        office.server.run(printer, ReturnConsentService.class, it -> it.withdraw(number));
        assertThat(lastCause(number)).isEqualTo("PAUSE RECOMMENDATION");
        office.server.pass(Duration.ofHours(1));
        office.askConsent(printer, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, ReturnConsentService.class, it -> it.allow(number));

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(lastCause(number)).isEqualTo("PAUSE RETURNED");
    }

    @Test
    void theSecondCheckDoesNotStartTheClockAnew() {
        var number = office.submitted(sekar, Lines.ELECTRONIC);
        office.pass(office.rangga, number);
        var started = progress(number).acceptedAt();
        office.server.pass(Duration.ofHours(1));
        office.claim(printer, number);
        office.checkAll(printer, number, Verdict.CONFORMS);
        office.accept(printer, number);

        assertThat(progress(number).acceptedAt()).isEqualTo(started);
        assertThat(card(number)).last().isEqualTo("CHECKED_AGAIN > Koordinator Pelayanan");
    }

    @Test
    void theSecondCheckMayFindAFaultAndReturn() {
        var number = office.submitted(sekar, Lines.ELECTRONIC);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        office.checkAll(printer, number, Verdict.FAULTY);

        office.giveBack(printer, number);

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
        office.server.pass(Duration.ofMinutes(1));
        assertThat(progress(number).clock().state().name()).isEqualTo("STOPPED");
    }

    @Test
    void aDecisionThatSignsIsNotGrantedApart() {
        var number = office.submitted(sekar, Lines.ELECTRONIC);
        office.pass(office.rangga, number);
        office.claim(printer, number);
        office.checkAll(printer, number, Verdict.CONFORMS);
        office.accept(printer, number);
        office.verify(office.laras, number);

        refused(() -> grant(office.bagas, number), RuleViolation.class, "DECISION_SIGNS");
    }

    // the counter

    @Test
    void theCounterNamesWhoTakesItAndWhatWasShown() {
        var number = electronicAtCounter();

        refusedFields(
                () -> collect(new CollectLicence(number, null, null, null, null)),
                "RECIPIENT_MISSING",
                "IDENTITY_SHOWN_MISSING");
        refusedFields(
                () -> collect(new CollectLicence(number, Recipient.PROXY, " ", IdentityShown.KTP, null)),
                "RECIPIENT_NAME_MISSING");
    }

    @Test
    void aFinishedLicenceIsNotTheNextTaskOfAnybody() {
        var number = electronicAtCounter();

        assertThat(office.server.call(front, WorkItemService.class, WorkItemService::claimNext))
                .isEmpty();
        assertThat(waiting(number).keeper()).isNull();
        office.claim(front, number);
        assertThat(waiting(number).keeper()).isEqualTo("Dewi Kartika");
    }

    @Test
    void anotherAgencysCounterFindsNothing() {
        var number = electronicAtCounter();

        refused(
                () -> office.server.run(
                        office.stranger, CollectionService.class, it -> it.collect(toHolder(number), null)),
                LicensingException.class,
                "APPLICATION_NOT_FOUND");
        assertThat(Set.copyOf(office.server.call(office.stranger, CollectionService.class, it -> it.waiting(0, 10))))
                .isEmpty();
    }

    private FileBatch collectAll(Caller officer, CollectBatch command) {
        return office.server.call(officer, CollectionDesk.class, it -> it.collectAll(command, null, null));
    }

    @Test
    void aProxyTakesSeveralLicencesAtOnceAndAFailureLeavesTheOthers() {
        var first = electronicAtCounter();
        sekar = office.applicant();
        var second = electronicAtCounter();

        refusedFields(
                () -> collectAll(
                        front,
                        new CollectBatch(List.of(first, second), Recipient.HOLDER, null, IdentityShown.KTP, null)),
                "BATCH_SEVERAL_HOLDERS");
        refusedFields(
                () -> collectAll(front, new CollectBatch(List.of(first), null, null, null, null)),
                "RECIPIENT_MISSING",
                "IDENTITY_SHOWN_MISSING");
        var batch = collectAll(
                front,
                new CollectBatch(
                        List.of(first, "MTR-2026-999999", second),
                        Recipient.PROXY,
                        "Rini Astuti",
                        IdentityShown.KTP,
                        "Surat kuasa 7"));

        assertThat(batch.entries()).extracting(Entry::state).containsExactly(State.DONE, State.FAILED, State.DONE);
        assertThat(List.of(first, second))
                .allSatisfy(number ->
                        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.HANDED_OVER));
        var handed = scans(office.rangga, first).handed();
        assertThat(handed.name()).isEqualTo("Rini Astuti");
        assertThat(handed.note()).isEqualTo("Surat kuasa 7");
        assertThat(handed.scanned()).isFalse();
    }

    private ScanService.Scans scans(Caller reader, String number) {
        return office.server.call(reader, ScanService.class, it -> it.of(number));
    }

    private ScanService.Stored openScan(Caller reader, String number, ScanService.Kind kind) {
        return office.server.call(reader, ScanService.class, it -> it.open(number, kind));
    }

    @Test
    void scansOfALetterAndItsHandOverAreOpenedWithARecord() {
        var number = onPaperAtCounter();
        var slip = scan();
        office.server.run(front, CollectionService.class, it -> it.collect(toHolder(number), slip));

        assertThat(scans(office.rangga, number).signed()).isTrue();
        assertThat(scans(office.rangga, number).handed().scanned()).isTrue();
        assertThat(openScan(office.rangga, number, ScanService.Kind.HAND_OVER_PROOF)
                        .sha256())
                .isEqualTo(slip.sha256());
        assertThat(openScan(office.rangga, number, ScanService.Kind.SIGNED_LETTER)
                        .mediaType())
                .isEqualTo("application/pdf");
        refused(
                () -> openScan(office.stranger, number, ScanService.Kind.SIGNED_LETTER),
                LicensingException.class,
                "APPLICATION_NOT_FOUND");
        refused(() -> scans(office.stranger, number), LicensingException.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void aFileWithoutPaperHasNoScans() {
        var number = electronicAtCounter();

        assertThat(scans(office.rangga, number)).isEqualTo(new ScanService.Scans(false, null));
        refused(
                () -> openScan(office.rangga, number, ScanService.Kind.HAND_OVER_PROOF),
                LicensingException.class,
                "SCAN_NOT_FOUND");
    }

    @Test
    void aBlankSheetThatWasSpoiledIsNeverPrintedOn() {
        var sheet = nextSerial();
        refusedFields(() -> spoilBlank(printer, "kertas-khusus", sheet, " "), "SPOIL_REASON_MISSING");
        refusedFields(() -> spoilBlank(printer, "kertas-lain", sheet, "Basah"), "STOCK_UNKNOWN");
        refusedFields(() -> spoilBlank(printer, "kertas-khusus", "", "Basah"), "SHEET_SERIAL_MISSING");

        assertThat(spoilBlank(printer, "kertas-khusus", sheet, "Basah")).isEqualTo(sheet);

        refusedFields(() -> spoilBlank(printer, "kertas-khusus", sheet, "Basah"), "SHEET_SPOILED");
        var number = atPrintOfBoth();
        office.claim(printer, number);
        refusedFields(() -> print(number, sheet), "SHEET_SPOILED");
        var register = office.server.call(printer, CollectionService.class, it -> it.sheets(Long.MAX_VALUE, 1));
        assertThat(register.get(0).serial() + " " + register.get(0).state() + " "
                        + register.get(0).spoiledReason())
                .isEqualTo(sheet + " SPOILED Basah");
        assertThat(register.get(0).applicationNumber()).isNull();
        refused(
                () -> spoilBlank(office.stranger, "kertas-khusus", sheet, "Basah"),
                LicensingException.class,
                "AGENCY_UNKNOWN");
    }

    private String spoilBlank(Caller official, String stock, String typed, String reason) {
        return office.server.call(official, PrintService.class, it -> it.spoilBlank(stock, typed, reason));
    }

    // a number by an official before the signature

    private String atEarlyNumber() {
        var number = office.submitted(sekar, Lines.EARLY_NUMBER);
        office.pass(office.rangga, number);
        return number;
    }

    private String numberedEarly() {
        var number = atEarlyNumber();
        number(number);
        return number;
    }

    private void finding(String number) {
        office.check(field, number, Office.LETTER, Verdict.FAULTY);
    }

    @Test
    void aNumberGivenBeforeTheElectronicSignatureWaitsForIt() {
        var number = atEarlyNumber();
        office.claim(printer, number);
        var given = office.server.call(printer, WetSignatureService.class, it -> it.giveNumber(number));

        assertThat(given).matches("503/\\d{4}/SIP-DS.1/DPMPTSP/2026");
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
        grant(field, number);
        office.claim(office.bagas, number);
        office.issue(number);

        assertThat(licence(number).number()).isEqualTo(given);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(operations(number))
                .containsSubsequence("LICENCE_NUMBERED", "STEP_NUMBERED", "STEP_GRANTED", "LICENCE_ISSUED");
    }

    @Test
    void aNumberGivenEarlyIsVoidWhenTheFileGoesBackToItsStep() {
        var number = numberedEarly();
        office.claim(field, number);
        office.server.run(field, VerificationService.class, it -> it.sendBack(number, "penomoran", "Buku keliru"));

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED);
        number(number);
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.RESERVED);
    }

    @Test
    void aNumberGivenEarlyStaysWhenTheFileGoesBackToALaterStep() {
        var number = numberedEarly();
        grant(field, number);
        office.claim(office.bagas, number);
        office.server.run(
                office.bagas, VerificationService.class, it -> it.sendBack(number, "keputusan", "Periksa lagi"));

        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
    }

    @Test
    void aReturnByTheDecidingPostStopsTheClockAndVoidsTheNumber() {
        var number = numberedEarly();
        office.claim(field, number);
        refused(
                () -> office.server.run(field, ReviewService.class, it -> it.returnForCorrection(number, null)),
                RuleViolation.class,
                "RETURN_WITHOUT_FAULT");
        finding(number);
        refused(
                () -> office.server.run(field, GrantService.class, it -> it.grant(number, null)),
                RuleViolation.class,
                "REQUIREMENTS_FAULTY");
        office.server.run(field, ReviewService.class, it -> it.returnForCorrection(number, "Mohon diperbaiki"));

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED);
        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(card(number)).last().asString().startsWith("RETURNED");
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        office.pass(office.rangga, number);
        number(number);
        grant(field, number);
        office.claim(office.bagas, number);
        office.issue(number);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
    }

    @Test
    void aRejectionTakesANumberOfItsOwn() {
        var number = numberedEarly();
        grant(field, number);
        office.claim(office.bagas, number);
        office.reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aPrintedLetterKeepsItsNumberWhileItIsInUse() {
        var number = office.submitted(sekar, Lines.EARLY_NUMBER_ON_PAPER);
        office.pass(office.rangga, number);
        grant(office.bagas, number);
        printed(number, null);
        number(number);
        var given = licence(number).number();
        office.claim(printer, number);
        office.server.run(printer, VerificationService.class, it -> it.sendBack(number, "penomoran", "Periksa nomor"));
        number(number);
        assertThat(licence(number).number()).isEqualTo(given);

        office.claim(printer, number);
        office.server.run(printer, VerificationService.class, it -> it.sendBack(number, "cetak", "Cetak lagi"));
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED);
        printed(number, null);
        number(number);
        signByHand(number);

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aNumberGivenOnThePrintedLetterIsConfirmedWithTheSignatureByHand() {
        var number = office.submitted(sekar, Lines.EARLY_NUMBER_ON_PAPER);
        office.pass(office.rangga, number);
        grant(office.bagas, number);
        office.claim(printer, number);
        var prepared = print(number, null);
        office.server.run(printer, PrintService.class, it -> it.finish(number));
        assertThat(prepared.licence().number()).isEmpty();

        number(number);
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
        signByHand(number);

        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(number).numbered()).isTrue();
    }
}
