package id.onestop.licensing.ejb.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Head and auditor are shown of unusual acts, with its facts, and what is nothing to look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SignalJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant TUESDAY_0900 = Instant.parse("2026-12-08T02:00:00Z");
    private static final String SERVICE = "dokter-spesialis-mandiri";
    private static final int ALL = 10_000;
    private static final int USUAL_FILES = 30;

    private final Engine engine;
    private Office office;

    SignalJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("signals"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
    }

    private void catchUp() {
        office.server.inTransaction(() -> {
            office.server.bean(RollupRun.class).catchUp(office.agency);
            return 0;
        });
    }

    private List<SignalView> signals(SignalKind kind) {
        return office.server.call(office.auditor, SignalService.class, it -> it.list(0, ALL)).stream()
                .filter(signal -> signal.kind() == kind)
                .toList();
    }

    private List<SignalView> signals(SignalKind kind, String number) {
        return signals(kind).stream()
                .filter(signal -> number.equals(signal.number()))
                .toList();
    }

    /** Checked by an official who held it for some minutes. */
    private String checked(Caller official, Duration held) {
        var number = office.submitted(office.applicant());
        office.claim(official, number);
        office.server.pass(held);
        office.checkAll(official, number, Verdict.CONFORMS);
        office.accept(official, number);
        return number;
    }

    @Test
    void aCheckThatTookAFifthOfTheUsualTimeIsShownWithBothTimes() {
        for (int i = 0; i < USUAL_FILES; i++) {
            office.server.setClock(MONDAY_0900);
            checked(office.rangga, Duration.ofMinutes(30));
        }
        office.server.setClock(MONDAY_0900);
        var tooSoonToSay = checked(office.wulan, Duration.ofMinutes(2));
        catchUp();
        office.server.setClock(TUESDAY_0900);
        var fast = checked(office.wulan, Duration.ofMinutes(2));
        var usual = checked(office.wulan, Duration.ofMinutes(20));
        office.server.setClock(TUESDAY_0900.plus(Duration.ofHours(12)));
        var atNight = checked(office.wulan, Duration.ofMinutes(20));

        catchUp();
        catchUp();

        assertThat(signals(SignalKind.UNUSUAL_SPEED, fast)).singleElement().satisfies(signal -> {
            assertThat(signal.official()).isEqualTo("Wulan Kartika");
            assertThat(signal.facts())
                    .containsEntry("minutes", "2")
                    .containsEntry("usual", "30")
                    .containsEntry("service", SERVICE)
                    .containsEntry("step", "periksa");
            assertThat(Integer.parseInt(signal.facts().get("cases"))).isGreaterThanOrEqualTo(USUAL_FILES);
        });
        assertThat(List.of(tooSoonToSay, usual, atNight))
                .allSatisfy(number ->
                        assertThat(signals(SignalKind.UNUSUAL_SPEED, number)).isEmpty());
    }

    private void throughProxy(Caller proxy, Caller official, int files) {
        for (int i = 0; i < files; i++) {
            var principal = office.applicant();
            var code = office.server
                    .call(
                            principal,
                            PowerService.class,
                            it -> it.give(
                                    new BeginApplication("metro", SERVICE, ApplicationKind.NEW, null),
                                    SecretSeed.random()))
                    .code();
            var number = office.server.call(proxy, PowerService.class, it -> it.take(code));
            office.answer(proxy, number, Office.answers());
            office.attach(principal, number, "surat.pdf");
            office.submit(proxy, number);
            office.pass(official, number);
        }
    }

    @Test
    void aProxyWhomTheSameOfficialMeetsNearlyAlwaysIsShownOnceWithTheCounts() {
        var steady = office.applicant();
        var mixed = office.applicant();
        var few = office.applicant();
        throughProxy(steady, office.rangga, 5);
        throughProxy(steady, office.wulan, 1);
        throughProxy(mixed, office.rangga, 5);
        throughProxy(mixed, office.wulan, 4);
        throughProxy(few, office.rangga, 4);

        catchUp();
        catchUp();

        var proxy = Long.toString(steady.accountId());
        assertThat(signals(SignalKind.SAME_PAIR))
                .singleElement()
                .satisfies(signal -> assertThat(signal.official()).isEqualTo("Rangga Saputra"))
                .satisfies(signal -> assertThat(signal.number()).isNull())
                .satisfies(signal -> assertThat(signal.proxy()).isNotBlank())
                .satisfies(signal -> assertThat(signal.facts())
                        .containsEntry("proxy", proxy)
                        .containsEntry("together", "5")
                        .containsEntry("all", "6")
                        .containsEntry("step", "periksa"));
    }

    @ParameterizedTest(name = "as its {0}")
    @ValueSource(strings = {"applicant_id", "proxy_id"})
    void whoeverWorksOnHisOwnFileIsShownAndItsOtherOfficialIsNot(String as) {
        var own = office.submitted(office.applicant());
        var strange = office.submitted(office.applicant());
        office.server.work(
                em -> em.createNativeQuery("update licence_application set " + as + " = ?1 where number = ?2")
                        .setParameter(1, office.rangga.accountId())
                        .setParameter(2, own)
                        .executeUpdate());
        office.pass(office.rangga, own);
        office.verify(office.laras, own);
        office.pass(office.rangga, strange);

        catchUp();
        catchUp();

        assertThat(signals(SignalKind.OWN_FILE, own)).singleElement().satisfies(signal -> {
            assertThat(signal.official()).isEqualTo("Rangga Saputra");
            assertThat(signal.facts()).containsEntry("step", "periksa").containsEntry("service", SERVICE);
        });
        assertThat(signals(SignalKind.OWN_FILE, strange)).isEmpty();
    }

    @Test
    void whoeverDeclaredHimselfIsShownWithHisOwnFile() {
        var nik = "187202610390000" + (engine.ordinal() + 1);
        var himself = office.applicant(nik);
        office.server.call(office.wulan, RelativeService.class, it -> it.declare(Relation.SELF, "Wulan Kartika", nik));
        var own = office.submitted(himself);
        office.pass(office.wulan, own);

        catchUp();

        assertThat(signals(SignalKind.OWN_FILE, own)).hasSize(1);
        assertThat(signals(SignalKind.RELATIVES_FILE, own)).isEmpty();
    }

    @Test
    void anotherAgencysAuditorSeesNothing() {
        catchUp();
        List<SignalView> theirs = office.server.call(office.stranger, SignalService.class, it -> it.list(0, ALL));
        assertThat(theirs).isEmpty();
    }
}
