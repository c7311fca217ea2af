package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.Decision;
import id.onestop.licensing.ejb.application.DecisionService;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.ejb.application.PowerView;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.RejectionService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with a power of attorney may begin, read and name. */
abstract class ProxyJourney extends FileJourney {

    private Caller proxy;

    ProxyJourney(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void registerTheProxy() {
        proxy = office.applicant();
    }

    private String give(ApplicationKind kind, @Nullable String subject) {
        return office.server.call(
                sekar,
                PowerService.class,
                it -> it.give(
                                new BeginApplication("metro", "dokter-spesialis-mandiri", kind, subject),
                                SecretSeed.random())
                        .code());
    }

    private String take(String code) {
        return office.server.call(proxy, PowerService.class, it -> it.take(code));
    }

    private String handedIn() {
        var number = take(give(ApplicationKind.NEW, null));
        office.answer(proxy, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.submit(proxy, number);
        return number;
    }

    private String issued() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        return number;
    }

    private void endPower() {
        var power = office.server
                .call(sekar, PowerService.class, it -> it.page(Long.MAX_VALUE, 100))
                .get(0);
        office.server.run(sekar, PowerService.class, it -> it.end(power.id()));
    }

    @Test
    void aProxyReadsProgressAndRejectionOfTheFileThatHeCarriesAndOfNoOther() {
        var number = handedIn();
        assertThat(decision(proxy, number)).isEmpty();
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        office.reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(office.server
                        .call(proxy, ProgressService.class, it -> it.own(number))
                        .number())
                .isEqualTo(number);
        assertThat(decision(proxy, number)).isPresent();
        Sha256 letter = office.server.call(proxy, RejectionService.class, it -> it.file(number));
        Sha256 own = office.server.call(sekar, RejectionService.class, it -> it.file(number));
        assertThat(own).isEqualTo(letter);
        var other = office.applicant();
        refused(() -> decision(other, number), NotFound.class, "APPLICATION_NOT_FOUND");
        endPower();
        refused(() -> decision(proxy, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(
                () -> office.server.call(proxy, RejectionService.class, it -> it.file(number)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    private Optional<Decision> decision(Caller by, String number) {
        return office.server.call(by, DecisionService.class, it -> it.own(number));
    }

    @Test
    void aProxySeesWhatIsToBeMended() {
        var number = handedIn();
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.FAULTY);
        office.giveBack(office.rangga, number);

        assertThat(office.server
                        .call(proxy, DraftService.class, it -> it.open(number))
                        .faults())
                .isNotEmpty();
        assertThat(decision(proxy, number)).isEmpty();
    }

    @Test
    void theLicenceIsForItsHolder() {
        var number = handedIn();
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        office.issue(number);

        assertThat(office.server
                        .call(proxy, ProgressService.class, it -> it.own(number))
                        .number())
                .isEqualTo(number);
        refused(
                () -> office.server.call(proxy, LicenceService.class, it -> it.handOver(number)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    @Test
    void whatThePrincipalBeganAloneIsNotTheProxys() {
        var own = office.begin(sekar);
        office.answer(sekar, own, Office.answers());
        office.attach(sekar, own, "surat.pdf");

        var number = take(give(ApplicationKind.NEW, null));

        assertThat(number).isNotEqualTo(own);
        assertThat(office.answersOf(number).get("placeName")).isNull();
        refused(
                () -> office.server.call(proxy, DraftService.class, it -> it.open(own)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        assertThat(office.begin(sekar))
                .as("the principal goes on with the own draft")
                .isEqualTo(own);
    }

    @Test
    void aDraftThatIsSharedIsCarriedByTheProxy() {
        var own = office.begin(sekar);
        office.answer(sekar, own, Office.answers());

        var number = take(give(ApplicationKind.NEW, own));

        assertThat(number).isEqualTo(own);
        office.answer(proxy, own, Map.of("placeName", "Praktik Baru"));
        endPower();
        assertThat(office.begin(sekar)).isEqualTo(own);
        assertThat(office.application(own).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aSharedDraftThatWasHandedInMeanwhileIsCarriedByNobody() {
        var own = office.begin(sekar);
        var code = give(ApplicationKind.NEW, own);
        office.answer(sekar, own, Office.answers());
        office.attach(sekar, own, "surat.pdf");
        office.submit(sekar, own);

        refused(() -> take(code), Conflict.class, "APPLICATION_NOT_WITH_APPLICANT");
    }

    @Test
    void nobodySharesWhatIsNotTheirsOrOfAnotherKind() {
        var own = office.begin(sekar);
        var other = office.begin(office.applicant());

        refused(() -> give(ApplicationKind.RENEWAL, own), RuleViolation.class, "POWER_SUBJECT");
        refused(() -> give(ApplicationKind.NEW, other), RuleViolation.class, "POWER_SUBJECT");
    }

    @Test
    void aDraftThatWasTakenBackIsNotFoundByTheNextPower() {
        var first = take(give(ApplicationKind.NEW, null));
        endPower();
        office.answer(sekar, first, Office.answers());

        var second = take(give(ApplicationKind.NEW, null));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void thePrincipalNamesTheLicenceAndTheProxyLearnsNothingElseOfIt() {
        var first = issued();
        refused(() -> give(ApplicationKind.RENEWAL, first), RuleViolation.class, "RENEWAL_TOO_EARLY");
        office.server.pass(Duration.ofDays(1650));

        var number = take(give(ApplicationKind.RENEWAL, first));

        var renewal = office.application(number);
        assertThat(renewal.renews()).isEqualTo(first);
        assertThat(renewal.startedFrom()).isNull();
        assertThat(renewal.answers().get("placeName")).isNull();
        refused(
                () -> office.server.call(proxy, DraftService.class, it -> it.open(first)),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
    }

    @Test
    void aServiceThatIsOfferedNoMoreDoesNotHideThePowers() {
        take(give(ApplicationKind.NEW, null));
        office.server.work(em -> em.createNativeQuery(
                        "update power_of_attorney set service_code = 'sudah-ditarik' where applicant_id = ?1")
                .setParameter(1, sekar.accountId())
                .executeUpdate());

        var powers = office.server.call(sekar, PowerService.class, it -> it.page(Long.MAX_VALUE, 100));

        assertThat(powers)
                .singleElement()
                .extracting(PowerView::serviceName)
                .extracting(words -> words.id())
                .isEqualTo("sudah-ditarik");
    }
}
