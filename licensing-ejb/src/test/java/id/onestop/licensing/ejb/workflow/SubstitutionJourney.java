package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.licence.DraftLetters;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.PreparedLicence;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Laras, the coordinator, acts for the Head by decree. */
abstract class SubstitutionJourney extends FileJourney {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate YEARS_AGO = LocalDate.of(2024, 1, 1);
    private static final String DECREE = "800/7/2026";

    private static long urgent;

    SubstitutionJourney(Engine engine) {
        super(engine);
    }

    /** Wulan's rights stand in her calls alone, so that nobody finds her in a post unless a test says so. */
    @BeforeEach
    void wulanIsNobody() {
        office.server.work(em -> em.createQuery("delete from Assignment a where a.accountId = ?1")
                .setParameter(1, office.wulan.accountId())
                .executeUpdate());
        office.server.work(em -> {
            if (em.createQuery("select c from SignerCredential c where c.accountId = ?1")
                    .setParameter(1, office.laras.accountId())
                    .getResultList()
                    .isEmpty()) {
                em.persist(SignerCredential.of(office.agency, office.laras.accountId(), "local-certificate", "laras"));
            }
            return 0;
        });
    }

    @AfterEach
    void everybodyIsBack() {
        wulanIsNobody();
        List.of("penata-perizinan", "koordinator", "kepala-dinas").forEach(post -> appoint(office.wulan, post));
        office.server.work(em -> em.createQuery("delete from Assignment a where a.appointment <> ?1")
                .setParameter(1, Appointment.DEFINITIVE)
                .executeUpdate());
    }

    private void appoint(Caller who, String post) {
        office.server.work(em -> {
            assign(Assignment.appoint(post(post), who.accountId(), YEARS_AGO));
            return 0;
        });
    }

    private Post post(String code) {
        long id = office.server
                .bean(AgencyDirectory.class)
                .post(office.agency, code)
                .id();
        return office.server.bean(AgencyRepository.class).findPost(id).orElseThrow();
    }

    private void assign(Assignment assignment) {
        office.server.bean(AgencyRepository.class).add(assignment);
    }

    /** Laras acts for Bagas from a day on, for five days. */
    private void larasActsForTheHead(LocalDate from) {
        office.server.work(em -> {
            assign(Assignment.substitute(
                    post("kepala-dinas"),
                    office.laras.accountId(),
                    new SubstitutionDecree(Appointment.PLH, DECREE, office.bagas.accountId()),
                    from,
                    from.plusDays(4)));
            return 0;
        });
    }

    private Caller today(Caller known) {
        return office.today(known);
    }

    private Caller laras() {
        return today(office.laras);
    }

    private String checked() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        return number;
    }

    /** Verified by somebody, and before the Head. */
    private String verified(Caller by) {
        var number = checked();
        office.verify(by, number);
        return number;
    }

    private PreparedLicence intend(Caller signer, String number) {
        return office.server.call(signer, IssuanceService.class, it -> it.intend(number));
    }

    private PreparedLicence sign(String number) {
        var prepared = intend(laras(), number);
        office.server.call(
                laras(),
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned " + number)));
        office.bring(number, prepared);
        return prepared;
    }

    private HandOver last(String number) {
        var card = card(number);
        return card.get(card.size() - 1);
    }

    private @Nullable Long holder(String number) {
        return openItem(number).claimedBy();
    }

    private String titles(Caller caller) {
        return office.server
                .call(
                        caller,
                        WorklistService.class,
                        it -> it.page(new WorkFilter(WorkTab.UNCLAIMED, null, Set.of(), WorkSort.DUE, null, 25)))
                .posts()
                .toString();
    }

    @Test
    void aSubstituteSignsWithHisOwnNameUnderTheTitleThatTheDecreeGives() {
        var number = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        assertThat(titles(laras())).contains("Plh. Kepala Dinas").contains("Koordinator");

        office.claim(laras(), number);
        var prepared = sign(number);

        assertThat(office.application(number).status()).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(prepared.signerReference()).isEqualTo("laras");
        assertThat(licence(number).signatory().name()).isEqualTo("Laras Prameswari");
        assertThat(licence(number).signatory().post()).startsWith("Plh. Kepala Dinas Penanaman Modal");
        assertThat(licence(number).signatory().decree()).isEqualTo(DECREE);
        var received = card(number).get(2);
        assertThat(received.receiverPost()).isEqualTo("Plh. Kepala Dinas");
        assertThat(received.receiverDecree()).isEqualTo(DECREE);
        assertThat(last(number).giverPost()).isEqualTo("Plh. Kepala Dinas");
        assertThat(last(number).giverDecree()).isEqualTo(DECREE);
        assertThat(last(number).mergedWith()).isNull();
    }

    @Test
    void whileTheSubstituteActsTheHeadNeitherTakesNorSignsAndMayOnlyPutBack() {
        var taken = verified(office.wulan);
        office.claim(office.bagas, taken);
        var free = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        var head = today(office.bagas);

        refused(() -> office.claim(head, free), RuleViolation.class, "HOLDER_AWAY");
        refused(() -> intend(head, taken), RuleViolation.class, "HOLDER_AWAY");
        assertThat(office.server.call(head, WorkItemService.class, WorkItemService::claimNext))
                .isEmpty();
        assertThat(objection(head, free)).isEqualTo("HOLDER_AWAY");
        office.server.run(head, WorkItemService.class, it -> it.release(taken));

        office.claim(laras(), taken);
        assertThat(holder(taken)).isEqualTo(office.laras.accountId());
        office.server.setClock(Instant.parse("2026-12-12T02:00:00Z"));
        office.claim(today(office.bagas), free);
        assertThat(holder(free)).isEqualTo(office.bagas.accountId());
    }

    @Test
    void theSigningBoxSaysWhichLettersAreNotTheSubstitutesToSign() {
        var own = verified(office.laras);
        var other = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        appoint(office.wulan, "koordinator");

        assertThat(objection(laras(), own)).isEqualTo("FOUR_EYES_SEND_BACK");
        assertThat(objection(laras(), other)).isEmpty();
    }

    private String objection(Caller who, String number) {
        return office.server
                .call(who, SigningInboxService.class, it -> it.of(List.of(number)))
                .get(0)
                .objection();
    }

    @Test
    void withNobodyElseBothStepsAreMergedAndTheCardNamesTheDecree() {
        var number = verified(office.laras);
        larasActsForTheHead(MONDAY);

        office.claim(laras(), number);
        sign(number);

        assertThat(last(number).mergedWith()).isEqualTo("Verifikasi draf");
        assertThat(last(number).mergingDecree()).isEqualTo(DECREE);
        assertThat(operations(number)).contains("STEPS_MERGED");
    }

    @Test
    void withAnotherCoordinatorHisOwnStepIsDoneAnewByThatOne() {
        var number = verified(office.laras);
        larasActsForTheHead(MONDAY);
        appoint(office.wulan, "koordinator");
        office.claim(laras(), number);

        refused(() -> intend(laras(), number), RuleViolation.class, "FOUR_EYES_SEND_BACK");
        office.server.run(
                laras(), VerificationService.class, it -> it.sendBack(number, "verifikasi", "Verifikasi oleh Wulan"));
        refused(() -> office.claim(laras(), number), RuleViolation.class, "FOUR_EYES_OTHER_HOLDER");
        office.verify(office.wulan, number);
        office.claim(laras(), number);
        sign(number);

        assertThat(last(number).giverPost()).isEqualTo("Plh. Kepala Dinas");
        assertThat(last(number).mergedWith()).isNull();
    }

    @Test
    void aSubstituteLeavesTheStepOfHisOwnPostToAnotherHolder() {
        larasActsForTheHead(MONDAY);
        appoint(office.wulan, "koordinator");
        var number = checked();

        refused(() -> office.claim(laras(), number), RuleViolation.class, "FOUR_EYES_LEAVE_TO_NEXT");
        var next = office.server.call(laras(), WorkItemService.class, WorkItemService::claimNext);
        assertThat(next).isNotEqualTo(Optional.of(number));
        assertThat(holder(number)).isNull();
        office.verify(office.wulan, number);
    }

    /** On top of every table, also of what an earlier test put there. */
    private void mostUrgent(List<String> numbers) {
        office.server.work(em -> em.createQuery("update WorkItem w set w.actBy = ?1 where w.applicationNumber in ?2")
                .setParameter(1, Instant.parse("2020-01-01T00:00:00Z").minusSeconds(++urgent))
                .setParameter(2, numbers)
                .executeUpdate());
    }

    private Optional<String> next(Caller caller) {
        return office.server.call(caller, WorkItemService.class, WorkItemService::claimNext);
    }

    @Test
    void howeverManyFilesHeLeavesASubstituteIsOfferedTheNextOneThatIsHis() {
        var left = IntStream.range(0, 66).mapToObj(n -> checked()).toList();
        var head = verified(office.wulan);
        mostUrgent(left);
        larasActsForTheHead(MONDAY);
        appoint(office.wulan, "koordinator");

        var next = next(laras());

        assertThat(next).isPresent();
        assertThat(left).doesNotContain(next.get());
        assertThat(left).allSatisfy(number -> assertThat(holder(number)).isNull());
        assertThat(next.filter(head::equals).isPresent() || holder(head) == null)
                .isTrue();
    }

    @Test
    void aFileThatADecreeMergesIsOfferedAsTheNextOne() {
        var number = verified(office.laras);
        larasActsForTheHead(MONDAY);
        mostUrgent(List.of(number));

        assertThat(next(laras())).contains(number);
    }

    @Test
    void whatSomebodyApprovedByADecreeOnlyIsOfferedWhereTheDecreeMerges() {
        var number = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        mostUrgent(List.of(number));
        assertThat(next(laras())).contains(number);

        sendBack(laras(), number, "verifikasi");
        mostUrgent(List.of(number));

        // nobody else verifies, so both steps are hers
        assertThat(next(laras())).contains(number);
    }

    @Test
    void theHeadsFileIsTakenOverFromTheDayOnWhichHeIsAway() {
        var number = verified(office.wulan);
        office.claim(office.bagas, number);
        office.server.setClock(Instant.parse("2026-12-08T02:00:00Z"));
        var early = new Caller(
                office.laras.accountId(),
                office.laras.kind(),
                office.agency,
                office.laras.displayName(),
                office.laras.permissions(),
                office.bagas.posts());
        refused(() -> office.claim(early, number), Conflict.class, "WORK_ITEM_TAKEN");
        assertThat(vacant(early, number)).isFalse();
        larasActsForTheHead(MONDAY.plusDays(1));
        assertThat(vacant(laras(), number)).isTrue();
        assertThat(vacant(office.rangga, number)).isFalse();

        office.claim(laras(), number);

        assertThat(vacant(laras(), number)).isFalse();
        assertThat(holder(number)).isEqualTo(office.laras.accountId());
        assertThat(last(number).content()).isEqualTo("TAKEN_OVER");
        assertThat(last(number).giverName()).isEqualTo("Bagas Wirayudha");
        assertThat(last(number).givenAt()).isEqualTo("2026-12-07T17:00:00Z");
        assertThat(last(number).receiverPost()).isEqualTo("Plh. Kepala Dinas");
        assertThat(last(number).receivedAt()).isEqualTo("2026-12-08T02:00:00Z");
        assertThat(operations(number)).contains("FILE_TAKEN_OVER");
        refused(() -> office.intend(number), Conflict.class, "WORK_ITEM_NOT_YOURS");
    }

    private boolean vacant(Caller who, String number) {
        return office.server.call(who, WorkItemService.class, it -> it.vacant(number));
    }

    @Test
    void aNumberThatWasReservedForTheHeadIsVoidedAndTheSubstituteGetsAnother() {
        var number = verified(office.wulan);
        office.claim(office.bagas, number);
        var first = office.intend(number);
        office.server.setClock(Instant.parse("2026-12-08T02:00:00Z"));
        larasActsForTheHead(MONDAY.plusDays(1));
        office.claim(laras(), number);

        var prepared = sign(number);

        assertThat(prepared.requestId()).isNotEqualTo(first.requestId());
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
        assertThat(licence(number).signatory().name()).isEqualTo("Laras Prameswari");
    }

    @Test
    void aSubstitutesNumberIsKeptWhenHeTriesAgain() {
        var number = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        office.claim(laras(), number);

        assertThat(intend(laras(), number).requestId())
                .isEqualTo(intend(laras(), number).requestId());
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
    }

    @Test
    void theDraftNamesWhoWouldSignToday() {
        var number = verified(office.wulan);
        assertThat(draft(number)).isEqualTo("Bagas Wirayudha");

        larasActsForTheHead(MONDAY);

        assertThat(draft(number)).isEqualTo("Laras Prameswari");
    }

    private String draft(String number) {
        return office.server
                .call(office.auditor, DraftLetters.class, it -> it.draft(number))
                .licence()
                .signerName();
    }

    @Test
    void afterTheLastDayTheRightIsGone() {
        var number = verified(office.wulan);
        larasActsForTheHead(MONDAY);
        office.claim(laras(), number);

        office.server.setClock(Instant.parse("2026-12-12T02:00:00Z"));

        assertThat(laras().posts()).hasSize(1);
        refused(() -> intend(laras(), number), NotFound.class, "WORK_ITEM_NOT_FOUND");
        office.claim(office.bagas, number);
        assertThat(holder(number)).isEqualTo(office.bagas.accountId());
        assertThat(last(number).giverPost()).isEqualTo("Kepala Dinas");
        assertThat(last(number).givenAt()).isEqualTo("2026-12-11T17:00:00Z");
    }

    @Test
    void aSubstituteWithoutACertificateOfHisOwnCannotSign() {
        var number = verified(office.laras);
        office.server.work(em -> {
            assign(Assignment.substitute(
                    post("kepala-dinas"),
                    office.rangga.accountId(),
                    new SubstitutionDecree(Appointment.PLH, DECREE, office.bagas.accountId()),
                    MONDAY,
                    MONDAY));
            return 0;
        });
        var other = office.submitted(sekar, ApplicationKind.RENEWAL);
        office.pass(office.wulan, other);
        office.verify(office.laras, other);
        office.claim(today(office.rangga), other);

        refused(() -> intend(today(office.rangga), other), RuleViolation.class, "SIGNER_WITHOUT_CERTIFICATE");
        assertThat(numbers(number)).isEmpty();
    }
}
