package id.onestop.licensing.ejb.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.onestop.licensing.domain.catalogue.DefinitionPublished;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.StructureView.PostRow;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PostsInDefinitions;
import id.onestop.licensing.ejb.identity.AppointStaff;
import id.onestop.licensing.ejb.identity.CompetenceService;
import id.onestop.licensing.ejb.identity.CompetenceView;
import id.onestop.licensing.ejb.identity.EnterCompetence;
import id.onestop.licensing.ejb.identity.StaffConfirmationService;
import id.onestop.licensing.ejb.identity.StaffPostService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import id.onestop.licensing.ejb.workflow.PostsInFiles;
import id.onestop.licensing.ejb.workflow.SubmissionObserver;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An administrator keeps units, posts and their rights; a second person approves rights. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StructureRecords {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private final Engine engine;
    private Office office;
    private Caller intan;
    private Caller bagas;

    StructureRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("structure"));
        office.server.bind(PostUse.class, office.server.bean(PostsInDefinitions.class));
        office.server.bind(PostWork.class, office.server.bean(PostsInFiles.class));
        office.server.observe(AgencyDirectory.class, Definitions.class, SubmissionObserver.class);
        intan = office.auditor;
        bagas = office.bagas;
    }

    @AfterAll
    void close() {
        office.close();
    }

    private UnitRow unit(String code) {
        return office.server.call(intan, StructureService.class, StructureService::show).units().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private PostRow post(String code) {
        return office.server.call(intan, StructureService.class, StructureService::show).units().stream()
                .flatMap(one -> one.posts().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private PostRow newPost() {
        String name = "Petugas " + UUID.randomUUID().toString().substring(0, 8);
        long id = describe(null, new DescribePost(0, unit("pelayanan").id(), name, "", "", Set.of()));
        return office.server.call(intan, StructureService.class, StructureService::show).units().stream()
                .flatMap(one -> one.posts().stream())
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long describe(@Nullable Long id, DescribePost command) {
        return office.server.call(intan, StructureService.class, it -> it.describePost(id, command));
    }

    private long propose(Caller by, long post, Set<Permission> wanted) {
        return office.server.call(by, PostRightsService.class, it -> it.propose(post, wanted, "Tugas baru"));
    }

    private void approve(Caller by, long proposal) {
        office.server.run(by, PostRightsService.class, it -> it.approve(proposal));
    }

    private static void refused(Class<? extends LicensingException> kind, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        kind, thrown -> assertThat(thrown.code()).isEqualTo(code));
    }

    @Test
    void a_unit_is_made_renamed_and_ended_and_the_history_tells_it() {
        long id = office.server.call(
                intan, StructureService.class, it -> it.describeUnit(null, new DescribeUnit(0, "Bidang Data", "")));
        var made = unit("bidang-data");
        assertThat(made.name().en()).isEqualTo("Bidang Data");
        office.server.call(
                intan,
                StructureService.class,
                it -> it.describeUnit(id, new DescribeUnit(made.version(), "Bidang Data dan Sistem", "Data division")));
        refused(
                Conflict.class,
                "STRUCTURE_MOVED",
                () -> office.server.call(
                        office.laras,
                        StructureService.class,
                        it -> it.describeUnit(id, new DescribeUnit(made.version(), "Bidang Lain", ""))));
        office.server.run(intan, StructureService.class, it -> it.endUnit(id));

        assertThat(unit("bidang-data").endedOn()).isEqualTo(MONDAY);
        assertThat(history())
                .filteredOn(row -> row.subject().startsWith("Bidang Data"))
                .extracting(ChangeRow::field, ChangeRow::was, ChangeRow::written)
                .contains(tuple("nameId", "Bidang Data", "Bidang Data dan Sistem"), tuple("ended", "", "2026-12-07"));
    }

    @Test
    void a_unit_with_posts_and_a_post_that_is_held_or_named_do_not_end() {
        long service = unit("pelayanan").id();
        long held = post("koordinator").id();
        long named = post("back-office").id();
        refused(
                RuleViolation.class,
                "UNIT_HAS_POSTS",
                () -> office.server.run(intan, StructureService.class, it -> it.endUnit(service)));
        refused(
                RuleViolation.class,
                "POST_HELD",
                () -> office.server.run(intan, StructureService.class, it -> it.endPost(held)));
        refused(
                RuleViolation.class,
                "POST_NAMED",
                () -> office.server.run(intan, StructureService.class, it -> it.endPost(named)));
    }

    @Test
    void a_post_that_running_files_need_does_not_end() {
        var made = newPost();
        var number = office.submitted(office.applicant());
        office.server.tamper(
                "update work_item set post_id = ? where application_number = ? and state <> 'DONE'", made.id(), number);
        refused(
                RuleViolation.class,
                "POST_WORKING",
                () -> office.server.run(intan, StructureService.class, it -> it.endPost(made.id())));
        office.server.tamper(
                "update work_item set state = 'DONE' where application_number = ? and state <> 'DONE'", number);
        // a version that retired, and under which the file still runs
        long version = office.application(number).definitionId();
        String document = office.server
                .work(em -> em.createNativeQuery("select document from service_definition where id = ?1")
                        .setParameter(1, version)
                        .getSingleResult())
                .toString();
        office.server.tamper(
                "update service_definition set document = ?, status = 'RETIRED', current_of = null where id = ?",
                document.replace("post: koordinator", "post: " + made.code()),
                version);
        forgetDefinitions(version);
        try {
            refused(
                    RuleViolation.class,
                    "POST_RUNNING",
                    () -> office.server.run(intan, StructureService.class, it -> it.endPost(made.id())));
        } finally {
            office.server.tamper(
                    "update service_definition set document = ?, status = 'PUBLISHED', current_of = service_type_id"
                            + " where id = ?",
                    document,
                    version);
            forgetDefinitions(version);
        }
    }

    private void forgetDefinitions(long version) {
        office.server
                .bean(DomainEvents.class)
                .publish(new DefinitionPublished(office.agency, 0, version, 1, office.server.now()));
    }

    @Test
    void a_new_kind_of_competence_is_told_with_its_names() {
        office.server.call(
                intan, CompetenceService.class, it -> it.addKind("Sertifikat arsiparis", "Archivist's certificate"));
        assertThat(history())
                .filteredOn(row -> row.subject().equals("Sertifikat arsiparis"))
                .extracting(ChangeRow::field, ChangeRow::was, ChangeRow::written)
                .containsExactlyInAnyOrder(
                        tuple("competenceId", "", "Sertifikat arsiparis"),
                        tuple("competenceEn", "", "Archivist's certificate"));
    }

    @Test
    void an_ended_post_is_not_given_any_more() {
        var made = newPost();
        office.server.run(intan, StructureService.class, it -> it.endPost(made.id()));
        refused(Invalid.class, "INVALID", () -> appoint(made.code()));
    }

    @Test
    void rights_take_effect_when_a_second_person_approves_and_not_before() {
        var made = newPost();
        assertThat(made.permissions()).isEmpty();
        long proposal = propose(intan, made.id(), Set.of(Permission.FILE_READ, Permission.COUNTER));
        assertThat(post(made.code()).permissions()).isEmpty();
        assertThat(post(made.code()).awaiting()).isTrue();

        refused(RuleViolation.class, "RIGHTS_OWN_PROPOSAL", () -> approve(intan, proposal));
        refused(NotFound.class, "RIGHTS_PROPOSAL_UNKNOWN", () -> approve(office.stranger, proposal));
        assertThat(post(made.code()).permissions()).isEmpty();

        approve(bagas, proposal);
        assertThat(post(made.code()).permissions()).containsExactlyInAnyOrder(Permission.FILE_READ, Permission.COUNTER);
        refused(
                Conflict.class,
                "RIGHTS_DECIDED",
                () -> office.server.run(office.laras, PostRightsService.class, it -> it.refuse(proposal, "terlambat")));
        var kept = office.server.call(intan, PostRightsService.class, it -> it.find(proposal));
        assertThat(kept.state()).isEqualTo(State.APPROVED);
        assertThat(kept.proposedByName()).isEqualTo(intan.displayName());
        assertThat(kept.decidedByName()).isEqualTo(bagas.displayName());
        assertThat(kept.added()).containsExactly(Permission.FILE_READ, Permission.COUNTER);
    }

    @Test
    void rights_that_are_refused_never_hold_and_the_reason_is_kept() {
        var made = newPost();
        long proposal = propose(intan, made.id(), Set.of(Permission.DECIDE));
        refused(Conflict.class, "RIGHTS_AWAITED", () -> propose(office.laras, made.id(), Set.of(Permission.FILE_READ)));
        refused(
                Invalid.class,
                "INVALID",
                () -> office.server.run(bagas, PostRightsService.class, it -> it.refuse(proposal, " ")));
        office.server.run(bagas, PostRightsService.class, it -> it.refuse(proposal, "Bukan tugasnya"));

        assertThat(post(made.code()).permissions()).isEmpty();
        assertThat(office.server
                        .call(intan, PostRightsService.class, it -> it.find(proposal))
                        .decisionReason())
                .isEqualTo("Bukan tugasnya");
    }

    @Test
    void nobody_proposes_what_agencies_do_not_give_or_what_holds_already() {
        var made = newPost();
        refused(RuleViolation.class, "RIGHTS_NOT_OFFERED", () -> propose(intan, made.id(), Set.of(Permission.OPERATE)));
        refused(RuleViolation.class, "RIGHTS_SAME", () -> propose(intan, made.id(), Set.of()));
    }

    @Test
    void the_last_post_that_makes_administrators_keeps_that_right() {
        var administrator = post("administrator");
        var less = new HashSet<>(administrator.permissions());
        less.remove(Permission.STAFF_ADMINISTER);
        long proposal = propose(intan, administrator.id(), less);
        refused(RuleViolation.class, "RIGHTS_LAST_ADMINISTRATOR", () -> approve(bagas, proposal));
        assertThat(post("administrator").permissions()).contains(Permission.STAFF_ADMINISTER);
    }

    @Test
    void a_right_that_a_service_in_force_needs_is_not_taken_from_its_post() {
        var head = post("kepala-dinas");
        var less = new HashSet<>(head.permissions());
        less.remove(Permission.DECIDE);
        long proposal = propose(intan, head.id(), less);
        assertThatThrownBy(() -> approve(office.laras, proposal))
                .isInstanceOfSatisfying(RuleViolation.class, thrown -> {
                    assertThat(thrown.code()).isEqualTo("RIGHTS_NEEDED");
                    assertThat(thrown.parameters().get("services")).asString().contains("Dokter Spesialis");
                });
        office.server.run(office.laras, PostRightsService.class, it -> it.refuse(proposal, "Masih diperlukan"));
        assertThat(post("kepala-dinas").permissions()).contains(Permission.DECIDE);

        var other = new HashSet<>(head.permissions());
        other.remove(Permission.SIGNALS_READ);
        approve(office.laras, propose(intan, head.id(), other));
        assertThat(post("kepala-dinas").permissions())
                .contains(Permission.DECIDE)
                .doesNotContain(Permission.SIGNALS_READ);
    }

    @Test
    void a_post_is_given_to_those_whose_certificates_hold_on_the_first_day() {
        var kind = office.server.call(
                intan, CompetenceService.class, it -> it.addKind("Diklat PTSP " + UUID.randomUUID(), ""));
        var made = newPost();
        describe(
                made.id(),
                new DescribePost(made.version(), made.unitId(), made.name().id(), "", "", Set.of(kind)));
        assertThatThrownBy(() -> appoint(made.code()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        thrown -> assertThat(thrown.errors().get(0).code()).isEqualTo("COMPETENCE_LACKING"));

        long ended = enter(kind, MONDAY.minusYears(2), MONDAY.minusDays(1));
        assertThatThrownBy(() -> appoint(made.code())).isInstanceOf(Invalid.class);
        long good = enter(kind, MONDAY.minusYears(1), MONDAY);
        office.server.run(intan, CompetenceService.class, it -> it.withdraw(good, "Palsu"));
        assertThatThrownBy(() -> appoint(made.code())).isInstanceOf(Invalid.class);
        enter(kind, MONDAY, null);
        assertThat(appoint(made.code())).isPositive();
        assertThat(held())
                .filteredOn(one -> one.id() == ended || one.id() == good)
                .noneMatch(one -> one.holds());
        refused(
                RuleViolation.class,
                "COMPETENCE_OWN",
                () -> office.server.call(
                        intan,
                        CompetenceService.class,
                        it -> it.enter(new EnterCompetence(intan.accountId(), kind, "1", MONDAY, null))));
    }

    @Test
    void the_count_of_what_a_person_can_confirm_has_the_proposals_of_others() {
        long before = office.server.call(bagas, StaffConfirmationService.class, StaffConfirmationService::count);
        propose(intan, newPost().id(), Set.of(Permission.FILE_READ));
        propose(bagas, newPost().id(), Set.of(Permission.FILE_READ));
        long after = office.server.call(bagas, StaffConfirmationService.class, StaffConfirmationService::count);
        assertThat(after).isEqualTo(before + 1);
    }

    private List<ChangeRow> history() {
        return office.server.call(intan, StructureService.class, it -> it.history(null, 50));
    }

    private List<CompetenceView> held() {
        return office.server.call(intan, CompetenceService.class, it -> it.list(office.rangga.accountId()));
    }

    private long enter(String kind, LocalDate from, @Nullable LocalDate until) {
        return office.server.call(
                intan,
                CompetenceService.class,
                it -> it.enter(new EnterCompetence(office.rangga.accountId(), kind, "12/2026", from, until)));
    }

    private long appoint(String post) {
        return office.server.call(
                intan,
                StaffPostService.class,
                it -> it.appoint(new AppointStaff(office.rangga.accountId(), post, "800/9/2026", MONDAY)));
    }
}
