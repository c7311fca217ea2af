package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.ReturnHistory;
import id.onestop.licensing.ejb.application.ReturnView;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A second return of what the first should have named: nothing goes out before a superior has allowed it. */
abstract class LateReturnJourney extends FileJourney {

    private static final String ACCOUNT = "akun-mppd";

    LateReturnJourney(Engine engine) {
        super(engine);
    }

    private void allow(Caller superior, String number) {
        office.server.run(superior, ReturnConsentService.class, it -> it.allow(number));
    }

    private void refuse(Caller superior, String number, String why) {
        office.server.run(superior, ReturnConsentService.class, it -> it.refuse(number, why));
    }

    private ConsentView consent(Caller reader, String number) {
        return office.server
                .call(reader, ReturnConsentService.class, it -> it.ofFile(number))
                .orElseThrow();
    }

    private List<ReturnView> returns(String number) {
        return office.server.call(sekar, ReturnHistory.class, it -> it.own(number));
    }

    private List<String> contents(String number) {
        return card(number).stream().map(HandOver::content).toList();
    }

    private List<String> listed(Caller official, WorkTab tab) {
        var filter = new WorkFilter(tab, null, Set.of(), WorkSort.DUE, null, 50);
        return office.server.call(official, WorklistService.class, it -> it.page(filter)).lines().stream()
                .map(line -> line.row().number())
                .toList();
    }

    @Test
    void aNewFaultOfWhatWasBroughtSinceNeedsNobody() {
        var number = office.returnedOnce(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);

        office.giveBack(office.rangga, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(returns(number)).extracting(ReturnView::consent).containsOnlyNulls();
        refused(() -> office.askConsent(office.rangga, number), Conflict.class, "FILE_NOT_WITH_AGENCY");
    }

    @Test
    void whatChangedByItselfInARegisterIsNoOversight() {
        var number = office.returnedOnce(sekar);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.answer(sekar, number, Map.of("strNumber", "yz 00009999999999"));
        office.attach(sekar, number, "surat-ketiga.pdf");
        office.submit(sekar, number);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        fault(number);

        office.giveBack(office.rangga, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
    }

    private void fault(String number) {
        office.server.run(
                office.rangga,
                ReviewService.class,
                it -> it.check(new CheckRequirement(
                        number,
                        ACCOUNT,
                        Verdict.FAULTY,
                        new Fault("akun-mppd-tidak-ditemukan", "Buat akun MPPD", null))));
    }

    @Test
    void anOversightCannotGoOutAlone() {
        var number = office.lateFault(sekar);

        refused(() -> office.giveBack(office.rangga, number), RuleViolation.class, "RETURN_NEEDS_CONSENT");

        assertThat(status(number)).isEqualTo(ApplicationStatus.SUBMITTED);
        var need = office.server.call(office.rangga, ReturnConsentService.class, it -> it.need(number));
        assertThat(need.overlooked()).containsExactly(new Overlooked(ACCOUNT, 1));
        assertThat(need.post().id()).isEqualTo("Koordinator Pelayanan");
    }

    @Test
    void theRequestNeedsAReasonAndLiesBeforeTheSuperior() {
        var number = office.lateFault(sekar);
        refusedFields(
                () -> office.server.run(office.rangga, ReturnConsentService.class, it -> it.ask(number, " ", null)),
                "reason CONSENT_REASON_MISSING");

        office.askConsent(office.rangga, number);

        assertThat(openItem(number).stepKind()).isEqualTo("RETURN_CONSENT");
        assertThat(listed(office.laras, WorkTab.UNCLAIMED)).contains(number);
        assertThat(listed(office.rangga, WorkTab.MINE)).doesNotContain(number);
        assertThat(consent(office.rangga, number).state()).isEqualTo("ASKED");
        assertThat(status(number)).isEqualTo(ApplicationStatus.SUBMITTED);
        refused(() -> fault(number), Conflict.class, "WORK_ITEM_NOT_YOURS");
    }

    @Test
    void allowedItGoesOutAtOnceAndCountsApart() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);
        office.claim(office.laras, number);

        allow(office.laras, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
        var made = returns(number).get(1);
        assertThat(made.returnedBy()).isEqualTo("Rangga Saputra");
        assertThat(made.note()).isEqualTo("Mohon diperbaiki");
        assertThat(made.consent())
                .isEqualTo(new ReturnView.Consent(
                        "Laras Prameswari", "Koordinator Pelayanan", "Terlewat pada pemeriksaan pertama"));
        assertThat(made.faults()).extracting(FaultView::overlookedSince).containsExactly(1);
        assertThat(contents(number)).endsWith("RETURNED", "CORRECTION", "RETURN_CONSENT_ASKED", "RETURNED_AGAIN");
        assertThat(notices(number)).endsWith("application-returned-again");
        assertThat(operations(number)).endsWith("STEP_CONSENT_ASKED", "FILE_RECEIVED", "APPLICATION_RETURNED");
        assertThat(listed(office.rangga, WorkTab.RETURNED)).contains(number);
        assertThat(verified().whole()).isTrue();
    }

    @Test
    void refusedItIsBeforeItsOfficialAgainWithEverythingThatWasFound() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);
        office.claim(office.laras, number);
        refusedFields(() -> refuse(office.laras, number, ""), "answer CONSENT_ANSWER_MISSING");

        refuse(office.laras, number, "Akunnya sudah kami temukan sendiri");

        assertThat(openItem(number).stepCode()).isEqualTo("periksa");
        assertThat(consent(office.rangga, number).answer()).isEqualTo("Akunnya sudah kami temukan sendiri");
        assertThat(contents(number)).endsWith("RETURN_CONSENT_ASKED", "RETURN_CONSENT_REFUSED");
        office.claim(office.rangga, number);
        assertThat(file(office.rangga, number).checked())
                .isEqualTo(file(office.rangga, number).requirements().size());
        office.check(office.rangga, number, ACCOUNT, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    private void takeBack(Caller official, String number) {
        office.server.run(official, ReturnConsentService.class, it -> it.withdraw(number));
    }

    @Test
    void whoAskedTakesTheRequestBackAndHoldsTheFileWithEverythingThatWasFound() {
        var number = office.lateFault(sekar);
        refused(() -> takeBack(office.rangga, number), Conflict.class, "FILE_AT_OTHER_STEP");
        office.askConsent(office.rangga, number);
        assertThat(consent(office.rangga, number).withdrawable()).isTrue();
        assertThat(consent(office.laras, number).withdrawable()).isFalse();
        office.claim(office.laras, number);

        takeBack(office.rangga, number);

        assertThat(consent(office.rangga, number).state()).isEqualTo("WITHDRAWN");
        assertThat(openItem(number).stepCode()).isEqualTo("periksa");
        assertThat(openItem(number).claimedBy()).isEqualTo(office.rangga.accountId());
        assertThat(contents(number)).endsWith("RETURN_CONSENT_ASKED", "RETURN_CONSENT_WITHDRAWN");
        assertThat(operations(number)).endsWith("STEP_CONSENT_WITHDRAWN", "FILE_RECEIVED");
        refused(() -> allow(office.laras, number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        office.check(office.rangga, number, ACCOUNT, Verdict.CONFORMS);
        office.accept(office.rangga, number);
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
        assertThat(verified().whole()).isTrue();
    }

    @Test
    void aRequestTakenBackMayBeMadeAgain() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);
        takeBack(office.rangga, number);

        office.askConsent(office.rangga, number);
        office.claim(office.laras, number);
        allow(office.laras, number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.RETURNED);
    }

    @Test
    void nobodyElseTakesItBackAndNothingThatIsAnswered() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);

        refused(() -> takeBack(office.wulan, number), Forbidden.class, "RETURN_CONSENT_NOT_YOURS");
        refused(() -> takeBack(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        office.claim(office.laras, number);
        allow(office.laras, number);
        refused(() -> takeBack(office.rangga, number), Conflict.class, "FILE_AT_OTHER_STEP");
    }

    @Test
    void nobodyAllowsWhatHeAskedForHimself() {
        var number = office.lateFault(sekar);
        office.server.run(office.rangga, WorkItemService.class, it -> it.release(number));
        office.claim(office.wulan, number);
        office.askConsent(office.wulan, number);

        refused(() -> office.claim(office.wulan, number), RuleViolation.class, "FOUR_EYES_CONSENT");
    }

    @Test
    void whoOverlookedItDoesNotAllowItEither() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.ask(sekar, number);
        office.submit(sekar, number);
        office.claim(office.wulan, number);
        office.checkAll(office.wulan, number, Verdict.FAULTY);
        office.giveBack(office.wulan, number);
        office.attach(sekar, number, "surat-baru.pdf");
        office.ask(sekar, number);
        office.submit(sekar, number);
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        fault(number);
        office.askConsent(office.rangga, number);

        refused(() -> office.claim(office.wulan, number), RuleViolation.class, "FOUR_EYES_CONSENT");
        assertThat(next(office.wulan, number)).isFalse();
    }

    /** Whether the person is offered this file when asking for the next one. */
    private boolean next(Caller official, String number) {
        boolean offered = false;
        for (var taken = claimNext(official); !taken.isEmpty(); taken = claimNext(official)) {
            offered |= taken.equals(number);
        }
        return offered;
    }

    private String claimNext(Caller official) {
        return office.server
                .call(official, WorkItemService.class, WorkItemService::claimNext)
                .orElse("");
    }

    @Test
    void onlyTheSuperiorsPostTakesItAndOnlyItsHolderAnswers() {
        var number = office.lateFault(sekar);
        office.askConsent(office.rangga, number);

        refused(() -> office.claim(office.bagas, number), NotFound.class, "WORK_ITEM_NOT_FOUND");
        refused(() -> allow(office.laras, number), Conflict.class, "WORK_ITEM_NOT_YOURS");
        refused(() -> allow(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> refuse(office.stranger, number, "Tidak"), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> consent(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.askConsent(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }
}
