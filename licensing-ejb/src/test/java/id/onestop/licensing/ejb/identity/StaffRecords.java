package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.identity.StaffAccountService.CorrectStaff;
import id.onestop.licensing.ejb.identity.StaffAccountService.CreateStaff;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's records of people, posts and locks. */
abstract class StaffRecords {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String HEAD = "kepala-dinas";

    private final Engine engine;
    private final List<Long> given = new ArrayList<>();

    private Office office;
    private Caller intan;

    StaffRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void startOnMonday() {
        office = Office.on(engine);
        intan = office.auditor;
        office.server.setClock(MONDAY_0900);
    }

    @AfterEach
    void takePostsBack() {
        given.forEach(id -> office.server.work(em -> em.createQuery("delete from Assignment a where a.accountId = ?1")
                .setParameter(1, id)
                .executeUpdate()));
    }

    private static String mail() {
        return UUID.randomUUID() + "@metro.example.id";
    }

    private long create(CreateStaff command) {
        return office.server.call(intan, StaffAccountService.class, it -> it.create(command));
    }

    private long someone() {
        long id = create(new CreateStaff(mail(), "Melati Anggraini", "", "S.E.", "", " Penata (III/c) "));
        given.add(id);
        return id;
    }

    private StaffMember find(Caller by, long id) {
        return office.server.call(by, StaffAccountService.class, it -> it.find(id));
    }

    private void account(Caller by, Consumer<StaffAccountService> use) {
        office.server.run(by, StaffAccountService.class, use);
    }

    /** Proposed by one, confirmed by another. */
    private long appoint(Caller by, long who, String post, int from) {
        long id = propose(by, who, post, from);
        confirm(by == office.bagas ? office.laras : office.bagas, id);
        return id;
    }

    private long propose(Caller by, long who, String post, int from) {
        return office.server.call(
                by,
                StaffPostService.class,
                it -> it.appoint(new AppointStaff(who, post, " 800/3/2026 ", MONDAY.plusDays(from))));
    }

    private void confirm(Caller by, long assignment) {
        office.server.run(by, StaffConfirmationService.class, it -> it.confirm(assignment));
    }

    private List<Long> awaited(Caller by) {
        return office.server.call(by, StaffConfirmationService.class, StaffConfirmationService::list).stream()
                .map(ProposedPost::id)
                .toList();
    }

    private void end(Caller by, long assignment, @Nullable LocalDate lastDay) {
        office.server.run(by, StaffPostService.class, it -> it.end(assignment, lastDay));
    }

    private PostHoldings.Holdings held(long who, String at) {
        return office.server.work(
                em -> office.server.bean(PostHoldingQueries.class).at(who, office.agency, Instant.parse(at)));
    }

    private int awaitingMails(Caller to) {
        return office.server.work(em -> em.createNativeQuery(
                        "select id from outbox_message where aggregate = ?1 and payload like '%confirmation-awaits%'")
                .setParameter(1, "account:" + to.accountId())
                .getResultList()
                .size());
    }

    private List<String> operations(String subject) {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about(subject)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    private static void faulty(ThrowingCallable act, String... faults) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(fault -> fault.field() + " " + fault.code())
                                .containsExactlyInAnyOrder(faults));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aNewPersonGetsACodeAndHasNoRightsYet() {
        long id = someone();

        assertThat(find(intan, id)).satisfies(person -> {
            assertThat(person.name()).isEqualTo("Melati Anggraini, S.E.");
            assertThat(person.rank()).isEqualTo("Penata (III/c)");
            assertThat(person.nip()).isNull();
            assertThat(person.status()).isEqualTo(AccountStatus.PENDING_CONFIRMATION);
            assertThat(person.posts()).isEmpty();
        });
        long codes = office.server.work(
                em -> em.createQuery("select count(c) from ConfirmationCode c where c.accountId = ?1", Long.class)
                        .setParameter(1, id)
                        .getSingleResult());
        assertThat(codes).isEqualTo(1);
        assertThat(held(id, "2026-12-07T02:00:00Z").permissions()).isEmpty();
        assertThat(operations("account:" + id)).containsExactly("STAFF_ACCOUNT_CREATED");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        faulty(
                () -> create(new CreateStaff("melati", " ", "x".repeat(41), null, "12", "r".repeat(101))),
                "fullName REQUIRED",
                "titlePrefix TEXT_LONG",
                "rank TEXT_LONG",
                "email EMAIL_FORMAT",
                "nip NIP_FORMAT");
        var mail = mail();
        create(new CreateStaff(mail, "Melati Anggraini", null, null, "199105272015042002", null));
        faulty(
                () -> create(new CreateStaff(mail.toUpperCase(Locale.ROOT), "Lain", null, null, null, null)),
                "email EMAIL_TAKEN");
    }

    @Test
    void aPostGivesItsRightsFromTheFirstDayOn() {
        long id = someone();

        appoint(intan, id, "koordinator", 1);

        assertThat(held(id, "2026-12-07T16:59:00Z").permissions()).isEmpty();
        assertThat(held(id, "2026-12-07T17:00:00Z").permissions()).contains(Permission.DRAFT_VERIFY);
        assertThat(find(intan, id).posts()).singleElement().satisfies(post -> {
            assertThat(post.postCode()).isEqualTo("koordinator");
            assertThat(post.decreeNumber()).isEqualTo("800/3/2026");
            assertThat(post.begun()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 800/1, 2026-12-07, post STAFF_POST_MISSING",
        "pos-lain, 800/1, 2026-12-07, post STAFF_POST_MISSING",
        "koordinator, ' ', 2026-12-07, decree REQUIRED",
        "koordinator, 800/1, , from STAFF_FROM_MISSING",
        "koordinator, 800/1, 1976-12-06, from STAFF_FROM_ODD",
        "koordinator, 800/1, 2027-12-08, from STAFF_FROM_ODD",
    })
    void aPostNeedsADecreeAndADay(String post, String decree, @Nullable LocalDate from, String fault) {
        long id = someone();

        faulty(
                () -> office.server.call(
                        intan, StaffPostService.class, it -> it.appoint(new AppointStaff(id, post, decree, from))),
                fault);
    }

    @Test
    void nobodyHoldsAPostTwice() {
        long id = someone();
        appoint(intan, id, "koordinator", -30);

        faulty(() -> appoint(intan, id, "koordinator", 3), "post STAFF_POST_HELD");
    }

    @Test
    void nobodyGivesHimselfAPostNorTakesItNorLocksHimself() {
        long own = appoint(office.bagas, someone(), "administrator", 0);
        var melati = asCaller(find(office.bagas, given.get(0)).id());

        refused("STAFF_OWN_POST", () -> appoint(melati, melati.accountId(), HEAD, 0));
        refused("STAFF_OWN_POST", () -> end(melati, own, MONDAY));
        refused("STAFF_OWN_ACCOUNT", () -> account(melati, it -> it.lock(melati.accountId())));
        faulty(
                () -> office.server.call(
                        melati,
                        SubstitutionService.class,
                        it -> it.record(new RecordSubstitution(
                                HEAD, null, melati.accountId(), Appointment.PLH, "800/1", MONDAY, MONDAY))),
                "person STAFF_OWN_POST");
        assertThat(find(melati, melati.accountId()).self()).isTrue();
    }

    private Caller asCaller(long id) {
        return new Caller(id, Caller.Kind.STAFF, office.agency, "Melati", intan.permissions(), Set.of());
    }

    @Test
    void anApprovingPostHoldsOnceAnotherHasConfirmedIt() {
        long id = someone();
        long assignment = propose(intan, id, "koordinator", -30);

        assertThat(held(id, "2026-12-07T02:00:00Z").permissions()).isEmpty();
        assertThat(find(intan, id).posts())
                .singleElement()
                .satisfies(post -> assertThat(post.awaiting()).isTrue());
        refused("STAFF_CONFIRM_OWN", () -> confirm(intan, assignment));
        refused("STAFF_OWN_POST", () -> confirm(asCaller(id), assignment));
        assertThatThrownBy(() -> confirm(office.stranger, assignment)).isInstanceOf(NotFound.class);
        assertThat(awaited(office.bagas)).contains(assignment);
        assertThat(awaited(office.stranger)).isEmpty();
        assertThat(operations("post:" + post("koordinator"))).last().isEqualTo("POST_PROPOSED");
        assertThat(awaitingMails(office.bagas)).isPositive();
        assertThat(awaitingMails(intan)).as("who proposed it knows").isZero();

        confirm(office.bagas, assignment);

        assertThat(held(id, "2026-12-07T02:00:00Z").permissions()).contains(Permission.DRAFT_VERIFY);
        assertThat(awaited(office.bagas)).doesNotContain(assignment);
        assertThatThrownBy(() -> confirm(office.laras, assignment)).isInstanceOf(NotFound.class);
        assertThat(operations("post:" + post("koordinator"))).last().isEqualTo("POST_ASSIGNED");
    }

    @Test
    void aSecondPersonWhoSaysNoLeavesNothingButTheRecord() {
        long id = someone();
        long assignment = propose(intan, id, "administrator", 0);
        refused(
                "STAFF_CONFIRM_OWN",
                () -> office.server.run(intan, StaffConfirmationService.class, it -> it.refuse(assignment)));

        office.server.run(office.bagas, StaffConfirmationService.class, it -> it.refuse(assignment));

        assertThat(find(intan, id).posts()).isEmpty();
        assertThat(operations("post:" + post("administrator"))).last().isEqualTo("ASSIGNMENT_CANCELLED");
    }

    @Test
    void theFirstWhoCouldConfirmNeedsNobodyAndTheNextDoes() {
        confirmersUntil(null, MONDAY.minusDays(7));
        try {
            long early = someone();
            propose(intan, early, HEAD, 0);
            assertThat(held(early, "2026-12-07T02:00:00Z").permissions())
                    .as("somebody could confirm a week ago")
                    .isEmpty();
            confirmersUntil(MONDAY.minusDays(7), MONDAY.minusDays(8));
            long head = someone();
            propose(intan, head, HEAD, 0);
            assertThat(held(head, "2026-12-07T02:00:00Z").permissions()).contains(Permission.DECIDE);

            long next = someone();
            propose(intan, next, "administrator", 0);
            assertThat(held(next, "2026-12-07T02:00:00Z").permissions()).isEmpty();
            assertThat(held(someoneAt("koordinator"), "2026-12-07T02:00:00Z").permissions())
                    .isEmpty();
        } finally {
            confirmersUntil(MONDAY.minusDays(8), null);
            confirmersUntil(MONDAY.minusDays(7), null);
        }
    }

    private long someoneAt(String post) {
        long id = someone();
        propose(intan, id, post, 0);
        return id;
    }

    /** Moves the last day of everybody who can confirm from one day to another. */
    private void confirmersUntil(@Nullable LocalDate was, @Nullable LocalDate is) {
        var posts = List.of(post(HEAD), post("administrator"));
        office.server.work(em -> {
            em.createQuery("select a from Assignment a where a.postId in ?1", Assignment.class)
                    .setParameter(1, posts)
                    .getResultStream()
                    .filter(one -> java.util.Objects.equals(one.validUntil().orElse(null), was))
                    .map(Assignment::id)
                    .toList()
                    .forEach(id -> em.createQuery("update Assignment a set a.validUntil = ?1 where a.id = ?2")
                            .setParameter(1, is)
                            .setParameter(2, id)
                            .executeUpdate());
            return 0;
        });
    }

    @Test
    void aPostWithoutAnApprovingRightHoldsAtOnce() {
        long id = someone();
        propose(intan, id, "auditor", 0);

        assertThat(held(id, "2026-12-07T02:00:00Z").permissions()).contains(Permission.AUDIT_READ);
    }

    @Test
    void whatWaitsCanBeTakenBackByWhoProposedIt() {
        long id = someone();
        long assignment = propose(intan, id, "koordinator", -30);

        end(intan, assignment, null);

        assertThat(find(intan, id).posts()).isEmpty();
    }

    @Test
    void aWrongNameNumberAndRankArePutRightAndTheRecordSaysHow() {
        long id = someone();
        long before = find(intan, id).version();

        account(
                intan,
                it -> it.correct(new CorrectStaff(
                        id, " Melati Anggraeni ", null, "S.E.", "199105272015042002", "Penata Tingkat I (III/d)")));

        assertThat(find(intan, id)).satisfies(person -> {
            assertThat(person.name()).isEqualTo("Melati Anggraeni, S.E.");
            assertThat(person.nip()).isEqualTo("199105272015042002");
            assertThat(person.rank()).isEqualTo("Penata Tingkat I (III/d)");
            assertThat(person.version()).isNotEqualTo(before);
        });
        var facts = office.server
                .call(office.auditor, IntegrityService.class, it -> it.about("account:" + id))
                .get(1)
                .facts();
        assertThat(facts)
                .contains("nipAfter=1991************02", "nipBefore=-", "rankBefore=Penata (III/c)", "nameAfter=")
                .doesNotContain("Melati", "199105272015042002");
        assertThat(operations("account:" + id)).containsExactly("STAFF_ACCOUNT_CREATED", "STAFF_ACCOUNT_CORRECTED");
    }

    @Test
    void nothingNewIsNoRecordAndNobodyCorrectsHimselfOrAnotherAgency() {
        long id = someone();
        var same = office.server.call(intan, StaffAccountService.class, it -> it.details(id));
        account(intan, it -> it.correct(same));
        assertThat(operations("account:" + id)).containsExactly("STAFF_ACCOUNT_CREATED");

        refused("STAFF_OWN_ACCOUNT", () -> account(asCaller(id), it -> it.correct(same)));
        assertThatThrownBy(() -> account(office.stranger, it -> it.correct(same)))
                .isInstanceOf(NotFound.class);
        faulty(
                () -> account(intan, it -> it.correct(new CorrectStaff(id, " ", null, null, "12", "r".repeat(101)))),
                "fullName REQUIRED",
                "nip NIP_FORMAT",
                "rank TEXT_LONG");
    }

    @Test
    void aTimeInAPostEndsTodayOrLater() {
        long id = someone();
        long assignment = appoint(intan, id, "koordinator", -30);
        for (var day : new LocalDate[] {null, MONDAY.minusDays(1)}) {
            faulty(() -> end(intan, assignment, day), "lastDay STAFF_LAST_DAY");
        }

        end(intan, assignment, MONDAY);

        assertThat(held(id, "2026-12-07T16:59:00Z").permissions()).contains(Permission.DRAFT_VERIFY);
        assertThat(held(id, "2026-12-07T17:00:00Z").permissions()).isEmpty();
        faulty(() -> end(intan, assignment, MONDAY.plusDays(1)), "lastDay STAFF_LAST_DAY");
        assertThat(operations("post:" + post("koordinator"))).last().isEqualTo("ASSIGNMENT_ENDED");
    }

    @Test
    void whatHasNotBegunIsTakenBack() {
        long id = someone();
        long assignment = appoint(intan, id, "koordinator", 5);

        end(intan, assignment, null);

        assertThat(find(intan, id).posts()).isEmpty();
        assertThat(operations("post:" + post("koordinator"))).last().isEqualTo("ASSIGNMENT_CANCELLED");
    }

    private long post(String code) {
        return office.server
                .work(em -> office.server.bean(AgencyDirectory.class).post(office.agency, code))
                .id();
    }

    @Test
    void aLockKeepsSomebodyOutUntilItIsOpened() {
        long id = someone();
        activate(id);
        assertThat(rightsOf(id)).isTrue();

        account(intan, it -> it.lock(id));

        assertThat(rightsOf(id)).isFalse();
        refused("STAFF_NOT_OPEN", () -> appoint(intan, id, "koordinator", 0));
        account(intan, it -> it.unlock(id));
        assertThat(rightsOf(id)).isTrue();
        assertThat(operations("account:" + id))
                .containsExactly("STAFF_ACCOUNT_CREATED", "STAFF_ACCOUNT_LOCKED", "STAFF_ACCOUNT_UNLOCKED");
    }

    private void activate(long id) {
        office.server.work(em -> {
            office.server.bean(AccountRepository.class).require(id).resetPassword("hash", MONDAY_0900);
            return 0;
        });
    }

    private boolean rightsOf(long id) {
        return office.server
                .work(em -> office.server.bean(CallerRights.class).load(CallerName.ofAccount(id)))
                .isPresent();
    }

    @Test
    void anAdministratorOfAnotherAgencyFindsNobody() {
        long id = someone();
        long assignment = appoint(intan, id, "koordinator", -30);

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> find(office.stranger, id),
                () -> account(office.stranger, it -> it.lock(id)),
                () -> account(office.stranger, it -> it.unlock(id)),
                () -> appoint(office.stranger, id, HEAD, 0),
                () -> end(office.stranger, assignment, MONDAY),
                () -> office.server.call(office.stranger, StaffPostService.class, it -> it.holder(assignment)))) {
            assertThatThrownBy(act).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> find(intan, office.stranger.accountId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appoint(intan, office.stranger.accountId(), HEAD, 0))
                .isInstanceOf(NotFound.class);
        assertThat(find(intan, id).posts()).hasSize(1);
    }

    @Test
    void applicantsAreNoStaff() {
        long applicant = office.applicant().accountId();

        assertThatThrownBy(() -> account(intan, it -> it.lock(applicant))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appoint(intan, applicant, HEAD, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListGoesThroughEverybodyByNameOnce() {
        someone();
        someone();
        var all = office.server.call(intan, StaffAccountService.class, it -> it.list(null, 1_000));
        var walked = new ArrayList<Long>();
        Long after = null;
        do {
            var place = after;
            var page = office.server.call(intan, StaffAccountService.class, it -> it.list(place, 3));
            page.people().forEach(person -> walked.add(person.id()));
            after = page.next();
        } while (after != null);

        assertThat(walked)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        all.people().stream().map(StaffMember::id).toList())
                .contains(office.rangga.accountId())
                .doesNotContain(office.stranger.accountId());
        assertThat(all.next()).isNull();
        faulty(
                () -> office.server.call(
                        intan, StaffAccountService.class, it -> it.list(office.stranger.accountId(), 3)),
                "cursor CURSOR_UNKNOWN");
    }
}
