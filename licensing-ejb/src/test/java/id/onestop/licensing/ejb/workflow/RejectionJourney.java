package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.RejectionService;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the decision to the signed letter of rejection. */
abstract class RejectionJourney extends FileJourney {

    private static final String REASON = "str-tidak-berlaku";
    private static final String FINDING = "Dicabut 1 Desember";

    RejectionJourney(Engine engine) {
        super(engine);
    }

    private List<RejectionLetter> letters(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select j from RejectionLetter j where j.applicationId = ?1 order by j.id",
                        RejectionLetter.class)
                .setParameter(1, id)
                .getResultList());
    }

    private VerificationView verified(String code) {
        return office.server.inTransaction(
                () -> office.server.bean(LicenceVerificationService.class).verify(code));
    }

    private Sha256 file(Caller reader, RejectionLetter letter, String number) {
        assertThat(letter.fileSha256()).isNotNull();
        return office.server.call(reader, RejectionService.class, it -> it.file(number));
    }

    @Test
    void anIntentIsNoRejectionYet() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        var prepared = office.intendRejection(number, REASON, FINDING);

        assertThat(prepared.sheet().finding()).isEqualTo(FINDING);
        assertThat(prepared.sheet().number()).isEqualTo(prepared.number());
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
        refused(
                () -> office.server.call(sekar, RejectionService.class, it -> it.file(number)),
                NotFound.class,
                "REJECTION_NOT_FOUND");
    }

    @Test
    void aFindingThatTheLetterCannotShowIsRefusedBeforeANumberIsTaken() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        refusedFields(
                () -> office.intendRejection(number, REASON, "Dicabut \u202e 1 Desember"), "finding ANSWER_LONG_TEXT");
        assertThat(numbers(number)).isEmpty();
    }

    @Test
    void theSignatureMakesTheDecisionWithItsNumberItsLetterAndItsLastHandOver() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        office.reject(number, REASON, FINDING);

        var letter = letters(number).get(0);
        assertThat(status(number)).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(openItem(number)).isNull();
        assertThat(clock(number).finished()).isTrue();
        assertThat(notices(number)).last().isEqualTo("application-rejected");
        assertThat(card(number).get(card(number).size() - 1))
                .extracting(HandOver::content, HandOver::giverPost, HandOver::receiverName)
                .containsExactly("REJECTED", "Kepala Dinas", "dr. Sekar Ayuningtyas, Sp.A");
        assertThat(file(office.bagas, number).rejection().post()).isEqualTo("Kepala Dinas");
        assertThat(file(sekar, letter, number)).isEqualTo(file(office.auditor, letter, number));
        refused(
                () -> office.server.call(office.applicant(), RejectionService.class, it -> it.file(number)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        refused(
                () -> office.server.call(office.stranger, RejectionService.class, it -> it.file(number)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    @Test
    void anybodyCanAskWhetherTheLetterIsAuthenticAndLearnsNoName() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intendRejection(number, REASON, FINDING);
        var code = letters(number).get(0).code();
        assertThat(verified(code).letter()).isNull();

        office.claimSignature(number, prepared.requestId());
        office.bring(number, prepared.requestId());

        assertThat(verified(code).facts()).isNull();
        assertThat(verified(code).letter().number()).isEqualTo(prepared.number());
        assertThat(verified(code).letter().toString()).doesNotContain("Sekar");
    }

    @Test
    void theSameAttemptAgainKeepsItsNumber() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        var first = office.intendRejection(number, REASON, FINDING);
        var second = office.intendRejection(number, REASON, " " + FINDING + " ");

        assertThat(second.requestId()).isEqualTo(first.requestId());
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
    }

    @Test
    void otherWordsAreAnotherLetterAndTheFirstNumberIsVoid() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intendRejection(number, REASON, FINDING);

        office.reject(number, REASON, "Dicabut 2 Desember");

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
        assertThat(letters(number))
                .extracting(RejectionLetter::status)
                .containsExactly(RejectionLetter.LetterStatus.VOID, RejectionLetter.LetterStatus.SIGNED);
        assertThat(letters(number).get(0).number()).isEqualTo(first.number());
    }

    @Test
    void whoThinksBetterOfItIssuesTheLicence() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intendRejection(number, REASON, FINDING);

        office.issue(number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aFileThatGoesBackVoidsTheNumberOfItsLetter() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intendRejection(number, REASON, FINDING);

        sendBack(office.bagas, number, "verifikasi");

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED);
        assertThat(letters(number))
                .extracting(RejectionLetter::status)
                .containsExactly(RejectionLetter.LetterStatus.VOID);
    }

    @Test
    void whileTheLetterIsBeingSignedNothingElseIsDecided() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intendRejection(number, REASON, FINDING);
        office.claimSignature(number, prepared.requestId());

        refused(() -> office.intend(number), Conflict.class, "SIGNING_UNDER_WAY");
        refused(() -> office.intendRejection(number, REASON, "Lain"), Conflict.class, "SIGNING_UNDER_WAY");
        refused(() -> sendBack(office.bagas, number, "verifikasi"), Conflict.class, "SIGNING_UNDER_WAY");
    }

    @Test
    void aSignatureThatComesTwiceRejectsOnce() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intendRejection(number, REASON, FINDING);
        office.claimSignature(number, prepared.requestId());
        office.bring(number, prepared.requestId());

        office.bring(number, prepared.requestId());

        assertThat(card(number))
                .filteredOn(row -> row.content().equals("REJECTED"))
                .hasSize(1);
        assertThat(operations(number))
                .filteredOn("APPLICATION_REJECTED"::equals)
                .hasSize(1);
    }

    @Test
    void aSignatureIsRecordedEvenIfItsSignerReleasedTheFileMeanwhile() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intendRejection(number, REASON, FINDING);
        office.claimSignature(number, prepared.requestId());
        office.server.run(office.bagas, WorkItemService.class, it -> it.release(number));

        office.bring(number, prepared.requestId());

        assertThat(status(number)).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void licencesAndLettersShareOneBookWithoutGap() {
        var rejected = office.atDecision(sekar, ApplicationKind.NEW);
        office.reject(rejected, REASON, FINDING);
        office.server.pass(Duration.ofMinutes(1));
        var issued = office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.issue(issued);

        assertThat(value(issued)).isEqualTo(value(rejected) + 1);
    }

    private long value(String number) {
        return office.server.work(em -> em.createQuery(
                        "select e.value from NumberEntry e where e.applicationNumber = ?1 and e.state = ?2", Long.class)
                .setParameter(1, number)
                .setParameter(2, NumberState.CONFIRMED)
                .getSingleResult());
    }

    @Test
    void onlyWhoHoldsTheFileAtADecisionRejects() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);

        refused(
                () -> office.server.call(
                        office.laras, RejectionService.class, it -> it.intend(number, REASON, FINDING)),
                Conflict.class,
                "FILE_AT_OTHER_STEP");
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
        office.claim(office.wulan, number);
        office.server.run(office.wulan, WorkItemService.class, it -> it.release(number));
        refused(() -> office.intendRejection(number, REASON, FINDING), Conflict.class, "WORK_ITEM_NOT_YOURS");
    }
}
