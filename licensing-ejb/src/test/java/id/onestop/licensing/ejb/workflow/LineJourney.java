package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.ejb.application.ApplicationDocuments;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SubmissionDiff.Change;
import id.onestop.licensing.ejb.document.DocumentQueries;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The line from step to step, back to the applicant, and its clock. */
abstract class LineJourney extends FileJourney {

    LineJourney(Engine engine) {
        super(engine);
    }

    @Test
    void everyHandOverHasBothTimesAndBothNames() {
        var number = office.submitted(sekar);
        office.server.pass(Duration.ofMinutes(5));
        office.pass(office.rangga, number);
        office.server.pass(Duration.ofMinutes(10));
        office.verify(office.laras, number);

        assertThat(card(number))
                .extracting(HandOver::content)
                .containsExactly("SUBMISSION", "COMPLETE_AND_CORRECT", "VERIFIED_DRAFT");
        assertThat(card(number))
                .extracting(HandOver::receiverName)
                .containsExactly("Rangga Saputra", "Laras Prameswari", null);
        assertThat(card(number).get(1).receivedAt())
                .isEqualTo(card(number).get(1).givenAt().plus(Duration.ofMinutes(10)));
        assertThat(operations(number))
                .containsExactly(
                        "APPLICATION_DRAFTED",
                        "APPLICATION_SUBMITTED",
                        "FILE_RECEIVED",
                        "APPLICATION_ACCEPTED",
                        "FILE_RECEIVED",
                        "STEP_FORWARDED");
    }

    @Test
    void theHeadRejectsByADecisionWithReasons() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        refusedFields(() -> reject(number, "str-tidak-berlaku", " "), "finding FINDING_MISSING");
        refusedFields(() -> reject(number, "lain", "Dicabut"), "reasonCode REASON_MISSING");

        reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(status(number)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(clock(number).finished()).isTrue();
        assertThat(openItem(number)).isNull();
        assertThat(notices(number)).last().isEqualTo("application-rejected");
        assertThat(file(office.bagas, number).rejection().finding()).isEqualTo("Dicabut 1 Desember");
        var again = office.begin(sekar, ApplicationKind.NEW, number);
        assertThat(office.application(again).startedFrom()).isEqualTo(number);
        assertThat(office.answersOf(again)).isEqualTo(office.answersOf(number));
    }

    @Test
    void aDraftGoesBackOnlyWhereTheDefinitionAllows() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        refused(() -> sendBack(office.bagas, number, "periksa"), RuleViolation.class, "SEND_BACK_NOT_ALLOWED");
        sendBack(office.bagas, number, "verifikasi");

        assertThat(openItem(number).sentBack()).isTrue();
        office.verify(office.laras, number);
        assertThat(openItem(number).stepCode()).isEqualTo("keputusan");
    }

    @Test
    void aReturnBeforeAcceptanceHasNoClockAndDay0IsTheResubmission() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(clock(number)).isNull();
        assertThat(openItem(number)).isNull();

        office.server.pass(Duration.ofDays(2));
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        office.pass(office.rangga, number);

        assertThat(clock(number).day0()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(clock(number).dueDate()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aReturnAfterAcceptanceStopsTheClockUntilTheResubmission() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        sendBack(office.laras, number, "periksa");
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        assertThat(clock(number).stopped()).isTrue();

        office.server.setClock(Instant.parse("2026-12-10T02:00:00.5Z"));
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        assertThat(clock(number).stopped()).isFalse();
        office.pass(office.rangga, number);

        assertThat(clock(number).events())
                .extracting(ClockEvent::kind)
                .extracting(Enum::name)
                .containsExactly("START", "PAUSE", "RESUME");
        assertThat(clock(number).events().get(1).reference()).isEqualTo("R-1");
        assertThat(clock(number).day0()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(clock(number).dueDate()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(openItem(number).dueAt()).isEqualTo("2026-12-14T09:00:00Z");
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    @Test
    void aResubmissionShowsWhatChanged() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        refused(() -> office.claim(office.rangga, number), NotFound.class, "WORK_ITEM_NOT_FOUND");
        office.answer(sekar, number, Map.of("practiceHours", "Sabtu"));
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);

        var view = file(office.rangga, number);

        assertThat(view.diff().answers()).containsExactly(new Change("practiceHours", "Senin sampai Jumat", "Sabtu"));
        assertThat(view.diff().files()).containsExactly(new Change(Office.LETTER, null, "surat-baru.pdf"));
        assertThat(view.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reasonCode()).isEqualTo("belum-ditandatangani");
            assertThat(fault.cure()).isEqualTo("Tanda tangani suratnya");
            assertThat(fault.legalBasis()).isEqualTo("Standar no. 61 komponen 2 butir 4");
        });
        assertThat(view.round()).isEqualTo(2);
        assertThat(view.checked()).isZero();
        var register = view.requirements().stream()
                .filter(row -> row.requirement().code().equals("data-sisdmk"))
                .findFirst()
                .orElseThrow();
        assertThat(register.earlier()).satisfies(earlier -> {
            assertThat(earlier.verdict()).isEqualTo(Verdict.CONFORMS);
            assertThat(earlier.by()).isEqualTo(office.rangga.displayName());
            assertThat(earlier.standing()).isTrue();
        });
        assertThat(view.requirements())
                .filteredOn(row -> row.requirement().code().equals(Office.LETTER))
                .allSatisfy(row -> assertThat(row.earlier()).isNull());
        office.claim(office.rangga, number);
        refused(() -> office.accept(office.rangga, number), RuleViolation.class, "REQUIREMENTS_UNCHECKED");
    }

    @Test
    void aReturnedRequirementIsAProblemUntilSomethingNewLiesThere() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        assertThat(letterTask(number)).isEqualTo(TaskStatus.PROBLEM);
        office.server.pass(Duration.ofHours(1));

        office.attach(sekar, number, "surat-baru.pdf");

        assertThat(letterTask(number)).isEqualTo(TaskStatus.DONE);
    }

    private TaskStatus letterTask(String number) {
        return office.server
                .call(sekar, DraftService.class, it -> it.open(number))
                .requirementStatus()
                .get(Office.LETTER);
    }

    @Test
    void aWithdrawnFileLeavesTheWorklist() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        office.server.run(sekar, DraftService.class, it -> it.cancel(number));

        assertThat(status(number)).isEqualTo(ApplicationStatus.CANCELLED);
        assertThat(openItem(number)).isNull();
        refused(() -> office.accept(office.rangga, number), Conflict.class, "FILE_NOT_WITH_AGENCY");
    }

    @Test
    void anAcceptedFileCannotBeWithdrawn() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);

        refused(
                () -> office.server.run(sekar, DraftService.class, it -> it.cancel(number)),
                Conflict.class,
                "APPLICATION_MOVE");
    }

    @Test
    void aCardShowsBothWhoTookAFileThatWasPutBackBetween() {
        var number = office.submitted(sekar);
        office.server.pass(Duration.ofMinutes(5));
        office.claim(office.rangga, number);
        office.server.pass(Duration.ofMinutes(10));
        office.server.run(office.rangga, WorkItemService.class, it -> it.release(number));
        office.server.pass(Duration.ofMinutes(20));
        office.claim(office.wulan, number);

        var rows = card(number);

        assertThat(rows).extracting(HandOver::content).containsExactly("SUBMISSION", "RELEASED");
        assertThat(rows)
                .extracting(HandOver::giverName)
                .containsExactly("dr. Sekar Ayuningtyas, Sp.A", "Rangga Saputra");
        assertThat(rows).extracting(HandOver::receiverName).containsExactly("Rangga Saputra", "Wulan Kartika");
        assertThat(Duration.between(rows.get(0).givenAt(), rows.get(0).receivedAt()))
                .hasMinutes(5);
        assertThat(Duration.between(rows.get(1).givenAt(), rows.get(1).receivedAt()))
                .hasMinutes(20);
    }

    @Test
    void aWithdrawnFileIsLaidDownByWhoeverHasIt() {
        var unclaimed = office.submitted(sekar);
        var claimed = office.submitted(office.applicant());
        office.claim(office.rangga, claimed);
        office.server.run(sekar, DraftService.class, it -> it.cancel(unclaimed));
        var owner = office.application(claimed).applicantId();
        office.server.run(
                new Caller(owner, Caller.Kind.APPLICANT, null, "Sekar", sekar.permissions(), Set.of()),
                DraftService.class,
                it -> it.cancel(claimed));

        assertThat(card(unclaimed)).last().satisfies(row -> {
            assertThat(row.content()).isEqualTo("WITHDRAWN");
            assertThat(row.giverName()).isEqualTo("sistem");
            assertThat(row.receiverKind()).isEqualTo(HandOver.Party.SYSTEM);
        });
        assertThat(card(claimed))
                .last()
                .satisfies(row -> assertThat(row.giverName()).isEqualTo("Rangga Saputra"));
        var progress = office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(claimed));
        assertThat(progress.card().open()).isFalse();
    }

    @Test
    void aReturnedFileThatIsWithdrawnIsLaidDownByItsApplicantAndADraftHasNoCard() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.server.run(sekar, DraftService.class, it -> it.cancel(number));
        assertThat(card(number))
                .last()
                .extracting(HandOver::giverKind, HandOver::content)
                .containsExactly(HandOver.Party.APPLICANT, "WITHDRAWN");

        var draft = office.begin(sekar);
        office.server.run(sekar, DraftService.class, it -> it.cancel(draft));
        assertThat(card(draft)).isEmpty();
    }

    @Test
    void aFileThatNobodyIsWrittenDownToHaveGivenCanBeTakenAllTheSame() {
        var number = office.submitted(sekar);
        long id = office.application(number).id();
        office.server.work(em -> em.createNativeQuery("delete from hand_over where application_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        office.server.pass(Duration.ofMinutes(7));

        office.claim(office.rangga, number);

        assertThat(card(number)).singleElement().satisfies(row -> {
            assertThat(row.content()).isEqualTo("OFFERED");
            assertThat(row.receiverName()).isEqualTo("Rangga Saputra");
            assertThat(Duration.between(row.givenAt(), row.receivedAt())).hasMinutes(7);
        });
    }

    @Test
    void officialsSeeWhatWasHandedInAndNothingThatLiesThereSinceTheReturn() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.answer(sekar, number, Map.of("practiceHours", "Sabtu", "titleSuffix", "Sp.PD"));
        long added = office.attach(sekar, number, "surat-baru.pdf");

        var view = file(office.rangga, number);
        assertThat(view.answers().get("practiceHours")).isEqualTo("Senin sampai Jumat");
        assertThat(view.holderName()).isEqualTo("dr. Sekar Ayuningtyas, Sp.A");
        assertThat(names(view)).containsExactly("surat.pdf");
        assertThat(readable(office.rangga, added)).isFalse();
        assertThat(readable(sekar, added)).isTrue();

        office.submit(sekar, number);
        assertThat(names(file(office.rangga, number))).containsExactly("surat.pdf", "surat-baru.pdf");
        assertThat(file(office.rangga, number).answers().get("practiceHours")).isEqualTo("Sabtu");
        assertThat(readable(office.rangga, added)).isTrue();
    }

    private static List<String> names(FileView view) {
        return view.requirements().stream()
                .flatMap(row -> row.documents().stream())
                .map(DocumentView::fileName)
                .toList();
    }

    private boolean readable(Caller caller, long document) {
        return office.server.call(
                caller,
                ApplicationDocuments.class,
                it -> it.mayRead(
                        caller,
                        office.server.bean(DocumentQueries.class).view(document).orElseThrow()));
    }
}
