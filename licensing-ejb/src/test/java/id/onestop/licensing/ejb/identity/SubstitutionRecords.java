package id.onestop.licensing.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.identity.SubstitutionView.State;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's records of substitutions. */
abstract class SubstitutionRecords {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String HEAD = "kepala-dinas";

    private final Engine engine;

    private Office office;
    private Caller intan;

    SubstitutionRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void startOnMonday() {
        office = Office.on(engine);
        intan = office.auditor;
        office.server.setClock(MONDAY_0900);
        wulanHolds(List.of("penata-perizinan"));
        // whoever is asked for has chosen a password
        office.server.work(em -> em.createQuery("update Account a set a.status = 'ACTIVE' where a.agencyId is not null")
                .executeUpdate());
    }

    @AfterEach
    void nobodySubstitutes() {
        wulanHolds(List.of("penata-perizinan", "koordinator", HEAD));
        office.server.work(em -> em.createQuery("delete from Assignment a where a.appointment <> ?1")
                .setParameter(1, Appointment.DEFINITIVE)
                .executeUpdate());
    }

    private void wulanHolds(List<String> posts) {
        long wulan = office.wulan.accountId();
        office.server.work(em -> em.createQuery("delete from Assignment a where a.accountId = ?1")
                .setParameter(1, wulan)
                .executeUpdate());
        office.server.work(em -> {
            var repository = office.server.bean(AgencyRepository.class);
            posts.forEach(code -> repository.add(Assignment.appoint(
                    repository.findPost(post(code)).orElseThrow(), wulan, LocalDate.of(2024, 1, 1))));
            return 0;
        });
    }

    private long post(String code) {
        return office.server
                .work(em -> office.server.bean(AgencyDirectory.class).post(office.agency, code))
                .id();
    }

    private static RecordSubstitution plh(String post, Caller who, int from, int until) {
        return command(post, null, who.accountId(), Appointment.PLH, from, until);
    }

    private static RecordSubstitution command(
            String post, @Nullable Long absent, @Nullable Long who, @Nullable Appointment kind, int from, int until) {
        return new RecordSubstitution(
                post, absent, who, kind, " 800/7/2026 ", MONDAY.plusDays(from), MONDAY.plusDays(until));
    }

    private long record(RecordSubstitution command) {
        long id = office.server.call(intan, SubstitutionService.class, it -> it.record(command));
        var second = Long.valueOf(office.bagas.accountId()).equals(command.personId()) ? office.rangga : office.bagas;
        if (list(intan).stream().anyMatch(row -> row.id() == id && row.state() == State.AWAITING)) {
            office.server.run(second, StaffConfirmationService.class, it -> it.confirm(id));
        }
        return id;
    }

    private void end(Caller by, long id, @Nullable LocalDate lastDay) {
        office.server.run(by, SubstitutionService.class, it -> it.end(id, lastDay));
    }

    private List<SubstitutionView> list(Caller by) {
        return office.server.call(by, SubstitutionService.class, it -> it.page(Long.MAX_VALUE, 200));
    }

    private PostHoldings.Holdings held(Caller who, String at) {
        return office.server.work(em ->
                office.server.bean(PostHoldingQueries.class).at(who.accountId(), office.agency, Instant.parse(at)));
    }

    private List<String> operations() {
        return office.server.call(office.auditor, IntegrityService.class, it -> it.about("post:" + post(HEAD))).stream()
                .map(ChainRow::operation)
                .toList();
    }

    private void faulty(RecordSubstitution command, String... faults) {
        assertThatThrownBy(() -> record(command))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(fault -> fault.field() + " " + fault.code())
                                .containsExactlyInAnyOrder(faults));
    }

    @Test
    void whoCannotSignElectronicallyIsNamedWhenTheSubstitutionIsEntered() {
        long without = record(plh(HEAD, office.rangga, 30, 31));
        long with = record(plh(HEAD, office.wulan, 40, 41));

        assertThat(list(intan))
                .filteredOn(SubstitutionView::withoutCertificate)
                .extracting(SubstitutionView::id)
                .contains(without)
                .doesNotContain(with);
    }

    private List<Long> page(Caller by, long before, int most) {
        return office.server.call(by, SubstitutionService.class, it -> it.page(before, most)).stream()
                .map(SubstitutionView::id)
                .toList();
    }

    @Test
    void allThatWereRecordedAreReadPageByPage() {
        long first = record(plh(HEAD, office.laras, 40, 41));
        long second = record(plh(HEAD, office.laras, 30, 31));
        long third = record(plh(HEAD, office.laras, 50, 51));

        assertThat(page(intan, Long.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(page(intan, second, 2)).containsExactly(first);
    }

    @Test
    void aSubstituteHasThePostAndItsRightsOnItsDaysAndNoOthers() {
        record(plh(HEAD, office.laras, 0, 2));

        var during = held(office.laras, "2026-12-09T16:59:00Z");
        assertThat(during.permissions()).contains(Permission.DECIDE, Permission.DRAFT_VERIFY);
        assertThat(during.acting().values()).containsExactly(new Caller.Acting("Plh. ", "800/7/2026"));
        var after = held(office.laras, "2026-12-09T17:00:00Z");
        assertThat(after.permissions()).contains(Permission.DRAFT_VERIFY).doesNotContain(Permission.DECIDE);
        assertThat(after.acting()).isEmpty();
    }

    @Test
    void aSubstitutionThatNobodyConfirmedGivesNothing() {
        long id = office.server.call(intan, SubstitutionService.class, it -> it.record(plh(HEAD, office.laras, 0, 2)));

        assertThat(held(office.laras, "2026-12-07T02:00:00Z").permissions()).doesNotContain(Permission.DECIDE);
        assertThat(list(intan))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(State.AWAITING));
        assertThat(operations()).last().isEqualTo("SUBSTITUTION_PROPOSED");
        end(intan, id, null);
        assertThat(list(intan)).isEmpty();
    }

    @Test
    void theListNamesWhoActsForWhomByWhichDecree() {
        long id = record(plh(HEAD, office.laras, 0, 2));

        assertThat(list(intan)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.person()).isEqualTo("Laras Prameswari");
            assertThat(row.absent()).isEqualTo("Bagas Wirayudha");
            assertThat(row.decreeNumber()).isEqualTo("800/7/2026");
            assertThat(row.state()).isEqualTo(State.RUNNING);
        });
        assertThat(operations()).last().isEqualTo("SUBSTITUTION_RECORDED");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-1, 3, from SUBSTITUTION_FROM_PAST",
        "3, 2, until SUBSTITUTION_UNTIL_BEFORE_FROM",
        "4, 9, from SUBSTITUTION_OVERLAPS",
        "0, 2, from SUBSTITUTION_OVERLAPS",
    })
    void daysAreNotPastNotBackwardsAndNotTakenAlready(int from, int until, String fault) {
        record(plh(HEAD, office.rangga, 2, 4));

        faulty(plh(HEAD, office.laras, from, until), fault);
    }

    @Test
    void theNextSubstituteMayFollowOnTheNextDay() {
        record(plh(HEAD, office.rangga, 2, 4));

        record(plh(HEAD, office.laras, 5, 9));

        assertThat(list(intan)).extracting(SubstitutionView::state).containsOnly(State.PLANNED);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        faulty(
                new RecordSubstitution(" ", null, null, Appointment.DEFINITIVE, " ", null, null),
                "post SUBSTITUTION_POST_MISSING",
                "person SUBSTITUTION_PERSON_MISSING",
                "kind SUBSTITUTION_KIND_MISSING",
                "decree SUBSTITUTION_DECREE_MISSING",
                "from SUBSTITUTION_FROM_MISSING",
                "until SUBSTITUTION_UNTIL_MISSING");
        faulty(command("pos-lain", null, 1L, Appointment.PLH, 0, 1), "post SUBSTITUTION_POST_MISSING");
    }

    @Test
    void aPltIsForAPostWithoutHolderAndAPlhForOneWithHim() {
        faulty(command(HEAD, null, office.laras.accountId(), Appointment.PLT, 0, 1), "kind SUBSTITUTION_POST_HELD");
        faulty(
                command("operator", null, office.laras.accountId(), Appointment.PLH, 0, 1),
                "kind SUBSTITUTION_POST_VACANT");

        record(command("operator", null, office.laras.accountId(), Appointment.PLT, 0, 1));

        assertThat(list(intan))
                .singleElement()
                .satisfies(row -> assertThat(row.absent()).isNull());
    }

    @Test
    void whereSeveralHoldAPostItIsSaidForWhom() {
        var post = "penata-perizinan";
        long laras = office.laras.accountId();
        faulty(command(post, null, laras, Appointment.PLH, 0, 1), "post SUBSTITUTION_ABSENT_MISSING");
        faulty(command(post, laras, laras, Appointment.PLH, 0, 1), "post SUBSTITUTION_ABSENT_MISSING");
        faulty(
                command(post, null, office.rangga.accountId(), Appointment.PLH, 0, 1),
                "person SUBSTITUTION_PERSON_HOLDS_POST");

        record(command(post, office.rangga.accountId(), laras, Appointment.PLH, 0, 1));

        assertThat(list(intan))
                .singleElement()
                .satisfies(row -> assertThat(row.absent()).isEqualTo("Rangga Saputra"));
    }

    @Test
    void onlyPeopleOfTheAgencyAct() {
        faulty(plh(HEAD, office.stranger, 0, 1), "person SUBSTITUTION_PERSON_MISSING");
        faulty(
                command(HEAD, null, office.applicant().accountId(), Appointment.PLH, 0, 1),
                "person SUBSTITUTION_PERSON_MISSING");
    }

    @Test
    void itEndsEarlyButNeverInThePastAndNeverLater() {
        long id = record(plh(HEAD, office.laras, 0, 4));
        for (var day : new LocalDate[] {null, MONDAY.minusDays(1), MONDAY.plusDays(5)}) {
            assertThatThrownBy(() -> end(intan, id, day)).isInstanceOf(Invalid.class);
        }

        end(intan, id, MONDAY);

        assertThat(list(intan))
                .singleElement()
                .satisfies(row -> assertThat(row.until()).isEqualTo(MONDAY));
        assertThat(held(office.laras, "2026-12-08T02:00:00Z").acting()).isEmpty();
        assertThat(operations()).last().isEqualTo("ASSIGNMENT_ENDED");
    }

    @Test
    void whatHasNotBegunIsTakenBackAndTheChainRemembers() {
        long id = record(plh(HEAD, office.laras, 2, 4));

        end(intan, id, null);

        assertThat(list(intan)).isEmpty();
        assertThat(operations()).last().isEqualTo("SUBSTITUTION_CANCELLED");
    }

    @Test
    void whatWasJustBegunEndsAtOnceAndAnotherMayBeginOnTheSameDay() {
        long id = record(plh(HEAD, office.laras, 0, 4));

        office.server.run(intan, SubstitutionService.class, it -> it.endAtOnce(id));

        assertThat(held(office.laras, "2026-12-07T02:00:01Z").acting()).isEmpty();
        assertThat(list(intan)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.OVER);
            assertThat(row.endedAt()).isEqualTo(MONDAY_0900);
        });
        assertThat(operations()).last().isEqualTo("ASSIGNMENT_ENDED");
        assertThatThrownBy(() -> office.server.run(intan, SubstitutionService.class, it -> it.endAtOnce(id)))
                .isInstanceOf(RuleViolation.class);
        record(plh(HEAD, office.rangga, 0, 4));
        assertThat(held(office.rangga, "2026-12-07T02:00:01Z").acting()).hasSize(1);
    }

    @Test
    void anAdministratorOfAnotherAgencyFindsNothing() {
        long id = record(plh(HEAD, office.laras, 0, 4));

        assertThatThrownBy(() -> office.server.run(office.stranger, SubstitutionService.class, it -> it.endAtOnce(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(office.stranger, id, MONDAY)).isInstanceOf(NotFound.class);
        assertThat(list(intan))
                .singleElement()
                .satisfies(row -> assertThat(row.until()).isEqualTo(MONDAY.plusDays(4)));
    }

    @Test
    void theChoicesAreAllPostsWithTheirHoldersAndEverybodyWhoWorksHere() {
        var choices = office.server.call(intan, SubstitutionService.class, SubstitutionService::choices);

        assertThat(choices.places())
                .filteredOn(place -> place.postCode().equals("penata-perizinan"))
                .extracting(SubstitutionChoices.Place::holder)
                .containsExactlyInAnyOrder("Rangga Saputra", "Wulan Kartika");
        assertThat(choices.places())
                .filteredOn(place -> place.postCode().equals("operator"))
                .singleElement()
                .satisfies(place -> assertThat(place.holderId()).isNull());
        assertThat(choices.people())
                .filteredOn(person -> person.name().equals("Laras Prameswari"))
                .singleElement()
                .satisfies(person -> assertThat(person.posts()).hasSize(1));
    }
}
