package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.DocumentSources;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.PracticePlacesService;
import id.onestop.licensing.ejb.licence.PracticePlacesService.Place;
import id.onestop.licensing.ejb.licence.ReplacedLicences;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Renewals, replacements, and how many places one person may have. */
abstract class RenewalJourney extends FileJourney {

    private static final Duration TO_THE_WINDOW = Duration.ofDays(1650);

    RenewalJourney(Engine engine) {
        super(engine);
    }

    private String issued(Caller applicant, String place, String ordinal) {
        var number = office.begin(applicant);
        handIn(applicant, number, place, ordinal);
        return issued(number);
    }

    private void handIn(Caller applicant, String number, String place, String ordinal) {
        var answers = new HashMap<>(Office.answers());
        answers.put("placeName", place);
        answers.put("practiceOrdinal", ordinal);
        office.answer(applicant, number, answers);
        office.attach(applicant, number, "surat.pdf");
        office.ask(applicant, number);
        office.submit(applicant, number);
    }

    private String issued(String number) {
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
        office.claim(office.bagas, number);
        office.issue(number);
        return number;
    }

    private void atDecision(String number) {
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
    }

    private String renewal(String of) {
        return office.begin(sekar, ApplicationKind.RENEWAL, of);
    }

    @Test
    void aRenewalBeginsWithTheAnswersAndEndsTheLicenceItNames() {
        var first = issued(sekar, "Praktik Melati", "1");
        var second = issued(sekar, "Praktik Mawar", "2");
        office.server.pass(TO_THE_WINDOW);

        var renewal = renewal(second);

        assertThat(office.answersOf(renewal).get("placeName")).isEqualTo("Praktik Mawar");
        var before = office.server
                .call(sekar, ReplacedLicences.class, it -> it.of(renewal))
                .orElseThrow();
        assertThat(before.application()).isEqualTo(second);
        assertThat(before.licence()).isEqualTo(licence(second).number());
        var none = office.server.call(office.rangga, ReplacedLicences.class, it -> it.of(second));
        assertThat(none).isEmpty();
        long given = office.application(second).id();
        var sources = office.server.call(sekar, DocumentSources.class, it -> it.of(renewal, Set.of(given)));
        assertThat(sources).containsEntry(given, new DocumentSources.Source(second, before.licence()));
        handIn(sekar, renewal, "Praktik Mawar Baru", "2");
        issued(renewal);
        assertThat(licence(first).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(second).status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(licence(renewal).previousId()).isEqualTo(licence(second).id());
        refused(() -> renewal(second), RuleViolation.class, "NOTHING_TO_RENEW");
    }

    @Test
    void aLicenceIsRenewedOnlyTowardsItsEnd() {
        var number = issued(sekar, "Praktik Melati", "1");

        refused(() -> renewal(number), RuleViolation.class, "RENEWAL_TOO_EARLY");
        var held = office.server.call(sekar, LicenceService.class, it -> it.own(Long.MAX_VALUE, 9));
        assertThat(held)
                .singleElement()
                .satisfies(one -> assertThat(one.renewable()).isFalse());
        office.server.pass(TO_THE_WINDOW);
        held = office.server.call(sekar, LicenceService.class, it -> it.own(Long.MAX_VALUE, 9));
        assertThat(held)
                .singleElement()
                .satisfies(one -> assertThat(one.renewable()).isTrue());
    }

    @Test
    void nothingIsRenewedThatIsNotIssuedOrNotOnesOwn() {
        var open = office.submitted(sekar);
        var number = issued(office.applicant(), "Praktik Lain", "1");

        refused(() -> renewal(open), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> renewal(number), NotFound.class, "APPLICATION_NOT_FOUND");
        var own = issued(sekar, "Praktik Melati", "2");
        refused(() -> office.begin(sekar, ApplicationKind.NEW, own), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void aFourthPlaceIsRefusedAndAnOrdinalIsTakenOnce() {
        issued(sekar, "Praktik Melati", "1");
        var next = office.begin(sekar);
        refusedFields(() -> handIn(sekar, next, "Praktik Mawar", "1"), "practiceOrdinal PLACE_ORDINAL_HELD");
        handIn(sekar, next, "Praktik Mawar", "2");
        issued(next);
        issued(sekar, "Praktik Anggrek", "3");

        var fourth = office.begin(sekar);
        refusedFields(() -> handIn(sekar, fourth, "Praktik Kenanga", "1"), "practiceOrdinal PLACES_FULL");
    }

    @Test
    void officialsSeeWhereThePersonPractisesAndStrangersNothing() {
        issued(sekar, "Praktik Melati", "1");
        var number = office.begin(sekar);
        handIn(sekar, number, "Praktik Mawar", "2");

        var places = office.server.call(office.rangga, PracticePlacesService.class, it -> it.ofFile(number));

        assertThat(places.most()).isEqualTo(3);
        assertThat(places.held()).extracting(Place::name).containsExactly("Praktik Melati");
        assertThat(places.held()).extracting(Place::replaced).containsExactly(false);
        refused(
                () -> office.server.call(office.stranger, PracticePlacesService.class, it -> it.ofFile(number)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        var draft = office.begin(office.applicant());
        refused(
                () -> office.server.call(office.rangga, PracticePlacesService.class, it -> it.ofFile(draft)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    @Test
    void aRenewalThatNamesNoLicenceIsHeldToTheWindowOfTheOneThatItsPlaceHas() {
        var first = issued(sekar, "Praktik Melati", "1");
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, null);

        refusedFields(() -> handIn(sekar, renewal, "Praktik Melati", "1"), "placeName RENEWAL_TOO_EARLY");
        refusedFields(() -> handIn(sekar, renewal, "Praktik Melati", "2"), "placeName RENEWAL_TOO_EARLY");
        assertThat(licence(first).status()).isEqualTo(LicenceStatus.VALID);
    }

    @Test
    void whatAPlaceHasIsFoundAndReplacedWhateverItsOrder() {
        var first = issued(sekar, "Praktik Melati", "1");
        office.server.pass(TO_THE_WINDOW);
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, null);
        handIn(sekar, renewal, "praktik  melati", "2");

        var found = office.server.call(office.rangga, ReplacedLicences.class, it -> it.of(renewal));
        issued(renewal);

        assertThat(found).map(ReplacedLicences.Replaced::application).contains(first);
        assertThat(licence(first).status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(licence(renewal).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(renewal).previousId()).isEqualTo(licence(first).id());
    }

    @Test
    void whatIsFoundAtTheDecisionAloneIsGuardedThere() {
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, null);
        handIn(sekar, renewal, "Praktik Melati", "1");
        var other = office.begin(sekar);
        handIn(sekar, other, "Praktik Mawar", "2");
        issued(other);
        // as if the place of the renewal had got a licence meanwhile
        long id = licence(other).id();
        office.server.work(em -> em.createNativeQuery("update licence set place_name = 'Praktik Melati' where id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        atDecision(renewal);

        refused(() -> office.intend(renewal), RuleViolation.class, "RENEWAL_TOO_EARLY");
    }

    @Test
    void aLicenceOnPaperThatTheRegisterDoesNotKnowIsRenewedWithoutAName() {
        var first = issued(sekar, "Praktik Melati", "1");
        var renewal = office.begin(sekar, ApplicationKind.RENEWAL, null);
        handIn(sekar, renewal, "Praktik Mawar", "2");

        issued(renewal);

        assertThat(licence(first).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(renewal).previousId()).isNull();
    }

    @Test
    void noRenewalLeavesTwoLicencesForOnePlace() {
        var first = issued(sekar, "Praktik Melati", "1");
        issued(sekar, "Praktik Mawar", "2");
        office.server.pass(TO_THE_WINDOW);
        var moved = renewal(first);

        refusedFields(() -> handIn(sekar, moved, "Praktik Mawar", "1"), "placeName PLACE_LICENSED");
    }

    @Test
    void eachLicenceHasARenewalOfItsOwnAndOneAtATime() {
        var first = issued(sekar, "Praktik Melati", "1");
        var second = issued(sekar, "Praktik Mawar", "2");
        office.server.pass(TO_THE_WINDOW);

        var one = renewal(first);
        var two = renewal(second);

        assertThat(two).isNotEqualTo(one);
        assertThat(office.answersOf(two).get("placeName")).isEqualTo("Praktik Mawar");
        assertThat(renewal(first)).isEqualTo(one);
        assertThat(renewal(licence(first).number()))
                .as("named by its own number")
                .isEqualTo(one);
        handIn(sekar, one, "Praktik Melati", "1");
        var again = renewal(first);
        handIn(sekar, again, "Praktik Melati", "1");
        atDecision(again);
        atDecision(one);
        var prepared = office.intend(one);
        refused(() -> office.intend(again), RuleViolation.class, "RENEWAL_UNDER_WAY");
        office.recordSignature(one, prepared);
        refused(() -> office.intend(again), RuleViolation.class, "NOTHING_TO_RENEW");
        assertThat(licence(one).status()).isEqualTo(LicenceStatus.VALID);
    }

    private List<String> rivals(String licence) {
        var one = renewal(licence);
        handIn(sekar, one, "Praktik Melati", "1");
        var two = renewal(licence);
        handIn(sekar, two, "Praktik Melati", "1");
        atDecision(one);
        atDecision(two);
        return List.of(one, two);
    }

    @Test
    void ofTwoRenewalsOfOneLicenceDecidedAtTheSameMomentOneIsGranted() throws Exception {
        var first = issued(sekar, "Praktik Melati", "1");
        office.server.pass(TO_THE_WINDOW);
        var rivals = rivals(first);

        var refusals = AtOnce.refusals(() -> office.intend(rivals.get(0)), () -> office.intend(rivals.get(1)));

        assertThat(refusals).singleElement().isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("RENEWAL_UNDER_WAY");
            assertThat(rivals).contains(String.valueOf(refused.parameters().get("number")));
        });
        assertThat(written(rivals)).isOne();
    }

    private long written(List<String> applications) {
        return office.server.work(em -> em.createQuery(
                        "select count(l) from Licence l join LicenceApplication a on a.id = l.applicationId"
                                + " where a.number in :numbers and l.status = :prepared",
                        Long.class)
                .setParameter("numbers", applications)
                .setParameter("prepared", LicenceStatus.PREPARED)
                .getSingleResult());
    }
}
