package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How often each step of a file goes to the database (decision Count-SQL): at most fourteen times, and never more often than
 * when it was first measured. Agencies, posts, definitions and calendars are in memory, as in a running server.
 */
abstract class StatementBudget extends FileJourney {

    StatementBudget(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void warmUp() {
        // the first number of a year also begins its counter
        office.intend(office.atDecision(office.applicant(), ApplicationKind.NEW));
    }

    private void takes(int most, Runnable step) {
        Statements.atMost(most, office.server, step);
    }

    @Test
    void submit() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.ask(sekar, number);

        // one of them holds the person, so that two places too many are not handed in at once
        takes(13, () -> office.submit(sekar, number));
    }

    @Test
    void begin() {
        takes(7, () -> office.begin(sekar));
    }

    @Test
    void answerOnePage() {
        var number = office.begin(sekar);

        takes(5, () -> office.answer(sekar, number, Office.answers()));
    }

    @Test
    void claim() {
        var number = office.submitted(sekar);

        takes(5, () -> office.claim(office.rangga, number));
    }

    @Test
    void release() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        takes(5, () -> office.server.run(office.rangga, WorkItemService.class, it -> it.release(number)));
    }

    @Test
    void checkOneRequirement() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        takes(4, () -> office.check(office.rangga, number, Office.LETTER, Verdict.CONFORMS));
    }

    @Test
    void accept() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);

        takes(11, () -> office.accept(office.rangga, number));
    }

    private long asked(String number) {
        office.claim(office.rangga, number);
        return office.server.call(
                office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
    }

    @Test
    void askForARecommendation() {
        var number = office.submitted(sekar);
        office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        office.claim(office.rangga, number);

        takes(
                7,
                () -> office.server.call(
                        office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null)));
    }

    @Test
    void takeAndAnswerARecommendation() {
        var number = office.submitted(sekar);
        var arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        long id = asked(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        var given = new RecommendationAnswer(Outcome.RECOMMENDED, null, null, null);

        takes(5, () -> office.server.run(arif, RecommendingService.class, it -> it.take(id)));
        takes(12, () -> office.server.run(arif, RecommendingService.class, it -> it.answer(id, given)));
    }

    @Test
    void acceptAndWaitForARecommendation() {
        var number = office.submitted(sekar);
        asked(number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);

        takes(13, () -> office.accept(office.rangga, number));
    }

    @Test
    void giveBack() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);

        takes(10, () -> office.giveBack(office.rangga, number));
    }

    @Test
    void resubmit() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        sendBack(office.laras, number, "periksa");
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.attach(sekar, number, "surat-baru.pdf");
        office.ask(sekar, number);

        takes(14, () -> office.submit(sekar, number));
    }

    @Test
    void resubmitForAnotherPlace() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        // another letter in the place of the one for the former place
        office.server.work(em -> em.createNativeQuery("delete from document where application_id = ?1")
                .setParameter(1, office.application(number).id())
                .executeUpdate());
        var answers = new HashMap<>(Office.answers());
        answers.put("placeName", "Praktik Kenanga Baru");
        office.answer(sekar, number, answers);
        office.attach(sekar, number, "surat-baru.pdf");
        office.ask(sekar, number);

        takes(13, () -> office.submit(sekar, number));
        assertThat(office.application(number).claimed().name()).isEqualTo("Praktik Kenanga Baru");
    }

    @Test
    void giveBackOnceMore() {
        var number = office.returnedOnce(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);

        takes(11, () -> office.giveBack(office.rangga, number));
    }

    @Test
    void askForConsent() {
        var number = office.lateFault(sekar);

        takes(10, () -> office.askConsent(office.rangga, number));
    }

    @Test
    void allowALateReturn() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);
        office.claim(office.laras, number);

        takes(12, () -> office.server.run(office.laras, ReturnConsentService.class, it -> it.allow(number)));
    }

    @Test
    void refuseALateReturn() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);
        office.claim(office.laras, number);

        takes(8, () -> office.server.run(office.laras, ReturnConsentService.class, it -> it.refuse(number, "Tidak")));
    }

    @Test
    void verify() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);

        takes(7, () -> office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null)));
    }

    @Test
    void verifyOneOfMany() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);

        takes(12, () -> office.server.run(office.laras, BatchStep.class, it -> it.verify(number, null)));
    }

    @Test
    void sendDraftBack() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        takes(8, () -> sendBack(office.bagas, number, "verifikasi"));
    }

    @Test
    void signIntent() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        takes(12, () -> office.intend(number));
    }

    @Test
    void signClaim() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);

        takes(
                4,
                () -> office.server.call(
                        office.bagas,
                        IssuanceService.class,
                        it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned " + number))));
    }

    @Test
    void signRecord() {
        var number = office.atDecision(sekar, ApplicationKind.RENEWAL);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned " + number)));

        takes(12, () -> office.bring(number, prepared));
    }

    @Test
    void rejectIntent() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        takes(10, () -> office.intendRejection(number, "str-tidak-berlaku", "Dicabut 1 Desember"));
    }

    @Test
    void rejectIntentAfterAFailedSignature() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intend(number);

        takes(14, () -> office.intendRejection(number, "str-tidak-berlaku", "Dicabut 1 Desember"));
    }

    @Test
    void sendBackAfterAFailedSignature() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intend(number);
        office.server.pass(Duration.ofHours(1));

        takes(12, () -> sendBack(office.bagas, number, "verifikasi"));
    }

    @Test
    void rejectRecord() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intendRejection(number, "str-tidak-berlaku", "Dicabut 1 Desember");
        office.claimSignature(number, prepared.requestId());

        takes(12, () -> office.bring(number, prepared.requestId()));
    }

    @Test
    void answerTheSurvey() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        var scores = Stream.of(SurveyElement.values()).collect(Collectors.toMap(element -> element, element -> 4));

        takes(
                5,
                () -> office.server.run(
                        sekar, SurveyService.class, it -> it.answer(new AnswerSurvey(number, scores, null))));
    }

    @Test
    void downloadForTheFirstTime() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        office.server.run(sekar, SurveyService.class, it -> it.skip(number, "Tergesa"));

        takes(5, () -> office.server.call(sekar, LicenceService.class, it -> it.handOver(number)));
    }

    @Test
    void withdraw() {
        var number = office.submitted(sekar);

        takes(6, () -> office.server.run(sekar, DraftService.class, it -> it.cancel(number)));
    }

    @Test
    void worklistPage() {
        office.submitted(sekar);

        for (var tab : WorkTab.values()) {
            takes(
                    3,
                    () -> office.server.call(
                            office.rangga,
                            WorklistService.class,
                            it -> it.page(new WorkFilter(tab, null, Set.of(), WorkSort.SLACK, null, 20))));
        }
    }

    @Test
    void publicVerification() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        var code = licence(number).code();

        takes(
                1,
                () -> office.server.inTransaction(() ->
                        office.server.bean(LicenceVerificationService.class).verify(code)));
    }
}
