package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.RegisterService;
import id.onestop.licensing.ejb.application.ReturnHistory;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.document.AttachDocument;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.licence.DraftLetters;
import id.onestop.licensing.ejb.licence.PaperSheets;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.survey.SurveyService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What nobody reads, exchanges, overlooks or overflows. */
abstract class GuardsJourney extends FileJourney {

    private static final String TOO_LONG = "x".repeat(4_001);

    GuardsJourney(Engine engine) {
        super(engine);
    }

    // what was not handed in

    private <S> void hidden(Class<S> service, Consumer<S> reading) {
        refused(() -> office.server.run(office.rangga, service, reading), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void aDraftIsNoOfficialsToRead() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());

        hidden(ProgressService.class, it -> it.ofFile(number));
        hidden(ProgressService.class, it -> it.openFile(number));
        hidden(FileService.class, it -> it.open(number));
        hidden(FileService.class, it -> it.version(number));
        hidden(EscalationService.class, it -> it.ofFile(number));
        hidden(ForecastService.class, it -> it.ofFile(number));
        hidden(DelayService.class, it -> it.ofFile(number));
        hidden(RecommendationService.class, it -> it.ofFile(number));
        hidden(ReturnConsentService.class, it -> it.ofFile(number));
        hidden(ReturnHistory.class, it -> it.ofFile(number));
        hidden(DraftLetters.class, it -> it.draft(number));
        hidden(PaperSheets.class, it -> it.receipt(number));
        office.attach(sekar, number, "surat.pdf");
        office.submit(sekar, number);
        assertThatCode(() -> office.server.call(office.rangga, ProgressService.class, it -> it.openFile(number)))
                .doesNotThrowAnyException();
    }

    @Test
    void aDraftThatWasGivenUpStaysHidden() {
        var number = office.begin(sekar);
        office.server.run(sekar, DraftService.class, it -> it.cancel(number));

        hidden(ProgressService.class, it -> it.openFile(number));
    }

    @Test
    void papersSayWhatWasHandedInAndNotWhatIsTypedSince() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.answer(sekar, number, Map.of("placeName", "Praktik Lain", "titlePrefix", "Prof. dr."));

        var draft = office.server.call(office.rangga, DraftLetters.class, it -> it.draft(number));
        var receipt = office.server.call(office.rangga, PaperSheets.class, it -> it.receipt(number));

        assertThat(draft.licence().placeName()).isEqualTo("Praktik Sekar");
        assertThat(draft.licence().holderName()).startsWith("dr. Sekar");
        assertThat(receipt.applicant()).startsWith("dr. Sekar");
        assertThat(receipt.toString() + receipt.handedIn())
                .contains("Praktik Sekar")
                .doesNotContain("Praktik Lain");
    }

    // registers

    private void question(Caller by, String number) {
        office.server.call(by, RegisterService.class, it -> it.question(number));
    }

    @Test
    void onlyWhoJudgesAFileAsksTheRegistersAboutIt() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        refused(() -> question(office.rangga, number), NotFound.class, "APPLICATION_NOT_FOUND");
        question(sekar, number);
        office.submit(sekar, number);

        refused(() -> question(office.rangga, number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        refused(() -> question(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        office.claim(office.rangga, number);
        refused(
                () -> office.server.run(
                        office.wulan, RegisterService.class, it -> it.keep(number, new RegisterSnapshot(List.of()))),
                Conflict.class,
                "WORK_ITEM_NOT_YOURS");

        question(office.rangga, number);
        office.server.run(office.rangga, RegisterService.class, it -> it.keep(number, new RegisterSnapshot(List.of())));
        assertThat(asked(number)).containsExactly("account:" + office.rangga.accountId());
    }

    private List<String> asked(String number) {
        return office.server.work(em -> em.createQuery(
                        "select e.actor from AuditEntry e where e.subject = :number and e.action = 'REGISTERS_ASKED'",
                        String.class)
                .setParameter("number", number)
                .getResultList());
    }

    @Test
    void whoCannotCheckAsksNothing() {
        var number = office.submitted(sekar);
        var permissions = new HashSet<>(office.rangga.permissions());
        permissions.remove(Permission.APPLICATION_CHECK);
        var other = new Caller(
                office.rangga.accountId(),
                Caller.Kind.STAFF,
                office.agency,
                "Rangga",
                permissions,
                office.rangga.posts());

        refused(() -> question(other, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    // documents

    private Sha256 stored() {
        var hash = Sha256.ofText(UUID.randomUUID().toString());
        office.server.work(em -> {
            em.persist(new StoredFile(hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return hash;
    }

    private DocumentView upload(String number, Sha256 file) {
        long id = office.application(number).id();
        return office.server.call(
                sekar,
                DocumentService.class,
                it -> it.attach(new AttachDocument(id, Office.LETTER, ReceivedFiles.of(file), null, null)));
    }

    private void submitAsSeen(String number, long version) {
        office.server.run(
                sekar,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of("kebenaran", "pencocokan"), version)));
    }

    @Test
    void whatWasUploadedOrTakenAwaySinceThePageWasDrawnIsNotHandedInUnseen() {
        var number = office.begin(sekar);
        long drawn = office.answer(sekar, number, Office.answers());
        var file = stored();
        var letter = upload(number, file);
        refused(() -> submitAsSeen(number, drawn), Conflict.class, "CHANGED_MEANWHILE");

        long seen = office.application(number).version();
        assertThat(upload(number, file).id()).as("the same again").isEqualTo(letter.id());
        assertThat(office.application(number).version()).isEqualTo(seen);
        var second = upload(number, stored());
        office.server.run(sekar, DocumentService.class, it -> it.remove(second.id()));
        refused(() -> submitAsSeen(number, seen), Conflict.class, "CHANGED_MEANWHILE");

        submitAsSeen(number, office.application(number).version());
        refused(() -> upload(number, stored()), Conflict.class, "APPLICATION_NOT_WITH_APPLICANT");
    }

    @Test
    void anUploadWaitsForTheSubmissionThatIsUnderWayAndIsToldOfIt() throws Exception {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        var file = stored();
        var threads = Executors.newFixedThreadPool(2);
        var submitted = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try {
            var submission = CompletableFuture.runAsync(
                    () -> office.server.run(sekar, SubmissionService.class, it -> {
                        it.submit(new SubmitApplication(number, Set.of("kebenaran", "pencocokan"), -1));
                        submitted.countDown();
                        awaited(end);
                    }),
                    threads);
            assertThat(submitted.await(20, TimeUnit.SECONDS)).isTrue();
            var late = CompletableFuture.runAsync(
                    () -> refused(() -> upload(number, file), Conflict.class, "APPLICATION_NOT_WITH_APPLICANT"),
                    threads);
            assertThatThrownBy(() -> late.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            end.countDown();

            submission.get(20, TimeUnit.SECONDS);
            late.get(20, TimeUnit.SECONDS);
        } finally {
            end.countDown();
            threads.shutdownNow();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    // the version that was seen

    private void seen(long version, Runnable act) {
        office.server.bean(SeenVersion.class).during(version, act);
    }

    @Test
    void anActOnWhatWasSeenIsRefusedOnceItIsAnotherFile() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        long drawn = office.application(number).version();
        office.checkAll(office.rangga, number, Verdict.CONFORMS);

        refused(() -> seen(drawn, () -> office.accept(office.rangga, number)), Conflict.class, "CHANGED_MEANWHILE");

        seen(office.application(number).version(), () -> office.accept(office.rangga, number));
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        seen(office.application(number).version(), () -> office.issue(number));
        assertThat(licence(number).issuedAt()).isNotNull();
    }

    /** Refused on another version than the file's, done on its own. */
    private void asSeen(String number, Runnable act) {
        long version = office.application(number).version();
        refused(() -> seen(version - 1, act), Conflict.class, "CHANGED_MEANWHILE");
        seen(version, act);
    }

    @Test
    void aQuestionToAnotherOfficeComparesWhatWasSeen() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        var asked = new AtomicLong();
        asSeen(
                number,
                () -> asked.set(office.server.call(
                        office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null))));
        asSeen(
                number,
                () -> office.server.run(
                        office.rangga, RecommendationService.class, it -> it.withdraw(number, asked.get())));
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(status(number).name()).isEqualTo("IN_PROCESS");
    }

    @Test
    void aRequestForConsentComparesWhatWasSeen() {
        var number = office.lateFault(sekar);
        asSeen(number, () -> office.askConsent(office.rangga, number));
        asSeen(number, () -> office.server.run(office.rangga, ReturnConsentService.class, it -> it.withdraw(number)));
        asSeen(number, () -> office.askConsent(office.rangga, number));
        office.claim(office.laras, number);
        asSeen(
                number,
                () -> office.server.run(
                        office.laras, ReturnConsentService.class, it -> it.refuse(number, "Cukup dicatat")));
        office.claim(office.rangga, number);
        asSeen(number, () -> office.askConsent(office.rangga, number));
        office.claim(office.laras, number);
        asSeen(number, () -> office.server.run(office.laras, ReturnConsentService.class, it -> it.allow(number)));
        assertThat(status(number).name()).isEqualTo("RETURNED");
    }

    @Test
    void whatWasSeenIsForgottenWithTheAct() {
        var number = office.submitted(sekar);
        refused(() -> seen(999, () -> cancel(number)), Conflict.class, "CHANGED_MEANWHILE");

        cancel(number);
        assertThat(status(number).name()).isEqualTo("CANCELLED");
    }

    private void cancel(String number) {
        office.server.run(sekar, DraftService.class, it -> it.cancel(number));
    }

    // texts

    @Test
    void textsThatNoColumnHoldsAreToldAtTheirField() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        refusedFields(() -> fault(number, TOO_LONG, null), "cure ANSWER_TOO_LONG");
        refusedFields(() -> fault(number, "Perbaiki", TOO_LONG), "note ANSWER_TOO_LONG");
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        refusedFields(
                () -> office.server.run(
                        office.rangga, ReviewService.class, it -> it.returnForCorrection(number, TOO_LONG)),
                "note ANSWER_TOO_LONG");
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        office.claim(office.laras, number);
        refusedFields(
                () -> office.server.run(office.laras, VerificationService.class, it -> it.verify(number, TOO_LONG)),
                "note ANSWER_TOO_LONG");
        refusedFields(
                () -> office.server.run(
                        office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", TOO_LONG)),
                "note ANSWER_TOO_LONG");
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, TOO_LONG.substring(1)));
        office.claim(office.bagas, number);
        refusedFields(() -> office.intendRejection(number, "str-tidak-berlaku", TOO_LONG), "finding ANSWER_TOO_LONG");
        assertThat(numbers(number)).isEmpty();
    }

    private void fault(String number, String cure, @Nullable String note) {
        var fault = new Fault("belum-ditandatangani", cure, note);
        office.server.run(
                office.rangga,
                ReviewService.class,
                it -> it.check(new CheckRequirement(number, Office.LETTER, Verdict.FAULTY, fault)));
    }

    @Test
    void aReasonThatNoAuditEntryHoldsIsToldAtItsField() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);

        refusedFields(
                () -> office.server.run(sekar, SurveyService.class, it -> it.skip(number, "x".repeat(1_001))),
                "reason ANSWER_TOO_LONG");
    }
}
