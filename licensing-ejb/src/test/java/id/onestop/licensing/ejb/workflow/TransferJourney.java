package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Requirement.RegisterRule;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.workflow.FileTransfer.State;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.RegisterService;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.DraftCheck;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftListPlace;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.ejb.catalogue.SeenEntry;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.notification.NoticeObserver;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.sla.ClockLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Running files stay under their version; those that an administrator wants to go over do, or are told why not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TransferJourney {

    private static final String SERVICE = "dokter-spesialis-mandiri";
    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant MONDAY_1100 = Instant.parse("2026-12-07T04:00:00Z");
    private static final Instant MONDAY_1312 = Instant.parse("2026-12-07T06:12:00Z");
    private static final Instant THURSDAY_CLOSE = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant MONDAY_CLOSE = Instant.parse("2026-12-14T09:00:00Z");

    private final Engine engine;
    private Office office;
    private FileTransferWorker worker;

    /** Day of November on which the last revision was decreed. */
    private int decreed = 2;

    TransferJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("transfers"));
        office.server.observe(
                Definitions.class,
                NoticeObserver.class,
                DeadlineObserver.class,
                SubmissionObserver.class,
                ChainRecorder.class);
        office.server.setClock(MONDAY_0900);
        office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        worker = office.server.bean(FileTransferWorker.class);
        worker.transfers = inTransactions(office.server, worker.transfers);
    }

    /** Each call is a transaction of its own, as the container has it. */
    private static FileTransfers inTransactions(TestServer server, FileTransfers real) {
        return new FileTransfers() {
            @Override
            public Swept batch(int limit) {
                return server.inTransaction(() -> real.batch(limit));
            }
        };
    }

    @AfterAll
    void close() {
        office.close();
    }

    @AfterEach
    void discardAll() {
        office
                .server
                .call(office.laras, DefinitionDraftService.class, it -> it.list(DraftListPlace.START, 200))
                .stream()
                .filter(DraftRow::running)
                .forEach(row ->
                        office.server.run(office.laras, DefinitionDraftService.class, it -> it.discard(row.draftId())));
    }

    /** A revision with another text, begun by one person. */
    private long revision(UnaryOperator<String> amended) {
        decreed++;
        long current =
                office
                        .server
                        .call(office.laras, DefinitionDraftService.class, DefinitionDraftService::versions)
                        .stream()
                        .filter(row -> row.serviceCode().equals(SERVICE) && row.status() == DefinitionStatus.PUBLISHED)
                        .findFirst()
                        .orElseThrow()
                        .definitionId();
        long draft = office.server.call(office.laras, DefinitionDraftService.class, it -> it.revise(current));
        var text = office.server.call(office.laras, DefinitionDraftService.class, it -> it.export(draft));
        office.server.run(office.laras, DefinitionDraftService.class, it -> it.discard(draft));
        return office.server.call(
                office.laras,
                DefinitionDraftService.class,
                it -> it.take(
                        "file.yaml",
                        amended.apply(text.yaml()
                                .replaceFirst(
                                        "date: \"?2025-(07-2[0-9]|11-[0-9]{2})\"?",
                                        "date: 2025-11-%02d".formatted(decreed)))));
    }

    private void publish(long draft) {
        assertThat(office.server
                        .call(office.laras, DraftPublicationService.class, it -> it.check(draft))
                        .findings())
                .noneMatch(Finding::refuses);
        office.server.run(office.laras, DraftPublicationService.class, it -> it.propose(draft, -1));
        var check = office.server.call(office.bagas, DraftPublicationService.class, it -> it.check(draft));
        Map<String, String> reasons = check.findings().stream()
                .collect(Collectors.toMap(DraftCheck::key, finding -> "Sudah diperiksa.", (one, other) -> one));
        office.server.run(office.bagas, DraftPublicationService.class, it -> it.publish(draft, -1, reasons));
    }

    private TransferPreview preview(long draft) {
        return office.server.call(office.laras, FileTransferService.class, it -> it.preview(draft, Map.of(), 0));
    }

    private TransferPreview preview(long draft, Map<String, String> steps) {
        return office.server.call(office.laras, FileTransferService.class, it -> it.preview(draft, steps, 0));
    }

    private int ask(Caller by, long draft, boolean all, String reason, String... numbers) {
        return ask(by, draft, Map.of(), all, reason, numbers);
    }

    private int ask(Caller by, long draft, Map<String, String> steps, boolean all, String reason, String... numbers) {
        return office.server.call(
                by,
                FileTransferService.class,
                it -> it.ask(new TransferFiles(draft, List.of(numbers), all, steps, reason)));
    }

    private TransferResults results(long draft) {
        return office.server.call(office.laras, FileTransferService.class, it -> it.results(draft, Long.MAX_VALUE));
    }

    private WorkItem item(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElseThrow());
    }

    private List<HandOver> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id));
    }

    private List<ClockLine> lines(String number) {
        return office.server
                .call(office.rangga, ProgressService.class, it -> it.ofFile(number))
                .clockLines();
    }

    private List<String> chain(String number) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(number)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    private TransferPreview.Row row(TransferPreview preview, String number) {
        return preview.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Refusal refusal(TransferResults results, String number) {
        return results.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow()
                .refusal();
    }

    @Test
    void filesGoOverByOneRecordedTransitionOrAreToldWhyNot() {
        var free = office.submitted(office.applicant());
        office.pass(office.rangga, free);
        var unseen = office.submitted(office.applicant());
        var inHand = office.submitted(office.applicant());
        office.claim(office.rangga, inHand);
        var returned = office.submitted(office.applicant());
        office.claim(office.rangga, returned);
        office.checkAll(office.rangga, returned, Verdict.FAULTY);
        office.giveBack(office.rangga, returned);
        long before = office.application(free).definitionId();
        assertThat(item(free).dueAt()).isEqualTo(THURSDAY_CLOSE);
        long draft = revision(text -> text.replace("promiseDays: 3", "promiseDays: 5"));

        var preview = preview(draft);

        assertThat(preview.mayMove()).isFalse();
        assertThat(preview.running()).isGreaterThanOrEqualTo(4);
        assertThat(row(preview, free)).satisfies(row -> {
            assertThat(row.movable()).isTrue();
            assertThat(row.target()).isEqualTo(row.step());
            assertThat(row.dueBefore()).isEqualTo(THURSDAY_CLOSE);
            assertThat(row.dueAfter()).isEqualTo(MONDAY_CLOSE);
        });
        assertThat(row(preview, unseen).dueAfter())
                .isEqualTo(row(preview, unseen).dueBefore());
        assertThat(row(preview, inHand).refusal()).isEqualTo(Refusal.IN_HAND);
        assertThat(row(preview, returned).refusal()).isEqualTo(Refusal.WITH_APPLICANT);
        assertThatThrownBy(() -> ask(office.laras, draft, true, "Janji baru"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("TRANSFER_NOT_BINDING");

        publish(draft);
        office.server.setClock(MONDAY_1100);
        climb();
        assertThat(rungs(unseen)).containsExactly(Rung.Kind.REMINDER);

        assertThat(office.application(free).definitionId()).isEqualTo(before);
        assertThat(preview(draft).mayMove()).isTrue();
        assertThatThrownBy(() -> ask(office.laras, draft, true, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ask(office.laras, draft, false, "Janji baru")).isInstanceOf(Invalid.class);
        String[] wanted = {free, unseen, inHand, returned};
        assertThat(ask(office.laras, draft, false, "Janji baru", wanted)).isEqualTo(4);
        assertThat(ask(office.laras, draft, false, "Janji baru", wanted)).isZero();
        assertThat(results(draft).count(State.WAITING)).isEqualTo(4);

        worker.work();

        var results = results(draft);
        assertThat(results.count(State.MOVED)).isEqualTo(2);
        assertThat(results.count(State.REFUSED)).isEqualTo(2);
        assertThat(refusal(results, inHand)).isEqualTo(Refusal.IN_HAND);
        assertThat(refusal(results, returned)).isEqualTo(Refusal.WITH_APPLICANT);
        assertThat(office.application(free).definitionId()).isNotEqualTo(before);
        assertThat(office.application(inHand).definitionId()).isEqualTo(before);
        assertThat(item(free).dueAt()).isEqualTo(MONDAY_CLOSE);
        assertThat(item(free).stepCode()).isEqualTo("verifikasi");
        assertThat(item(free).definitionId()).isEqualTo(office.application(free).definitionId());
        assertThat(ask(office.laras, draft, true, "Yang lain juga")).isGreaterThanOrEqualTo(2);
        climb();
        assertThat(rungs(unseen)).as("told once, whichever version goes on").containsExactly(Rung.Kind.REMINDER);
        office.server.setClock(MONDAY_1312);
        climb();
        assertThat(rungs(unseen)).containsExactly(Rung.Kind.REMINDER, Rung.Kind.SUPERIOR);
        assertThat(card(free)).last().satisfies(last -> {
            assertThat(last.content()).isEqualTo("DEFINITION_CHANGED");
            assertThat(last.giverName()).isEqualTo("Laras Prameswari");
            assertThat(last.note()).isEqualTo("Janji baru");
            assertThat(last.receivedAt()).isNull();
        });
        assertThat(lines(free)).last().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ClockEventKind.RECALCULATE);
            assertThat(line.cause()).isEqualTo("DEFINITION");
            assertThat(line.reason()).isEqualTo("Janji baru");
        });
        assertThat(chain(free)).containsSubsequence("DUE_DATE_MOVED", "DEFINITION_CHANGED", "ESCALATION_SUPERIOR");
        assertThat(told(free)).singleElement().asString().contains("limit-moved-definition", "Senin, 14 Desember 2026");

        office.verify(office.laras, free);
        assertThat(item(free).stepCode()).isEqualTo("keputusan");
        office.pass(office.rangga, unseen);
        assertThat(item(unseen).dueAt()).isEqualTo(MONDAY_CLOSE);
    }

    private void climb() {
        office.server.inTransaction(() -> office.server.bean(Escalations.class).batch(Instant.EPOCH, 100));
    }

    private List<Rung.Kind> rungs(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(EscalationRepository.class).listOf(id).stream()
                .map(RaisedRung::kind)
                .toList());
    }

    private List<?> told(String number) {
        return office.server.work(em -> em.createNativeQuery(
                        "select payload from outbox_message where aggregate = ?1 and payload like '%limit-moved%'")
                .setParameter(1, number)
                .getResultList());
    }

    @Test
    void aFileWithoutATargetStays() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        long draft = revision(text -> text.replaceAll("(?m)(code: |- |beside: )verifikasi$", "$1telaah"));
        assertThat(row(preview(draft), number).refusal()).isEqualTo(Refusal.NO_TARGET);
    }

    @Test
    void aFileGoesOverToTheStepThatWasNamedForTheOneThatIsGone() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        long draft = revision(text -> text.replaceAll("(?m)(code: |- |beside: )verifikasi$", "$1telaah"));
        assertThat(preview(draft).gone()).singleElement().satisfies(step -> {
            assertThat(step.code()).isEqualTo("verifikasi");
            assertThat(step.choices())
                    .extracting(TransferPreview.StepChoice::code)
                    .containsExactly("telaah");
            assertThat(step.chosen()).isNull();
        });
        var steps = Map.of("verifikasi", "telaah");
        var row = row(preview(draft, steps), number);
        assertThat(row.movable()).isTrue();
        assertThat(row.dueAfter()).isNotNull();
        // another kind, and a step that is still there
        assertThatThrownBy(() -> preview(draft, Map.of("verifikasi", "keputusan")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> preview(draft, Map.of("periksa", "telaah"))).isInstanceOf(Invalid.class);

        publish(draft);
        assertThatThrownBy(() -> ask(office.laras, draft, Map.of("verifikasi", "periksa"), false, "Nama baru", number))
                .isInstanceOf(Invalid.class);
        assertThat(ask(office.laras, draft, steps, false, "Nama baru", number)).isEqualTo(1);
        worker.work();

        assertThat(refusal(results(draft), number)).isNull();
        assertThat(item(number).stepCode()).isEqualTo("telaah");
        office.verify(office.laras, number);
        assertThat(item(number).stepCode()).isEqualTo("keputusan");
        assertThat(office.server
                        .call(office.rangga, ProgressService.class, it -> it.ofFile(number))
                        .clockLines())
                .isNotEmpty();
        // for the other tests it is called as before
        publish(revision(text -> text.replaceAll("(?m)(code: |- |beside: )telaah$", "$1verifikasi")));
    }

    @Test
    void whoApprovedAStepThatIsCalledOtherwiseNowMayDoItAnew() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        long draft = revision(text -> text.replaceAll("(?m)(code: |- |beside: )periksa$", "$1cek"));
        publish(draft);
        assertThat(ask(office.laras, draft, Map.of("periksa", "cek"), false, "Nama baru", number))
                .isEqualTo(1);
        worker.work();
        assertThat(refusal(results(draft), number)).isNull();

        office.claim(office.laras, number);
        office.server.run(
                office.laras,
                VerificationService.class,
                it -> it.sendBack(number, "cek", "Satu halaman tidak terbaca"));
        assertThat(item(number).stepCode()).isEqualTo("cek");
        office.pass(office.rangga, number);
        assertThat(item(number).stepCode()).isEqualTo("verifikasi");
        // for the other tests it is called as before, by this file too
        long back = revision(text -> text.replaceAll("(?m)(code: |- |beside: )cek$", "$1periksa"));
        publish(back);
        assertThat(ask(office.laras, back, Map.of("cek", "periksa"), false, "Nama lama", number))
                .isEqualTo(1);
        worker.work();
        assertThat(refusal(results(back), number)).isNull();
    }

    @Test
    void whatTheApplicantWasNotAskedIsNotAskedNow() {
        var number = office.submitted(office.applicant());
        long draft = revision(text -> text);
        office.server.run(
                office.laras, DraftEditService.class, it -> it.add(draft, "requirements", SeenEntry.ANY, "surat-baru"));
        office.server.run(
                office.laras,
                DraftEditService.class,
                it -> it.write(
                        draft,
                        "requirements/surat-baru",
                        SeenEntry.ANY,
                        List.of(
                                new Change("kind", "", "FILE"),
                                new Change("name/id", "", "Surat baru"),
                                new Change("name/en", "", "New letter"),
                                new Change("printed", "", "Surat baru"),
                                new Change("basis", "", "Pasal 1"),
                                new Change("files/mediaTypes", "", "application/pdf"),
                                new Change("files/maxMegabytes", "", "5"))));
        assertThat(office.server
                        .call(office.laras, DraftPublicationService.class, it -> it.check(draft))
                        .faults())
                .isEmpty();
        assertThat(row(preview(draft), number).refusal()).isEqualTo(Refusal.MORE_ASKED);
    }

    /** What one might bring and must bring now: seen at the counter, or declared, it is there without an upload. */
    @Test
    void whatIsMetWithoutAnUploadCountsAsThere() {
        long free = revision(text -> text);
        adds(
                free,
                "declarations",
                "uji",
                new Change("text/id", "", "Saya setia."),
                new Change("text/en", "", "Loyal."),
                new Change("required", "", "false"));
        adds(free, "requirements", "asli-uji", asked("ORIGINAL_SHOWN", ""));
        adds(free, "requirements", "nyata-uji", asked("DECLARATION", "uji"));
        publish(free);
        var clerk = office.staff(office.agency, "Sari Melati", "front-office");
        var both = submittedWith("uji");
        sees(clerk, both);
        var declared = submittedWith("uji");
        var seen = submittedWith("");
        sees(clerk, seen);
        long strict = revision(text -> text.replaceFirst("(?s)(code: asli-uji.*?mandatory: )false", "$1true")
                .replaceFirst("(?s)(code: nyata-uji.*?mandatory: )false", "$1true"));
        assertThat(row(preview(strict), both).movable()).isTrue();
        assertThat(row(preview(strict), declared).refusal()).isEqualTo(Refusal.MORE_ASKED);
        assertThat(row(preview(strict), seen).refusal()).isEqualTo(Refusal.MORE_ASKED);

        publish(strict);
        assertThat(ask(office.laras, strict, false, "Kini wajib", both, seen)).isEqualTo(2);
        worker.work();
        assertThat(refusal(results(strict), both)).isNull();
        assertThat(refusal(results(strict), seen)).isEqualTo(Refusal.MORE_ASKED);

        // for the other tests nothing of it is asked
        long back = revision(text -> text);
        drops(back, "requirements/asli-uji");
        drops(back, "requirements/nyata-uji");
        drops(back, "declarations/uji");
        publish(back);
    }

    /** Another text under the same code was not declared. */
    @Test
    void aDeclarationThatSaysSomethingElseNowIsNotThere() {
        long free = revision(text -> text);
        adds(
                free,
                "declarations",
                "lain",
                new Change("text/id", "", "Saya setia."),
                new Change("text/en", "", "Loyal."),
                new Change("required", "", "false"));
        adds(free, "requirements", "nyata-lain", asked("DECLARATION", "lain"));
        publish(free);
        var declared = submittedWith("lain");
        long strict = revision(text -> text.replaceFirst("(?s)(code: nyata-lain.*?mandatory: )false", "$1true"));
        assertThat(row(preview(strict), declared).movable()).isTrue();
        office.server.run(office.laras, DefinitionDraftService.class, it -> it.discard(strict));
        long other = revision(text -> text.replaceFirst("(?s)(code: nyata-lain.*?mandatory: )false", "$1true")
                .replace("Saya setia.", "Saya setia selamanya."));
        assertThat(row(preview(other), declared).refusal()).isEqualTo(Refusal.MORE_ASKED);
        office.server.run(office.laras, DefinitionDraftService.class, it -> it.discard(other));
        long back = revision(text -> text);
        drops(back, "requirements/nyata-lain");
        drops(back, "declarations/lain");
        publish(back);
    }

    /** A version in between that said it otherwise does not make the first declaration one of its words. */
    @Test
    void whatWasDeclaredUnderTheFirstTextIsNotThereForAnotherVersionOfTheSecond() {
        long first = revision(text -> text);
        adds(
                first,
                "declarations",
                "pindah",
                new Change("text/id", "", "Saya setuju."),
                new Change("text/en", "", "I agree."),
                new Change("required", "", "false"));
        adds(first, "requirements", "nyata-pindah", asked("DECLARATION", "pindah"));
        publish(first);
        var number = submittedWith("pindah");
        long second = revision(text -> text.replace("Saya setuju.", "Saya setuju sepenuhnya."));
        publish(second);
        assertThat(ask(office.laras, second, false, "Kata baru", number)).isEqualTo(1);
        worker.work();
        assertThat(refusal(results(second), number)).isNull();
        var later = submittedWith("pindah");

        long strict = revision(text -> text.replaceFirst("(?s)(code: nyata-pindah.*?mandatory: )false", "$1true"));

        assertThat(row(preview(strict), number).refusal()).isEqualTo(Refusal.MORE_ASKED);
        assertThat(row(preview(strict), later).movable()).isTrue();
        office.server.run(office.laras, DefinitionDraftService.class, it -> it.discard(strict));
        long back = revision(text -> text);
        drops(back, "requirements/nyata-pindah");
        drops(back, "declarations/pindah");
        publish(back);
    }

    /** A yes of the register counts for the same question; for a stricter one it is to be asked anew. */
    @Test
    void whatARegisterSaidIsThereForAVersionThatAsksItTheSame() {
        var code = "data-satu-sehat";
        var applicant = office.applicant();
        var number = office.begin(applicant);
        office.answer(applicant, number, Office.answers());
        office.attach(applicant, number, "surat.pdf");
        var silent = office.submitted(office.applicant());
        var person = new Professional("SEKAR AYUNINGTYAS", null, null, null, null, true, null, null);
        var entry = new RegisterEntry(
                Register.SATU_SEHAT,
                RegisterEntry.State.FOUND,
                office.server.now(),
                person,
                LocalDate.ofInstant(office.server.now(), ZoneOffset.UTC),
                null,
                RegisterEntry.Facility.UNKNOWN,
                null);
        office.server.run(
                applicant, RegisterService.class, it -> it.keep(number, new RegisterSnapshot(List.of(entry))));
        office.submit(applicant, number);

        assertThat(OtherVersion.met(office, number, code, one -> one)).contains(code);
        assertThat(OtherVersion.met(office, silent, code, one -> one)).doesNotContain(code);
        assertThat(OtherVersion.met(office, number, code, one -> fresh(one, 30)))
                .doesNotContain(code);
        assertThat(OtherVersion.met(office, number, code, one -> fresh(one, 90)))
                .contains(code);
    }

    private static Requirement fresh(Requirement one, int days) {
        var was = one.registerRule().orElseThrow();
        var rule = new RegisterRule(was.register(), days, was.facilityVerified(), was.compares());
        return OtherVersion.asked(one, one.kind(), RequirementRules.of(rule));
    }

    private static Change[] asked(String kind, String declaration) {
        return new Change[] {
            new Change("kind", "", kind),
            new Change("mandatory", "", "false"),
            new Change("name/id", "", "Syarat " + kind),
            new Change("name/en", "", "Requirement " + kind),
            new Change("printed", "", "Syarat " + kind),
            new Change("basis", "", "Pasal 1"),
            new Change("declaration", "", declaration)
        };
    }

    private void adds(long draft, String list, String code, Change... changes) {
        var entry = office.server.call(
                office.laras, DraftEditService.class, it -> it.add(draft, list, SeenEntry.ANY, code));
        office.server.run(
                office.laras, DraftEditService.class, it -> it.write(draft, entry, SeenEntry.ANY, List.of(changes)));
    }

    private void drops(long draft, String entry) {
        var mark = office.server
                .call(office.laras, DraftEditService.class, it -> it.show(draft, entry))
                .titles()
                .get(entry)
                .mark();
        office.server.run(office.laras, DraftEditService.class, it -> it.remove(draft, entry, mark));
    }

    private void sees(Caller clerk, String number) {
        office.server.run(
                clerk, PaperSightService.class, it -> it.tick(number, "asli-uji", PaperSight.Kind.ORIGINAL, true));
    }

    private String submittedWith(String declaration) {
        var applicant = office.applicant();
        var number = office.begin(applicant);
        office.answer(applicant, number, Office.answers());
        office.attach(applicant, number, "surat.pdf");
        office.server.run(
                applicant,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of("kebenaran", "pencocokan", declaration), -1)));
        return number;
    }

    @Test
    void othersSeeAndMoveNothing() {
        long draft = revision(text -> text);
        assertThatThrownBy(() -> office.server.call(
                        office.stranger, FileTransferService.class, it -> it.preview(draft, Map.of(), 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(office.stranger, draft, true, "Janji baru"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.server.call(
                        office.stranger, FileTransferService.class, it -> it.results(draft, Long.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
    }
}
