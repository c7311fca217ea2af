package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recommendation that the Penata may ask for beside the line (service A, row 8, decision 3). */
abstract class RecommendationJourney extends FileJourney {

    private static final String STEP = "rekomendasi";
    private static final Instant DUE_MONDAY = Instant.parse("2026-12-14T09:00:00Z");

    private Caller arif;
    private Caller neighbour;

    RecommendationJourney(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void anOffice() {
        arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        neighbour = office.staff(office.agency, "Tetangga", "front-office");
    }

    // the acts

    private long ask(String number) {
        return office.server.call(
                office.rangga,
                RecommendationService.class,
                it -> it.ask(number, STEP, " Mohon tinjau tempat praktik "));
    }

    private void take(Caller by, long id) {
        office.server.run(by, RecommendingService.class, it -> it.take(id));
    }

    private void answer(Caller by, long id, Outcome outcome, @Nullable String words) {
        var given = new RecommendationAnswer(outcome, " 440/12/2026 ", LocalDate.of(2026, 12, 7), words);
        office.server.run(by, RecommendingService.class, it -> it.answer(id, given));
    }

    private FileRecommendations panel(Caller by, String number) {
        return office.server.call(by, RecommendationService.class, it -> it.ofFile(number));
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private int remind() {
        return office.server.inTransaction(
                () -> office.server.bean(RecommendationReminders.class).remind());
    }

    /** Asked while the Penata checks. */
    private String claimed() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        return number;
    }

    private List<String> beside(String number) {
        return card(number).stream()
                .filter(row -> row.beside() != null)
                .map(row -> row.content() + ": " + row.giverName() + " > " + row.receiverName())
                .toList();
    }

    @Test
    void aClockThatLeapsAndOneThatIsPutBackRemindOnce() {
        var number = claimed();
        ask(number);
        var asked = office.server.now();
        office.server.setClock(asked.plus(Duration.ofDays(400)));
        assertThat(remind()).isPositive();
        assertThat(remind()).isZero();
        office.server.setClock(asked.plus(Duration.ofDays(400)).minus(Duration.ofHours(1)));
        assertThat(remind()).isZero();
    }

    // asking

    @Test
    void askingIsAnActBesideTheCheckAndStopsNoClock() {
        var number = claimed();
        ask(number);

        assertThat(openItem(number).waitingSince()).isNull();
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.UNDER_VERIFICATION);
        assertThat(beside(number)).containsExactly("RECOMMENDATION_ASKED: Rangga Saputra > null");
        assertThat(operations(number)).endsWith("RECOMMENDATION_ASKED");
        assertThat(notices(number)).contains("recommendation-asked");
        assertThat(panel(office.rangga, number).askable()).isEmpty();
    }

    @Test
    void theOfficeHasABudgetOfItsOwn() {
        var number = claimed();
        ask(number);

        var asked = panel(office.rangga, number).asked().get(0);
        assertThat(asked.facts().dueAt()).isEqualTo(DUE_MONDAY);
        assertThat(asked.facts().question()).isEqualTo("Mohon tinjau tempat praktik");
        assertThat(asked.minutesLeft()).isPositive();
    }

    @Test
    void whatIsAskedIsNotAskedAgain() {
        var number = claimed();
        ask(number);

        refused(() -> ask(number), Conflict.class, "RECOMMENDATION_OPEN");
    }

    @Test
    void onlyWhoHoldsTheStepBesideWhichItStandsMayAsk() {
        var number = office.submitted(sekar);
        refused(() -> ask(number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        office.pass(office.rangga, number);
        office.claim(office.laras, number);

        refused(
                () -> office.server.call(office.laras, RecommendationService.class, it -> it.ask(number, STEP, null)),
                NotFound.class,
                "STEP_NOT_FOUND");
        assertThat(panel(office.laras, number).askable()).isEmpty();
    }

    // waiting

    @Test
    void theClockStandsOnlyWhileTheLineWaits() {
        var number = claimed();
        long id = ask(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);

        assertThat(openItem(number).waitingSince()).isNotNull();
        assertThat(progress(number).displayed()).isEqualTo(DisplayedStatus.TECHNICAL_RECOMMENDATION);
        assertThat(clock(number).stopped()).isTrue();
        assertThat(clock(number).events()).last().extracting(ClockEvent::cause).isEqualTo("RECOMMENDATION");

        office.server.setClock(Instant.parse("2026-12-10T02:00:00Z"));
        take(arif, id);
        answer(arif, id, Outcome.RECOMMENDED, null);

        // Tuesday and Wednesday stood still as a whole, Thursday did not (decision Whole-Day-Pause)
        assertThat(clock(number).stopped()).isFalse();
        assertThat(clock(number).dueDate()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(openItem(number).waitingSince()).isNull();
        assertThat(openItem(number).dueAt()).isEqualTo(clock(number).dueAt());
        office.verify(office.laras, number);
        assertThat(openItem(number).stepCode()).isEqualTo("keputusan");
        assertThat(verified().whole()).isTrue();
    }

    @Test
    void theStepThatWaitsDoesNotEndBeforeTheAnswer() {
        var number = claimed();
        ask(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(office.server
                        .call(office.laras, WorkItemService.class, it -> it.claimNext())
                        .filter(number::equals))
                .isEmpty();

        refused(() -> office.verify(office.laras, number), RuleViolation.class, "RECOMMENDATION_AWAITED");
    }

    @Test
    void anAnswerThatIsThereBeforeStopsNothing() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        answer(arif, id, Outcome.WITH_NOTES, "Papan nama belum terpasang");
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);

        assertThat(openItem(number).waitingSince()).isNull();
        assertThat(clock(number).stopped()).isFalse();
        assertThat(clock(number).events()).extracting(ClockEvent::kind).containsExactly(ClockEventKind.START);
    }

    @Test
    void aFileThatIsSentBackWaitsForNobody() {
        var number = claimed();
        long id = ask(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        office.claim(office.laras, number);
        office.server.pass(Duration.ofHours(1));

        sendBack(office.laras, number, "periksa");

        assertThat(clock(number).stopped()).isFalse();
        assertThat(openItem(number).waitingSince()).isNull();
        take(arif, id);
        answer(arif, id, Outcome.RECOMMENDED, null);
        assertThat(clock(number).stopped()).isFalse();
    }

    @Test
    void aReturnedFileStandsForItsApplicantAlone() {
        var number = claimed();
        long id = ask(number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);

        take(arif, id);
        answer(arif, id, Outcome.RECOMMENDED, null);

        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(panel(office.rangga, number).asked().get(0).facts().outcome())
                .isEqualTo(Outcome.RECOMMENDED);
    }

    @Test
    void whatWasAskedWithoutNeedIsTakenBackAndTheLineGoesOn() {
        var number = claimed();
        long id = ask(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        office.claim(office.laras, number);
        office.server.pass(Duration.ofHours(2));

        office.server.run(office.laras, RecommendationService.class, it -> it.withdraw(number, id));

        assertThat(clock(number).stopped()).isFalse();
        assertThat(beside(number)).last().isEqualTo("RECOMMENDATION_WITHDRAWN: Laras Prameswari > sistem");
        office.verify(office.laras, number);
        refused(() -> take(arif, id), Conflict.class, "RECOMMENDATION_CLOSED");
    }

    @Test
    void aWithdrawnFileNeedsNoAnswer() {
        var number = claimed();
        long id = ask(number);

        office.server.run(sekar, DraftService.class, it -> it.cancel(number));

        assertThat(beside(number)).last().isEqualTo("RECOMMENDATION_WITHDRAWN: sistem > sistem");
        refused(() -> take(arif, id), Conflict.class, "RECOMMENDATION_CLOSED");
        assertThat(office.server
                        .call(arif, RecommendingService.class, it -> it.open(id))
                        .excerpt())
                .isNull();
    }

    // the office

    @Test
    void theOfficeTakesPutsBackAndAnswers() {
        var number = claimed();
        long id = ask(number);
        var colleague = office.staff(office.agency, "Bunga Lestari", "perekomendasi");
        take(arif, id);
        take(arif, id);
        refused(() -> take(colleague, id), Conflict.class, "RECOMMENDATION_TAKEN");
        refused(() -> answer(colleague, id, Outcome.RECOMMENDED, null), Conflict.class, "RECOMMENDATION_NOT_YOURS");
        office.server.run(arif, RecommendingService.class, it -> it.release(id));
        office.server.pass(Duration.ofMinutes(30));
        take(colleague, id);
        answer(colleague, id, Outcome.RECOMMENDED, null);

        assertThat(beside(number))
                .containsExactly(
                        "RECOMMENDATION_ASKED: Rangga Saputra > Arif Nugraha",
                        "RELEASED: Arif Nugraha > Bunga Lestari",
                        "RECOMMENDATION_ANSWERED: Bunga Lestari > sistem");
        assertThat(progress(number).card().rows().stream()
                        .filter(row -> row.handOver().beside() != null)
                        .map(ControlCard.Row::gap))
                .containsExactly(0L, 30L, 0L);
        assertThat(notices(number)).last().isEqualTo("recommendation-answered");
        refused(() -> answer(colleague, id, Outcome.RECOMMENDED, null), Conflict.class, "RECOMMENDATION_NOT_YOURS");
    }

    /** Arif is away for three days from Tuesday on; a colleague acts for him. */
    private Caller plh(Caller absent) {
        var dewi = office.staff(office.agency, "Dewi Anggraini");
        var tuesday = LocalDate.of(2026, 12, 8);
        office.substitute(dewi, "perekomendasi", absent, "800/9/2026", tuesday, tuesday.plusDays(2));
        return dewi;
    }

    @Test
    void theSubstituteTakesOverWhatTheAbsentOfficialHolds() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        office.server.run(arif, RecommendingService.class, it -> it.attach(id, ReceivedFiles.of(stored())));
        var dewi = plh(arif);
        office.server.setClock(Instant.parse("2026-12-09T02:00:00Z"));
        var acting = office.today(dewi);
        assertThat(line(acting, id).takeable()).isTrue();

        take(acting, id);
        var task = office.server.call(acting, RecommendingService.class, it -> it.open(id));
        assertThat(task.mine()).isTrue();
        assertThat(task.fileName()).isNull();
        answer(acting, id, Outcome.RECOMMENDED, null);

        assertThat(beside(number))
                .containsExactly(
                        "RECOMMENDATION_ASKED: Rangga Saputra > Arif Nugraha",
                        "TAKEN_OVER: Arif Nugraha > Dewi Anggraini",
                        "RECOMMENDATION_ANSWERED: Dewi Anggraini > sistem");
        var given = card(number).stream()
                .filter(row -> row.content().equals("TAKEN_OVER"))
                .findFirst()
                .orElseThrow();
        assertThat(given.givenAt()).isEqualTo("2026-12-07T17:00:00Z");
        assertThat(given.receiverPost()).startsWith("Plh. ");
        assertThat(given.receiverDecree()).isEqualTo("800/9/2026");
        assertThat(operations(number)).contains("RECOMMENDATION_TAKEN_OVER");
        assertThat(verified().whole()).isTrue();
    }

    @Test
    void whileSomebodyActsForHimTheAbsentOfficialMayOnlyPutBack() {
        var taken = claimed();
        long id = ask(taken);
        take(arif, id);
        var free = claimed();
        long other = ask(free);
        plh(arif);
        office.server.setClock(Instant.parse("2026-12-08T02:00:00Z"));
        var away = office.today(arif);

        refused(() -> answer(away, id, Outcome.RECOMMENDED, null), RuleViolation.class, "HOLDER_AWAY");
        refused(() -> take(away, other), RuleViolation.class, "HOLDER_AWAY");
        refused(
                () -> office.server.run(away, RecommendingService.class, it -> it.expectLetter(id)),
                RuleViolation.class,
                "HOLDER_AWAY");
        var letter = ReceivedFiles.of(stored());
        refused(
                () -> office.server.run(away, RecommendingService.class, it -> it.attach(id, letter)),
                RuleViolation.class,
                "HOLDER_AWAY");
        assertThat(line(away, id).away()).isTrue();
        assertThat(line(away, other).takeable()).isFalse();
        office.server.run(away, RecommendingService.class, it -> it.release(id));
        office.server.setClock(Instant.parse("2026-12-11T02:00:00Z"));
        take(office.today(arif), id);
        answer(office.today(arif), id, Outcome.RECOMMENDED, null);
    }

    @Test
    void whoIsBackTakesOverWhatHisSubstituteDidNotAnswer() {
        var number = claimed();
        long id = ask(number);
        var dewi = plh(arif);
        office.server.setClock(Instant.parse("2026-12-08T02:00:00Z"));
        take(office.today(dewi), id);
        refused(() -> take(office.today(bunga()), id), Conflict.class, "RECOMMENDATION_TAKEN");
        office.server.setClock(Instant.parse("2026-12-11T02:00:00Z"));

        take(office.today(arif), id);

        var given = card(number).stream()
                .filter(row -> row.content().equals("TAKEN_OVER"))
                .findFirst()
                .orElseThrow();
        assertThat(given.giverName()).isEqualTo("Dewi Anggraini");
        assertThat(given.giverDecree()).isEqualTo("800/9/2026");
        assertThat(given.givenAt()).isEqualTo("2026-12-10T17:00:00Z");
        refused(
                () -> answer(office.today(dewi), id, Outcome.RECOMMENDED, null),
                NotFound.class,
                "RECOMMENDATION_NOT_FOUND");
    }

    private Caller bunga() {
        return office.staff(office.agency, "Bunga Lestari", "perekomendasi");
    }

    private RecommendationPage.Line line(Caller by, long id) {
        return office.server
                .call(by, RecommendingService.class, it -> it.open(id))
                .line();
    }

    @Test
    void theOfficeSeesWhatTheDefinitionSharesAndNothingElse() {
        var number = claimed();
        long id = ask(number);

        var task = office.server.call(arif, RecommendingService.class, it -> it.open(id));

        assertThat(task.excerpt().answers())
                .extracting(given -> given.question().code())
                .containsExactly(
                        "strNumber",
                        "strValidity",
                        "speciality",
                        "placeName",
                        "placeStreet",
                        "placeVillage",
                        "practiceOrdinal",
                        "practiceHours");
        assertThat(task.excerpt().papers())
                .extracting(paper -> paper.requirement().code())
                .containsExactly(Office.LETTER);
        assertThat(task.mine()).isFalse();
        long letter = task.excerpt().papers().get(0).documents().get(0).id();
        assertThat(office.server
                        .call(arif, RecommendingService.class, it -> it.document(id, letter))
                        .fileName())
                .isEqualTo("surat.pdf");
    }

    @Test
    void documentsOfOtherFilesAndOfAnsweredQuestionsAreNotFound() {
        var other = office.submitted(office.applicant());
        long strange = file(office.rangga, other)
                .requirements()
                .get(3)
                .documents()
                .get(0)
                .id();
        var number = claimed();
        long own = file(office.rangga, number)
                .requirements()
                .get(3)
                .documents()
                .get(0)
                .id();
        long id = ask(number);
        refused(() -> document(arif, id, strange), NotFound.class, "DOCUMENT_NOT_FOUND");
        refused(() -> document(neighbour, id, own), NotFound.class, "RECOMMENDATION_NOT_FOUND");
        take(arif, id);
        answer(arif, id, Outcome.RECOMMENDED, null);

        refused(() -> document(arif, id, own), NotFound.class, "DOCUMENT_NOT_FOUND");
        assertThat(office.server
                        .call(arif, RecommendingService.class, it -> it.open(id))
                        .answer()
                        .outcome())
                .isEqualTo(Outcome.RECOMMENDED);
    }

    private void document(Caller by, long id, long document) {
        office.server.call(by, RecommendingService.class, it -> it.document(id, document));
    }

    @Test
    void otherOfficesAndOtherAgenciesFindNothing() {
        var number = claimed();
        long id = ask(number);

        for (var by : List.of(neighbour, office.rangga, office.bagas, office.stranger)) {
            refused(
                    () -> office.server.call(by, RecommendingService.class, it -> it.open(id)),
                    NotFound.class,
                    "RECOMMENDATION_NOT_FOUND");
            refused(() -> take(by, id), NotFound.class, "RECOMMENDATION_NOT_FOUND");
            refused(() -> answer(by, id, Outcome.RECOMMENDED, null), NotFound.class, "RECOMMENDATION_NOT_FOUND");
            assertThat(listed(by, RecommendationTab.OFFICE)).isEmpty();
        }
        refused(() -> panel(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> panel(sekar, number), Forbidden.class, "STAFF_ONLY");
        assertThat(listed(arif, RecommendationTab.OFFICE)).contains(id);
    }

    private List<Long> listed(Caller by, RecommendationTab tab) {
        return office.server.call(by, RecommendationInbox.class, it -> it.page(tab, null, 50)).lines().stream()
                .map(line -> line.facts().id())
                .toList();
    }

    @Test
    void theListOfTheOfficeFollows() {
        var number = claimed();
        long id = ask(number);
        var before = office.server.call(arif, RecommendationInbox.class, RecommendationInbox::counts);
        take(arif, id);

        assertThat(listed(arif, RecommendationTab.MINE)).containsExactly(id);
        assertThat(listed(arif, RecommendationTab.UNCLAIMED)).doesNotContain(id);
        var after = office.server.call(arif, RecommendationInbox.class, RecommendationInbox::counts);
        assertThat(after.mine()).isOne();
        assertThat(after.unclaimed()).isEqualTo(before.unclaimed() - 1);
        assertThat(after.office()).isEqualTo(before.office());
        answer(arif, id, Outcome.RECOMMENDED, null);
        assertThat(listed(arif, RecommendationTab.DONE)).contains(id);
        assertThat(listed(arif, RecommendationTab.OFFICE)).doesNotContain(id);
    }

    @Test
    void aLongListGoesOnWhereThePageEnded() {
        var first = ask(claimed());
        var second = ask(claimed());

        var page =
                office.server.call(arif, RecommendationInbox.class, it -> it.page(RecommendationTab.OFFICE, null, 1));
        var next = WorkFilter.Cursor.parse(page.next());
        var rest =
                office.server.call(arif, RecommendationInbox.class, it -> it.page(RecommendationTab.OFFICE, next, 50));

        assertThat(page.lines()).hasSize(1);
        assertThat(rest.lines())
                .extracting(line -> line.facts().id())
                .doesNotContain(page.lines().get(0).facts().id())
                .containsAnyOf(first, second);
    }

    // the answer

    @Test
    void theWordsAreForThoseWhomTheDefinitionNames() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        var letter = ReceivedFiles.of(stored());
        office.server.run(arif, RecommendingService.class, it -> it.attach(id, letter));
        assertThat(panel(office.rangga, number).asked().get(0).fileName()).isNull();
        answer(arif, id, Outcome.NOT_RECOMMENDED, " Praktik di lokasi sengketa ");

        for (var by : List.of(office.rangga, office.laras, office.bagas)) {
            var view = panel(by, number).asked().get(0);
            assertThat(view.answer().statement()).isEqualTo("Praktik di lokasi sengketa");
            assertThat(view.answer().letterNumber()).isEqualTo("440/12/2026");
            assertThat(office.server
                            .call(by, RecommendationService.class, it -> it.letter(number, id))
                            .name())
                    .isEqualTo("pindai.pdf");
        }
        for (var by : List.of(office.auditor, neighbour, arif)) {
            var view = panel(by, number).asked().get(0);
            assertThat(view.readable()).isFalse();
            assertThat(view.answer()).isNull();
            assertThat(view.fileName()).isNull();
            assertThat(view.facts().outcome()).isEqualTo(Outcome.NOT_RECOMMENDED);
            refused(
                    () -> office.server.call(by, RecommendationService.class, it -> it.letter(number, id)),
                    NotFound.class,
                    "RECOMMENDATION_NOT_FOUND");
        }
    }

    private Sha256 stored() {
        var hash = Sha256.ofText(UUID.randomUUID().toString());
        office.server.work(em -> {
            em.persist(new StoredFile(hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN, office.server.now()));
            return 0;
        });
        return hash;
    }

    @Test
    void theWordsStandNowhereElse() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        answer(arif, id, Outcome.NOT_RECOMMENDED, "Rahasia dinas kesehatan");

        var recorded = office.server.work(
                em -> em.createNativeQuery("select cast(facts as varchar(4000)) from chain_entry where subject = ?1")
                        .setParameter(1, number)
                        .getResultList()
                        .toString());
        assertThat(recorded).contains("NOT_RECOMMENDED").doesNotContain("Rahasia");
        assertThat(card(number)).extracting(HandOver::note).doesNotContain("Rahasia dinas kesehatan");
        assertThat(office.server
                        .call(sekar, ProgressService.class, it -> it.own(number))
                        .asked())
                .isEmpty();
    }

    @Test
    void theApplicantLearnsWhoIsAskedAndSinceWhen() {
        var number = claimed();
        ask(number);

        var asked = office.server
                .call(sekar, ProgressService.class, it -> it.own(number))
                .asked();

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).office().id()).isEqualTo("Dinas Kesehatan Kota Metro");
        assertThat(asked.get(0).since()).isCloseTo(office.server.now(), within(1, ChronoUnit.SECONDS));
        assertThat(asked.get(0).dueAt()).isEqualTo(DUE_MONDAY);
    }

    @Test
    void anAnswerSaysWhyItIsNotAPlainYes() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);

        refusedFields(() -> answer(arif, id, null, null), "outcome RECOMMENDATION_OUTCOME_MISSING");
        refusedFields(() -> answer(arif, id, Outcome.WITH_NOTES, " "), "statement RECOMMENDATION_NOTES_MISSING");
        refusedFields(
                () -> answer(arif, id, Outcome.NOT_RECOMMENDED, null), "statement RECOMMENDATION_REASONS_MISSING");
    }

    @Test
    void notRecommendedIsAdviceAndAPersonDecides() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        answer(arif, id, Outcome.NOT_RECOMMENDED, "Alat belum lengkap");
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);

        office.issue(number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void anOfficeMayBeAskedAgain() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        answer(arif, id, Outcome.WITH_NOTES, "Mohon lengkapi");
        assertThat(panel(office.rangga, number).askable().get(0).again()).isTrue();

        long second = ask(number);

        assertThat(panel(office.rangga, number).asked())
                .extracting(view -> view.facts().id())
                .containsExactly(id, second);
    }

    // reminders

    @Test
    void theOfficeIsRemindedOncePerRung() {
        var number = claimed();
        ask(number);
        remind();
        assertThat(reminders(number)).isEmpty();

        // from the close of the working day before the last
        office.server.setClock(Instant.parse("2026-12-11T10:00:00Z"));
        remind();
        remind();
        assertThat(reminders(number)).containsOnly("recommendation-due-soon");
        int office1 = reminders(number).size();

        office.server.setClock(DUE_MONDAY.plusSeconds(1));
        remind();
        remind();
        assertThat(reminders(number))
                .hasSize(2 * office1 + 1)
                .contains("recommendation-late")
                .endsWith("recommendation-awaited");
        assertThat(operations(number).stream().filter("RECOMMENDATION_REMINDED"::equals))
                .hasSize(2);
    }

    private List<String> reminders(String number) {
        return notices(number).stream()
                .filter(template -> Set.of("recommendation-due-soon", "recommendation-late", "recommendation-awaited")
                        .contains(template))
                .sorted((one, other) -> Boolean.compare(one.endsWith("awaited"), other.endsWith("awaited")))
                .toList();
    }

    @Test
    void whatIsAnsweredIsNotRemindedOf() {
        var number = claimed();
        long id = ask(number);
        take(arif, id);
        answer(arif, id, Outcome.RECOMMENDED, null);

        office.server.setClock(DUE_MONDAY.plusSeconds(1));
        remind();

        assertThat(reminders(number)).isEmpty();
    }

    @Test
    void anOfficeThatWasNeverRemindedInTimeIsRemindedOnce() {
        var number = claimed();
        ask(number);

        office.server.setClock(DUE_MONDAY.plus(Duration.ofDays(2)));
        remind();
        remind();

        assertThat(operations(number).stream().filter("RECOMMENDATION_REMINDED"::equals))
                .hasSize(1);
    }
}
