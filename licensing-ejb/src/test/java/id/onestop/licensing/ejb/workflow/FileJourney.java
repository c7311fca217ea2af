package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.LicenceApplication.SurveyState;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.application.SubmissionDiff.Change;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.ChainVerification;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.notification.OutboxClaims;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyService;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way of a file through the real services on a real database; one subclass per database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FileJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final String CALENDAR_END = "2026-12-10T09:00:00Z";

    private Office office;
    private Caller sekar;

    abstract Database database();

    @BeforeAll
    void openOffice() {
        office = new Office(database());
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

    private static void refused(ThrowingCallable act, Class<? extends LicensingException> type, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        type, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refusedFields(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactlyInAnyOrder(fields));
    }

    private ApplicationStatus status(String number) {
        return office.application(number).status();
    }

    private FileView file(Caller official, String number) {
        return office.server.call(official, FileService.class, it -> it.open(number));
    }

    private ServiceClock clock(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select distinct c from ServiceClock c left join fetch c.events where c.applicationId = ?1",
                        ServiceClock.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private List<HandOver> card(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> office.server.bean(WorkRepository.class).listHandOvers(id));
    }

    private @Nullable WorkItem openItem(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElse(null));
    }

    private ChainVerification verified() {
        return office.server.call(office.auditor, IntegrityService.class, IntegrityService::verify);
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

    // drafts

    @Test
    void twoPressesBeginOneDraft() {
        var first = office.begin(sekar);

        assertThat(office.begin(sekar)).isEqualTo(first);
        assertThat(first).matches("MTR-2026-\\d{6}");
        assertThat(office.begin(sekar, ApplicationKind.RENEWAL, null)).isNotEqualTo(first);
    }

    @Test
    void aDraftBeginsWithWhatTheAccountKnows() {
        assertThat(office.answersOf(office.begin(sekar)).values())
                .isEqualTo(Map.of("birthDate", "1990-01-05", "birthPlace", "Metro", "phone", "+6281234567890"));
    }

    @Test
    void aPageWithFaultsKeepsNothingAndTellsAll() {
        var number = office.begin(sekar);

        refusedFields(
                () -> office.answer(
                        sekar,
                        number,
                        Map.of(
                                "placePostcode",
                                "3411",
                                "placeVillage",
                                "18.72.99.9999",
                                "placeName",
                                "Praktik",
                                "x",
                                "y")),
                "placePostcode ANSWER_POSTCODE",
                "placeVillage ANSWER_VILLAGE",
                "x QUESTION_UNKNOWN");
        assertThat(office.answersOf(number).get("placeName")).isNull();
    }

    @Test
    void anAnswerOnAnOldViewIsRefused() {
        var number = office.begin(sekar);
        long version = office.application(number).version();
        office.answer(sekar, number, Map.of("placeName", "Praktik Sekar"));

        refused(
                () -> office.server.call(
                        sekar, DraftService.class, it -> it.answer(number, Map.of("placeName", "Lain"), version)),
                Conflict.class,
                "CHANGED_MEANWHILE");
    }

    @Test
    void aStrangersDraftIsNotFound() {
        var number = office.begin(sekar);
        var other = office.applicant();

        refused(() -> office.answer(other, number, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.submit(other, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> file(office.rangga, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void anApplicantSeesHerFilesOfAllAgenciesWithTheirSteps() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        var draft = office.begin(sekar);

        var page = office.server.call(sekar, ApplicantService.class, it -> it.own(null));

        assertThat(page.items())
                .extracting(own -> own.row().number() + " " + own.row().displayed())
                .containsExactly(draft + " DRAFT", number + " UNDER_VERIFICATION");
    }

    // handing in

    @Test
    void anEmptyDraftIsToldEverythingAtOnce() {
        var number = office.begin(sekar);

        assertThatThrownBy(() -> office.server.run(
                        sekar, SubmissionService.class, it -> it.submit(new SubmitApplication(number, Set.of(), -1))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::code)
                                .contains("ANSWER_MISSING", "FILE_MISSING", "DECLARATION_MISSING"));
        assertThat(status(number)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aLetterForAnotherPlaceIsStale() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.answer(sekar, number, Map.of("placeStreet", "Jl. Lain 99"));

        refusedFields(() -> office.submit(sekar, number), Office.LETTER + " FILE_STALE");
    }

    @Test
    void aSecondPressFindsItHandedIn() {
        var number = office.submitted(sekar);

        office.submit(sekar, number);

        assertThat(office.application(number).round()).isEqualTo(1);
        assertThat(card(number)).hasSize(1);
        assertThat(operations(number)).containsExactly("APPLICATION_DRAFTED", "APPLICATION_SUBMITTED");
        assertThat(notices(number)).containsExactly("application-submitted");
    }

    @Test
    void twoSubmissionsAtTheSameMomentAreOne() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");

        assertThatThrownBy(() -> office.server.work(em -> {
                    var mine = em.createQuery(
                                    "select a from LicenceApplication a where a.number = ?1", LicenceApplication.class)
                            .setParameter(1, number)
                            .getSingleResult();
                    office.submit(sekar, number);
                    mine.answer(Map.of("placeName", "Lain"));
                    return 0;
                }))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OptimisticLockException.class),
                        thrown -> assertThat(thrown)
                                .isInstanceOf(RollbackException.class)
                                .hasCauseInstanceOf(OptimisticLockException.class));
        assertThat(office.application(number).round()).isEqualTo(1);
    }

    @Test
    void afterCloseOfOfficeItCountsAsReceivedOnTheNextWorkingDay() {
        office.server.setClock(Instant.parse("2026-12-23T10:00:00Z"));

        var number = office.submitted(sekar);

        assertThat(office.application(number).receivedOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    // checking

    @Test
    void acceptingStartsTheClockOnTheDayOfReceipt() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.server.pass(Duration.ofDays(1));

        office.accept(office.rangga, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(clock(number).day0()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(clock(number).dueDate()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(clock(number).dueAt()).isEqualTo(CALENDAR_END);
        assertThat(openItem(number).stepCode()).isEqualTo("verifikasi");
        assertThat(openItem(number).dueAt()).isEqualTo(CALENDAR_END);
        assertThat(notices(number)).containsExactly("application-submitted", "application-accepted");
    }

    @Test
    void nothingIsDecidedBeforeEveryRequirementWasLookedAt() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.check(office.rangga, number, "akun-mppd", Verdict.CONFORMS);

        refused(() -> office.accept(office.rangga, number), RuleViolation.class, "REQUIREMENTS_UNCHECKED");
        refused(() -> office.giveBack(office.rangga, number), RuleViolation.class, "REQUIREMENTS_UNCHECKED");
    }

    @Test
    void aFaultForbidsAcceptingAndNoFaultForbidsReturning() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        refused(() -> office.accept(office.rangga, number), RuleViolation.class, "REQUIREMENTS_FAULTY");

        office.check(office.rangga, number, Office.LETTER, Verdict.CONFORMS);
        refused(() -> office.giveBack(office.rangga, number), RuleViolation.class, "RETURN_WITHOUT_FAULT");
    }

    @Test
    void aFaultNeedsAReasonOfItsRequirementAndACure() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        refusedFields(() -> fault(number, null, "x"), "reasonCode REASON_MISSING");
        refusedFields(() -> fault(number, "tidak-ada", "x"), "reasonCode REASON_MISSING");
        refusedFields(() -> fault(number, "akun-mppd-tidak-ditemukan", "x"), "reasonCode REASON_MISSING");
        refusedFields(() -> fault(number, "alamat-berbeda", " "), "cure CURE_MISSING");
        refused(
                () -> office.check(office.rangga, number, "tidak-ada", Verdict.CONFORMS),
                NotFound.class,
                "REQUIREMENT_NOT_FOUND");
    }

    private void fault(String number, @Nullable String reason, String cure) {
        var fault = reason == null ? null : new Fault(reason, cure, null);
        office.server.run(
                office.rangga,
                ReviewService.class,
                it -> it.check(new CheckRequirement(number, Office.LETTER, Verdict.FAULTY, fault)));
    }

    // rights

    @Test
    void anotherAgencysOfficialFindsNothing() {
        var number = office.submitted(sekar);

        refused(() -> file(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.claim(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.accept(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        assertThat(found(office.stranger, number)).isEmpty();
        List<ChainRow> recorded = office.server.call(office.stranger, IntegrityService.class, it -> it.about(number));
        assertThat(recorded).isEmpty();
    }

    @Test
    void workOfAPostThatOneDoesNotHoldIsNotFound() {
        var number = office.submitted(sekar);

        refused(() -> office.claim(office.laras, number), NotFound.class, "WORK_ITEM_NOT_FOUND");
    }

    @Test
    void whatSomebodyElseHoldsCannotBeTakenOrDone() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.claim(office.rangga, number);

        refused(() -> office.claim(office.wulan, number), Conflict.class, "WORK_ITEM_TAKEN");
        refused(() -> office.accept(office.wulan, number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        assertThat(operations(number)).filteredOn("FILE_RECEIVED"::equals).hasSize(1);
    }

    @Test
    void whatWasReleasedAnotherCanTake() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.server.run(office.rangga, WorkItemService.class, it -> it.release(number));

        office.pass(office.wulan, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(card(number))
                .extracting(HandOver::giverName)
                .containsExactly("dr. Sekar Ayuningtyas, Sp.A", "Wulan Kartika");
    }

    @Test
    void nobodyApprovesTwice() {
        var number = office.submitted(sekar);
        office.pass(office.wulan, number);

        refused(() -> office.claim(office.wulan, number), RuleViolation.class, "FOUR_EYES");
    }

    @Test
    void theNextTaskIsNeverOneThatFourEyesForbid() {
        var forbidden = office.submitted(sekar);
        office.pass(office.wulan, forbidden);
        var item = openItem(forbidden);
        var mine = new Caller(
                office.wulan.accountId(),
                Caller.Kind.STAFF,
                office.agency,
                "Wulan Kartika",
                office.wulan.permissions(),
                Set.of(item.postId()));
        var own = office.submitted(office.applicant());
        office.pass(office.rangga, own);
        var taken = new HashSet<String>();

        for (var next = next(mine); next.isPresent(); next = next(mine)) {
            taken.add(next.get());
        }

        assertThat(taken).contains(own).doesNotContain(forbidden);
    }

    private Optional<String> next(Caller official) {
        return office.server.call(official, WorkItemService.class, WorkItemService::claimNext);
    }

    // the line

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

    private void reject(String number, String reason, String finding) {
        office.server.run(office.bagas, VerificationService.class, it -> it.reject(number, reason, finding));
    }

    private void sendBack(Caller official, String number, String step) {
        office.server.run(official, VerificationService.class, it -> it.sendBack(number, step, "Alamat keliru"));
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

    // the licence

    private Licence licence(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select l from Licence l where l.applicationId = ?1 order by l.preparedAt desc", Licence.class)
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

    @Test
    void aSignatureMakesTheLicenceAndClosesTheFile() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        office.issue(number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(number).validUntil()).isEqualTo("2031-12-07");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(clock(number).finished()).isTrue();
        assertThat(openItem(number)).isNull();
        assertThat(notices(number)).last().isEqualTo("licence-issued");
        var own = office.server.call(sekar, LicenceService.class, licences -> licences.own(Long.MAX_VALUE, 2));
        assertThat(own)
                .singleElement()
                .satisfies(held -> assertThat(held.application()).isEqualTo(number));
    }

    @Test
    void aSecondIntentFindsTheFirstAndTakesNoOtherNumber() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intend(number);

        var second = office.intend(number);

        assertThat(second.requestId()).isEqualTo(first.requestId());
        assertThat(second.licence().number()).isEqualTo(first.licence().number());
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
    }

    @Test
    void aRejectionAfterAFailedSignatureVoidsTheNumber() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intend(number);

        reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VOID);
    }

    @Test
    void aDraftThatGoesBackAfterAFailedSignatureIsWrittenAnew() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intend(number);
        sendBack(office.bagas, number, "verifikasi");
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
        office.claim(office.bagas, number);
        office.server.pass(Duration.ofMinutes(5));

        office.issue(number);

        assertThat(licence(number).number()).isNotEqualTo(first.licence().number());
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aFileWhoseSignatureIsUnderWayIsNotRejected() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));

        refused(() -> reject(number, "str-tidak-berlaku", "Dicabut 1 Desember"), Conflict.class, "SIGNING_UNDER_WAY");
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    @Test
    void aSignatureIsRecordedEvenIfItsSignerReleasedTheFileMeanwhile() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));
        office.server.run(office.bagas, WorkItemService.class, it -> it.release(number));

        office.bring(number, prepared);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void aRenewalReplacesTheLicenceOfTheSamePlace() {
        var first = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(first);
        office.server.pass(Duration.ofHours(1));
        var renewal = office.atDecision(sekar, ApplicationKind.RENEWAL);

        office.issue(renewal);

        assertThat(licence(first).status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(licence(renewal).status()).isEqualTo(LicenceStatus.VALID);
    }

    // the survey

    private static AnswerSurvey answer(String number, int score) {
        return new AnswerSurvey(
                number,
                Stream.of(SurveyElement.values()).collect(Collectors.toMap(element -> element, element -> score)),
                "Cepat");
    }

    @Test
    void aSurveyAnswerLeavesNoPathBack() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        int before = operations(number).size();
        long answered = rows("survey_answer");

        office.server.run(sekar, SurveyService.class, it -> it.answer(answer(number, 4)));

        assertThat(office.application(number).surveyState()).isEqualTo(SurveyState.ANSWERED);
        assertThat(rows("survey_answer")).isEqualTo(answered + 1);
        assertThat(operations(number)).hasSize(before);
        assertThat(notices(number)).last().isEqualTo("licence-issued");
        assertThat(joinable(number)).isEmpty();
        refused(
                () -> office.server.run(sekar, SurveyService.class, it -> it.answer(answer(number, 4))),
                Conflict.class,
                "SURVEY_NOT_PENDING");
    }

    private long rows(String table) {
        return office.server.work(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    /** Values of survey rows that also stand in rows about the person or the file. */
    private Set<String> joinable(String number) {
        var application = office.application(number);
        var known = Set.of(
                number,
                Long.toString(application.id()),
                Long.toString(sekar.accountId()),
                application.nikHash(),
                application.holderName());
        return office.server.work(em -> {
            @SuppressWarnings("unchecked")
            List<Object[]> answers = em.createNativeQuery(
                            "select reference, scores, remark, answered_on from survey_answer")
                    .getResultList();
            return answers.stream()
                    .flatMap(Stream::of)
                    .map(String::valueOf)
                    .filter(value -> known.stream().anyMatch(value::equals) || value.contains(number))
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    @Test
    void aSurveyIsAnsweredWholeOrSkippedWithAReason() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);

        assertThatThrownBy(() -> office.server.run(
                        sekar, SurveyService.class, it -> it.answer(new AnswerSurvey(number, Map.of(), null))))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.errors()).hasSize(9));
        refusedFields(
                () -> office.server.run(sekar, SurveyService.class, it -> it.skip(number, " ")),
                "reason REASON_MISSING");
        office.server.run(sekar, SurveyService.class, it -> it.skip(number, "Tergesa"));

        assertThat(office.application(number).surveyState()).isEqualTo(SurveyState.SKIPPED);
    }

    // record, outbox, worklist, search

    @Test
    void theChainIsWholeAndAChangedEntryIsFoundByItsPosition() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00.999999999Z"));
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        assertThat(verified().whole()).isTrue();
        var entries = office.server.call(office.auditor, IntegrityService.class, it -> it.about(number));
        var changed = entries.get(1);

        change(changed.position(), "actor", changed.actor(), "account:999");
        change(changed.position(), "facts", changed.facts(), changed.facts() + "x=y\n");
        change(changed.position(), "subject", changed.subject(), "MTR-2026-999999");
        change(changed.position(), "hash", changed.hash(), "0".repeat(64));

        assertThat(verified().whole()).isTrue();
    }

    private void change(long position, String column, String was, String is) {
        write(position, column, is);
        try {
            assertThat(verified().brokenAt()).isEqualTo(position);
        } finally {
            write(position, column, was);
        }
    }

    private void write(long position, String column, String value) {
        office.server.work(em -> em.createNativeQuery(
                        "update chain_entry set " + column + " = ?1 where agency_id = ?2 and position = ?3")
                .setParameter(1, value)
                .setParameter(2, office.agency)
                .setParameter(3, position)
                .executeUpdate());
    }

    @Test
    void aCutTailOfTheChainIsNoticed() {
        office.submitted(sekar);
        long length = verified().entries();
        office.server.work(
                em -> em.createNativeQuery("update chain_head set position = position + 1 where agency_id = ?1")
                        .setParameter(1, office.agency)
                        .executeUpdate());
        try {
            assertThat(verified().brokenAt()).isEqualTo(length + 1);
        } finally {
            office.server.work(
                    em -> em.createNativeQuery("update chain_head set position = position - 1 where agency_id = ?1")
                            .setParameter(1, office.agency)
                            .executeUpdate());
        }
    }

    @Test
    void messagesAreLeasedOnceAndComeBackAfterAFailure() {
        var number = office.submitted(sekar);
        // the database rounds a moment to microseconds, perhaps upwards
        office.server.pass(Duration.ofMillis(1));
        var claimed = drain();
        assertThat(claimed)
                .filteredOn(message -> message.payload().containsValue(number))
                .hasSize(1);
        var mine = claimed.stream()
                .filter(message -> message.payload().containsValue(number))
                .findFirst()
                .orElseThrow();
        assertThat(mine.payload())
                .containsEntry("template", "application-submitted")
                .containsEntry("account", Long.toString(sekar.accountId()));
        assertThat(drain()).isEmpty();

        settle(mine.id(), "refused");
        assertThat(drain()).isEmpty();
        office.server.pass(Duration.ofSeconds(121));
        assertThat(drain()).extracting(OutboxClaims.Claimed::id).contains(mine.id());
        settle(mine.id(), null);
        office.server.pass(Duration.ofHours(2));
        assertThat(drain()).extracting(OutboxClaims.Claimed::id).doesNotContain(mine.id());
    }

    private List<OutboxClaims.Claimed> drain() {
        var all = new ArrayList<OutboxClaims.Claimed>();
        for (var batch = batch(); !batch.isEmpty(); batch = batch()) {
            all.addAll(batch);
        }
        return all;
    }

    private List<OutboxClaims.Claimed> batch() {
        return office.server.inTransaction(
                () -> office.server.bean(OutboxClaims.class).claim(7));
    }

    private void settle(long id, @Nullable String failure) {
        office.server.inTransaction(() -> {
            office.server.bean(OutboxClaims.class).settle(id, failure);
            return 0;
        });
    }

    @Test
    void aWorklistOfManyEquallyUrgentFilesHasNeitherGapNorDouble() {
        var application = office.application(office.submitted(sekar));
        long post = office.rangga.posts().iterator().next();
        var all = office.server.work(em -> {
            var made = new HashSet<Long>();
            for (int i = 0; i < 120; i++) {
                var due = office.server.now().plusNanos(i % 3 == 0 ? 1_000_000 : 0);
                var item = WorkItem.offer(
                        application,
                        new WorkItem.Offer("periksa", "PAGING", true, post, false, due),
                        office.server.now());
                em.persist(item);
                made.add(item.id());
            }
            return made;
        });
        for (var sort : WorkSort.values()) {
            var seen = new ArrayList<Long>();
            Cursor after = null;
            do {
                var filter = new WorkFilter(WorkTab.UNCLAIMED, null, Set.of("PAGING"), sort, after, 17);
                var page = office.server.call(office.rangga, WorklistService.class, it -> it.page(filter));
                page.lines().forEach(line -> seen.add(line.row().id()));
                after = Cursor.parse(page.next());
            } while (after != null);

            assertThat(seen).as(sort.name()).doesNotHaveDuplicates().hasSize(120);
            assertThat(new HashSet<>(seen)).isEqualTo(all);
        }
        office.server.work(em -> em.createQuery("delete from WorkItem w where w.stepKind = 'PAGING'")
                .executeUpdate());
    }

    @Test
    void filesAreFoundByNumberNameAndWholeIdentityNumber() {
        var person = office.applicant("1872014501908888");
        var number = office.submitted(person);

        assertThat(found(number.toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(found("ayuningtyas")).contains(number);
        assertThat(found("1872014501908888")).containsExactly(number);
        assertThat(found("187201450190888")).isEmpty();
        assertThat(found("187201********88")).isEmpty();
        assertThat(found("%%%")).isEmpty();
        assertThat(file(office.rangga, number).maskedNik()).contains("*").doesNotContain("1872014501908888");
    }

    private List<String> found(String text) {
        return found(office.rangga, text);
    }

    private List<String> found(Caller official, String text) {
        return office.server.call(official, FileService.class, it -> it.search(text)).stream()
                .map(ApplicationRow::number)
                .toList();
    }
}
