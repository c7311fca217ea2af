package id.onestop.licensing.ejb.workflow;

import static id.onestop.licensing.ejb.workflow.FileJourney.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DocumentSources;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.EarlierClaims;
import id.onestop.licensing.ejb.application.SamePlaceService;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.licence.PracticePlacesService;
import id.onestop.licensing.ejb.licence.PracticePlacesService.Place;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** At most three places for one person, over two agencies: licences and what is under way count together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlacesJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Duration TO_THE_WINDOW = Duration.ofDays(1650);

    private final Engine engine;
    private Office office;
    private Caller overThere;
    private Caller sekar;

    PlacesJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void openTwoAgencies() {
        office = new Office(engine.empty("places"));
        var second = Office.text("agencies/metro.yaml")
                .replace("  code: metro\n", "  code: seberang\n")
                .replace("prefix: MTR", "prefix: SBR");
        office.server.inTransaction(() -> office.server.bean(AgencyLoader.class).load("seberang.yaml", second));
        long seberang = office.server.work(em ->
                office.server.bean(AgencyDirectory.class).byCode("seberang").id());
        overThere = office.staff(seberang, "Intan Maulida", "penata-perizinan");
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
        sekar = office.applicant();
    }

    private String draft(String agency, String place, int ordinal) {
        var number = office.server.call(
                sekar,
                DraftService.class,
                it -> it.begin(new BeginApplication(agency, "dokter-spesialis-mandiri", ApplicationKind.NEW, null)));
        complete(number, place, ordinal);
        return number;
    }

    private void complete(String number, String place, int ordinal) {
        var answers = new HashMap<>(Office.answers());
        answers.put("placeName", place);
        answers.put("practiceOrdinal", Integer.toString(ordinal));
        office.answer(sekar, number, answers);
        office.attach(sekar, number, "surat.pdf");
        office.ask(sekar, number);
    }

    /** With another letter in the place of the one for the former place. */
    private void moveTo(String number, String place, int ordinal) {
        office.server.work(em -> em.createNativeQuery("delete from document where application_id = ?1")
                .setParameter(1, office.application(number).id())
                .executeUpdate());
        complete(number, place, ordinal);
    }

    private String handedIn(String agency, String place, int ordinal) {
        var number = draft(agency, place, ordinal);
        office.server.pass(Duration.ofMinutes(1));
        office.submit(sekar, number);
        return number;
    }

    private String atDecision(String number) {
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        return number;
    }

    private FieldError refusal(String number) {
        var thrown = catchThrowable(() -> office.submit(sekar, number));
        assertThat(thrown).isInstanceOf(Invalid.class);
        return ((Invalid) thrown).errors().get(0);
    }

    private void cancel(String number) {
        office.server.run(sekar, DraftService.class, it -> it.cancel(number));
    }

    @Test
    void applicationsUnderWayInTwoAgenciesCountTogetherAndTheRefusalNamesThem() {
        var first = handedIn("metro", "Praktik Melati", 1);
        office.issue(atDecision(first));
        var second = handedIn("seberang", "Praktik Mawar", 2);
        var third = handedIn("metro", "Praktik Anggrek", 3);

        var said = refusal(draft("seberang", "Praktik Kenanga", 1));

        assertThat(said.code()).isEqualTo("PLACES_FULL_BOTH");
        assertThat(said.parameters())
                .containsEntry("most", 3)
                .containsEntry("places", "Praktik Melati")
                .containsEntry("underWay", "Praktik Mawar – %s, Praktik Anggrek – %s".formatted(second, third));
    }

    @Test
    void twoHandedInAtTheSameMomentInTwoAgenciesDoNotBothPass() throws Exception {
        handedIn("metro", "Praktik Melati", 1);
        handedIn("seberang", "Praktik Mawar", 2);
        var drafts = Stream.of(draft("metro", "Praktik Anggrek", 3), draft("seberang", "Praktik Kenanga", 3))
                .toList();
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = IntStream.range(0, 2)
                    .mapToObj(one -> threads.submit(() -> {
                        start.await();
                        return catchThrowable(() -> office.submit(sekar, drafts.get(one)));
                    }))
                    .toList();
            var refusals = Stream.of(outcomes.get(0).get(), outcomes.get(1).get())
                    .filter(Objects::nonNull)
                    .toList();

            assertThat(refusals)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refused -> assertThat(refused.errors())
                                    .extracting(FieldError::code)
                                    .containsExactly("PLACES_FULL_UNDER_WAY"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatAPersonGaveToOneAgencyIsOfferedToHerAtAnotherAndToNobodyElse() {
        var first = handedIn("metro", "Praktik Melati", 1);
        long given = office.application(first).id();
        var number = office.server.call(
                sekar,
                DraftService.class,
                it -> it.begin(
                        new BeginApplication("seberang", "dokter-spesialis-mandiri", ApplicationKind.NEW, null)));
        long there = office.application(number).id();

        List<DocumentView> offered =
                office.server.call(sekar, DocumentService.class, it -> it.earlier(there, Office.LETTER));
        assertThat(offered)
                .singleElement()
                .satisfies(one -> assertThat(one.applicationId()).isEqualTo(given));
        var source = office.server
                .call(sekar, DocumentSources.class, it -> it.of(number, Set.of(given)))
                .get(given);
        assertThat(source.application()).isEqualTo(first);
        assertThat(source.agency()).isNotNull();
        var again = office.server.call(
                sekar, DocumentService.class, it -> it.offerAgain(offered.get(0).id(), there, Office.LETTER));
        assertThat(again.agencyId()).isEqualTo(office.application(number).agencyId());
        assertThat(again.sha256()).isEqualTo(offered.get(0).sha256());

        var stranger = office.applicant();
        refused(
                () -> office.server.call(stranger, DocumentService.class, it -> it.earlier(there, Office.LETTER)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        refused(
                () -> office.server.call(
                        overThere,
                        DocumentService.class,
                        it -> it.open(offered.get(0).id(), null)),
                NotFound.class,
                "DOCUMENT_NOT_FOUND");
        List<DocumentView> seen = office.server.call(overThere, DocumentService.class, it -> it.ofApplication(given));
        assertThat(seen).isEmpty();
    }

    @Test
    void whatIsWithdrawnGivesItsPlaceFree() {
        handedIn("metro", "Praktik Melati", 1);
        handedIn("metro", "Praktik Mawar", 2);
        var third = handedIn("seberang", "Praktik Anggrek", 3);
        var fourth = draft("metro", "Praktik Kenanga", 3);
        assertThat(refusal(fourth).code()).isEqualTo("PLACES_FULL_UNDER_WAY");

        cancel(third);
        office.submit(sekar, fourth);

        assertThat(office.application(fourth).claimed()).isNotNull();
    }

    @Test
    void aDraftClaimsNothingAndAnOrderIsTakenByWhatIsUnderWay() {
        draft("seberang", "Praktik Melati", 1);
        var first = handedIn("metro", "Praktik Mawar", 1);
        var second = draft("metro", "Praktik Anggrek", 1);

        var said = refusal(second);

        assertThat(said.code()).isEqualTo("PLACE_ORDINAL_UNDER_WAY");
        assertThat(said.parameters()).containsEntry("number", first).containsEntry("place", "Praktik Mawar");
    }

    @Test
    void aRenewalStandsForTheLicenceThatItReplacesEvenIfItMoves() {
        var first = handedIn("metro", "Praktik Melati", 1);
        office.issue(atDecision(first));
        handedIn("seberang", "Praktik Mawar", 2);
        office.server.pass(TO_THE_WINDOW);
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, first);
        complete(renewal, "Praktik Melati Baru", 1);
        office.submit(sekar, renewal);

        office.submit(sekar, draft("metro", "Praktik Anggrek", 3));

        assertThat(refusal(draft("seberang", "Praktik Kenanga", 3)).parameters())
                .doesNotContainEntry("places", "Praktik Melati")
                .containsEntry("most", 3);
    }

    @Test
    void aPlaceWithALicenceIsRenewedAndGetsNoSecondNewOne() {
        var first = handedIn("metro", "Praktik Melati", 1);
        var meanwhile = draft("metro", "Praktik Melati", 1);
        office.issue(atDecision(first));

        var said = refusal(meanwhile);

        assertThat(said.field()).isEqualTo("placeName");
        assertThat(said.code()).isEqualTo("PLACE_LICENSED_OWN");
        assertThat(said.parameters()).containsEntry("number", first).containsKey("until");
        moveTo(meanwhile, "Praktik Anggrek", 2);
        office.submit(sekar, meanwhile);
        office.server.pass(TO_THE_WINDOW);
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, first);
        complete(renewal, "Praktik Melati", 1);
        office.submit(sekar, renewal);
        assertThat(office.application(renewal).claimed()).isNotNull();
    }

    @Test
    void ofTwoNewFilesForOnePlaceTheSecondIsToldAndNotGranted() {
        var first = handedIn("metro", "Praktik Melati", 1);
        var second = draft("metro", "Praktik Melati", 1);
        assertThat(twinOf(sekar, second)).contains(first);
        refused(() -> twinOf(office.applicant(), second), NotFound.class, "APPLICATION_NOT_FOUND");
        office.server.pass(Duration.ofMinutes(1));
        office.submit(sekar, second);
        atDecision(first);
        atDecision(second);

        // being signed is enough: both would be signed before either is there
        office.intend(second);
        assertThatThrownBy(() -> office.intend(first)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("PLACE_LICENSED_DECISION");
            assertThat(refused.parameters()).containsEntry("other", second).containsEntry("number", first);
        });
        office.issue(second);
        assertThatThrownBy(() -> office.intend(first))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("PLACE_LICENSED_DECISION"));
        var third = draft("metro", "Praktik Mawar", 2);
        assertThat(twinOf(sekar, third)).isEmpty();
    }

    private Optional<String> twinOf(Caller caller, String number) {
        return office.server.call(caller, SamePlaceService.class, it -> it.other(number));
    }

    @Test
    void aCorrectedFileIsHeldAgainstTheLimitOnlyWhenItMoves() {
        var moving = handedIn("metro", "Praktik Melati", 1);
        handedIn("seberang", "Praktik Mawar", 2);
        handedIn("metro", "Praktik Anggrek", 3);
        office.claim(office.rangga, moving);
        office.checkAll(office.rangga, moving, Verdict.FAULTY);
        office.giveBack(office.rangga, moving);
        // what a returned file says meanwhile gives nothing free
        office.answer(sekar, moving, Map.of("placeName", "Praktik Mawar", "practiceOrdinal", "2"));
        assertThat(refusal(draft("seberang", "Praktik Kenanga", 1)).code()).isEqualTo("PLACES_FULL_UNDER_WAY");

        moveTo(moving, "Praktik Melati Baru", 2);
        assertThat(refusal(moving).code()).isEqualTo("PLACE_ORDINAL_UNDER_WAY");
        moveTo(moving, "Praktik Melati Baru", 1);
        office.submit(sekar, moving);

        assertThat(office.application(moving).claimed().name()).isEqualTo("Praktik Melati Baru");
    }

    @Test
    void theDecisionCountsAgainWhatCameBefore() {
        var early = handedIn("metro", "Praktik Melati", 1);
        hide(early);
        handedIn("metro", "Praktik Mawar", 2);
        handedIn("seberang", "Praktik Anggrek", 3);
        var late = handedIn("metro", "Praktik Kenanga", 1);
        show(early);
        atDecision(late);

        assertThatThrownBy(() -> office.intend(late)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("PLACES_FULL_DECISION");
            assertThat(refused.parameters())
                    .containsOnlyKeys("number", "most", "count")
                    .containsEntry("count", 3);
        });
        office.issue(atDecision(early));
        cancel(lastOfSeberang());
        office.issue(late);
    }

    @Test
    void whatWasHandedInBeforeThereWereClaimsClaimsThePlaceItWasHandedInFor() {
        var waiting = handedIn("metro", "Praktik Melati", 1);
        var returned = handedIn("metro", "Praktik Mawar", 2);
        office.claim(office.rangga, returned);
        office.checkAll(office.rangga, returned, Verdict.FAULTY);
        office.giveBack(office.rangga, returned);
        office.answer(sekar, returned, Map.of("placeName", "Praktik Lain"));
        var untouched = draft("metro", "Praktik Anggrek", 3);
        Stream.of(waiting, returned).forEach(this::forget);

        office.server.run(office.rangga, EarlierClaims.class, EarlierClaims::catchUp);
        var again = office.server.call(office.rangga, EarlierClaims.class, EarlierClaims::catchUp);

        assertThat(again).isFalse();
        assertThat(office.application(waiting).claimed().name()).isEqualTo("Praktik Melati");
        assertThat(office.application(returned).claimed().name()).isEqualTo("Praktik Mawar");
        assertThat(office.application(returned).claimed().ordinal()).isEqualTo(2);
        assertThat(office.application(untouched).claimed()).isNull();
        office.server.work(em -> em.createNativeQuery(
                        "update licence_application set claimed_name = 'Praktik Kenanga' where number = ?1")
                .setParameter(1, waiting)
                .executeUpdate());
        office.server.run(office.rangga, EarlierClaims.class, EarlierClaims::catchUp);
        assertThat(office.application(waiting).claimed().name()).isEqualTo("Praktik Kenanga");
    }

    private void forget(String number) {
        office.server.work(em -> em.createNativeQuery("update licence_application set claimed_name = null,"
                        + " claimed_address = null, claimed_ordinal = null where number = ?1")
                .setParameter(1, number)
                .executeUpdate());
    }

    /** As if it had been handed in before places were held against each other. */
    private void hide(String number) {
        order(number, "null");
    }

    private void show(String number) {
        order(number, "1");
    }

    private void order(String number, String ordinal) {
        office.server.work(em -> em.createNativeQuery(
                        "update licence_application set claimed_ordinal = " + ordinal + " where number = ?1")
                .setParameter(1, number)
                .executeUpdate());
    }

    private String lastOfSeberang() {
        return office.server.work(em -> em.createQuery(
                        "select a.number from LicenceApplication a where a.applicantId = ?1 and a.number like 'SBR%'",
                        String.class)
                .setParameter(1, sekar.accountId())
                .getSingleResult());
    }

    @Test
    void officialsLearnOfOtherAgenciesTheNumberOfPlacesAlone() {
        handedIn("metro", "Praktik Melati", 1);
        handedIn("metro", "Praktik Mawar", 2);
        var there = handedIn("seberang", "Praktik Anggrek", 3);

        var places = office.server.call(overThere, PracticePlacesService.class, it -> it.ofFile(there));
        assertThat(places.held()).isEmpty();
        assertThat(places.elsewhere()).isEqualTo(2);

        var here = lastOfMetro();
        var own = office.server.call(office.rangga, PracticePlacesService.class, it -> it.ofFile(here));
        assertThat(own.held()).extracting(Place::name).containsExactly("Praktik Melati");
        assertThat(own.held()).extracting(Place::validUntil).containsOnlyNulls();
        assertThat(own.elsewhere()).isEqualTo(1);
    }

    private String lastOfMetro() {
        return office.server.work(em -> em.createQuery(
                        "select max(a.number) from LicenceApplication a where a.applicantId = ?1 and a.number like 'MTR%'",
                        String.class)
                .setParameter(1, sekar.accountId())
                .getSingleResult());
    }
}
