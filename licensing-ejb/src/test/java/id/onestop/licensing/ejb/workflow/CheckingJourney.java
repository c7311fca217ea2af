package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check of a file, and who may touch it. */
abstract class CheckingJourney extends FileJourney {

    CheckingJourney(Engine engine) {
        super(engine);
    }

    private static final String CALENDAR_END = "2026-12-10T09:00:00Z";

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

    @Test
    void whatIsAskedOfEverybodyIsNeverInapplicable() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);

        refusedFields(
                () -> office.check(office.rangga, number, "data-sisdmk", Verdict.NOT_APPLICABLE),
                "verdict REQUIREMENT_ALWAYS_APPLIES");
        office.checkAll(office.rangga, number, Verdict.CONFORMS);
        refusedFields(
                () -> office.check(office.rangga, number, Office.LETTER, Verdict.NOT_APPLICABLE),
                "verdict REQUIREMENT_ALWAYS_APPLIES");
        office.accept(office.rangga, number);
    }

    private void fault(String number, @Nullable String reason, String cure) {
        var fault = reason == null ? null : new Fault(reason, cure, null);
        office.server.run(
                office.rangga,
                ReviewService.class,
                it -> it.check(new CheckRequirement(number, Office.LETTER, Verdict.FAULTY, fault)));
    }

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
                .containsExactly("dr. Sekar Ayuningtyas, Sp.A", "Rangga Saputra", "Wulan Kartika");
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

    /** As if one person had the rights and posts of some others. */
    private Caller inPostsOf(Caller person, Caller... others) {
        var posts = new HashSet<Long>();
        var permissions = new HashSet<Permission>();
        for (var other : others) {
            posts.addAll(other.posts());
            permissions.addAll(other.permissions());
        }
        return new Caller(
                person.accountId(), Caller.Kind.STAFF, office.agency, person.displayName(), permissions, posts);
    }

    @Test
    void theNextTaskIsTheMostUrgentOfAllPostsOfAPerson() {
        var other = office.staff(office.agency, "Ganda Wirawan", "penata-perizinan");
        var both = inPostsOf(other, office.rangga, office.laras);
        office.pass(office.rangga, office.submitted(sekar));
        office.server.pass(Duration.ofMinutes(20));
        office.submitted(office.applicant());
        office.submitted(office.applicant());
        office.pass(office.rangga, office.submitted(office.applicant()));

        for (int i = 0; i < 4; i++) {
            var urgent = office.server.<String>work(em -> em.createQuery(
                            "select w.applicationNumber from WorkItem w where w.agencyId = :agency and w.state = :free and"
                                    + " w.postId in :posts and w.standstill.waitingSince is null and w.stepKind <> 'HAND_OVER'"
                                    + " order by w.actBy, w.id",
                            String.class)
                    .setParameter("agency", office.agency)
                    .setParameter("free", WorkState.UNCLAIMED)
                    .setParameter("posts", both.posts())
                    .setMaxResults(1)
                    .getSingleResult());
            assertThat(next(both)).contains(urgent);
        }
    }

    private List<String> returned(Caller official, WorkSort sort) {
        var numbers = new ArrayList<String>();
        WorkFilter.Cursor after = null;
        do {
            var filter = new WorkFilter(WorkTab.RETURNED, null, Set.of(), sort, after, 2);
            var page = office.server.call(official, WorklistService.class, it -> it.page(filter));
            page.lines().forEach(line -> numbers.add(line.row().number()));
            after = WorkFilter.Cursor.parse(page.next());
        } while (after != null);
        return numbers;
    }

    @Test
    void whatAPostReturnedIsListedUntilItComesBackInEveryOrder() {
        var back = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var number = office.submitted(office.applicant());
            office.claim(office.rangga, number);
            office.checkAll(office.rangga, number, Verdict.FAULTY);
            office.giveBack(office.rangga, number);
            back.add(number);
        }
        var again = office.submitted(sekar);
        office.claim(office.rangga, again);
        office.checkAll(office.rangga, again, Verdict.FAULTY);
        office.giveBack(office.rangga, again);
        assertThat(returned(office.rangga, WorkSort.SLACK)).contains(again);
        office.attach(sekar, again, "surat-baru.pdf");
        office.submit(sekar, again);

        for (var sort : WorkSort.values()) {
            assertThat(returned(office.rangga, sort))
                    .as(sort.name())
                    .doesNotContain(again)
                    .filteredOn(back::contains)
                    .containsExactlyInAnyOrderElementsOf(back);
        }
        assertThat(returned(office.laras, WorkSort.SLACK)).doesNotContainAnyElementsOf(back);
    }

    private long signing(Caller official) {
        return office.server
                .call(official, WorklistService.class, WorklistService::counts)
                .signing();
    }

    @Test
    void theNumberBesideTheSigningInboxIsWhatOneMaySign() {
        var approver = inPostsOf(office.wulan, office.bagas);
        long his = signing(office.bagas);
        long hers = signing(approver);

        var number = office.submitted(sekar);
        office.pass(office.wulan, number);
        office.verify(office.laras, number);

        assertThat(signing(office.bagas)).isEqualTo(his + 1);
        assertThat(signing(approver)).isEqualTo(hers);
    }

    private Optional<String> next(Caller official) {
        return office.server.call(official, WorkItemService.class, WorkItemService::claimNext);
    }
}
