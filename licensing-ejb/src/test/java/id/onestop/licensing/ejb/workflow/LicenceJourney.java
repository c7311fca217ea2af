package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.ejb.document.FileStore;
import id.onestop.licensing.ejb.licence.IssuanceRecord;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.licence.SigningSweep;
import id.onestop.licensing.ejb.licence.SigningSweepWorker;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.signature.SigningRequestRow;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From the decision to the licence. */
abstract class LicenceJourney extends FileJourney {

    LicenceJourney(Engine engine) {
        super(engine);
    }

    @Test
    void aSignatureMakesTheLicenceAndClosesTheFile() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        office.issue(number);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VALID);
        assertThat(licence(number).validUntil()).isEqualTo("2031-12-07");
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
        assertThat(clock(number).finished()).isTrue();
        assertThat(openItem(number)).isNull();
        assertThat(notices(number)).last().isEqualTo("licence-issued");
        var own = office.server.call(sekar, LicenceService.class, licences -> licences.own(Long.MAX_VALUE, 2));
        assertThat(own)
                .singleElement()
                .satisfies(held -> assertThat(held.application()).isEqualTo(number));
    }

    @Test
    void aSecondIntentFindsTheFirstAndTakesNoOtherNumber() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intend(number);

        var second = office.intend(number);

        assertThat(second.requestId()).isEqualTo(first.requestId());
        assertThat(second.licence().number()).isEqualTo(first.licence().number());
        assertThat(numbers(number)).containsExactly(NumberState.RESERVED);
    }

    @Test
    void aRejectionAfterAFailedSignatureVoidsTheNumber() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intend(number);

        reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
        assertThat(licence(number).status()).isEqualTo(LicenceStatus.VOID);
    }

    @Test
    void aDraftThatGoesBackAfterAFailedSignatureIsWrittenAnew() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intend(number);
        sendBack(office.bagas, number, "verifikasi");
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
        office.claim(office.bagas, number);
        office.server.pass(Duration.ofMinutes(5));

        office.issue(number);

        assertThat(licence(number).number()).isNotEqualTo(first.licence().number());
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aFileWhoseSignatureIsUnderWayIsNotRejected() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));

        refused(() -> reject(number, "str-tidak-berlaku", "Dicabut 1 Desember"), Conflict.class, "SIGNING_UNDER_WAY");
        assertThat(status(number)).isEqualTo(ApplicationStatus.IN_PROCESS);
    }

    @Test
    void aSignatureIsRecordedEvenIfItsSignerReleasedTheFileMeanwhile() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));
        office.server.run(office.bagas, WorkItemService.class, it -> it.release(number));

        office.bring(number, prepared);

        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void aRenewalReplacesTheLicenceOfTheSamePlace() {
        var first = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(first);
        office.server.pass(Duration.ofDays(1650));
        var renewal = office.atDecision(sekar, ApplicationKind.RENEWAL);

        office.issue(renewal);

        assertThat(licence(first).status()).isEqualTo(LicenceStatus.REPLACED);
        assertThat(licence(renewal).status()).isEqualTo(LicenceStatus.VALID);
    }

    private VerificationView checked(String code) {
        return office.server.inTransaction(
                () -> office.server.bean(LicenceVerificationService.class).verify(code));
    }

    @Test
    void aStrangerLearnsOfAnIssuedLicenceAndOfNothingElse() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intend(number);
        var code = licence(number).code();
        assertThat(checked(code).status()).as("only prepared").isEqualTo(PublicStatus.UNKNOWN);
        assertThat(checked(code).facts()).isNull();

        office.issue(number);

        assertThat(checked(code).status()).isEqualTo(PublicStatus.VALID);
        assertThat(checked(code.toLowerCase(Locale.ROOT)).facts().number())
                .isEqualTo(licence(number).number());
        assertThat(checked("bukan kode").status()).isEqualTo(PublicStatus.UNKNOWN);
        assertThat(checked("").facts()).isNull();
    }

    @Test
    void aLicenceHoldsThroughItsLastDayInTheAgencysZone() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        var code = licence(number).code();

        office.server.setClock(Instant.parse("2031-12-07T16:59:59Z"));
        assertThat(checked(code).status()).isEqualTo(PublicStatus.VALID);
        office.server.setClock(Instant.parse("2031-12-07T17:00:00Z"));
        assertThat(checked(code).status()).isEqualTo(PublicStatus.EXPIRED);
    }

    @Test
    void aLicenceWhoseFileIsNotTheSignedOneSaysSo() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        var code = licence(number).code();
        FileStore whole = office.server.bean(FileStore.class);

        office.server.rebind(FileStore.class, altered(), LicenceVerificationService.class);
        var view = checked(code);
        office.server.rebind(FileStore.class, whole, LicenceVerificationService.class);

        assertThat(view.status()).isEqualTo(PublicStatus.ALTERED);
        assertThat(view.facts().number()).isEqualTo(licence(number).number());
    }

    private static FileStore altered() {
        return (FileStore) Proxy.newProxyInstance(
                FileStore.class.getClassLoader(), new Class<?>[] {FileStore.class}, (self, method, arguments) -> {
                    throw FileAltered.altered((Sha256) arguments[0]);
                });
    }

    @Test
    void theSweepFindsASigningOnlyWhenItsLeaseIsOver() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));
        assertThat(stuck()).doesNotContain(prepared.requestId());

        office.server.pass(Duration.ofMinutes(3));
        assertThat(stuck()).contains(prepared.requestId());
        office.server.inTransaction(() -> {
            office.server.bean(IssuanceRecord.class).interrupt(prepared.requestId());
            return 0;
        });

        assertThat(stuck()).doesNotContain(prepared.requestId());
        office.server.pass(Duration.ofMinutes(10));
        office.issue(number);
        assertThat(status(number)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(numbers(number)).containsExactly(NumberState.CONFIRMED);
    }

    @Test
    void aSigningThatCannotBeFinishedWaitsLongerEachTimeAndIsSeenByTheOperator() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var prepared = office.intend(number);
        office.server.call(
                office.bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned")));
        office.server.pass(Duration.ofMinutes(3));
        var sweep = office.server.bean(SigningSweep.class);

        office.server.inTransaction(() -> {
            sweep.fail(prepared.requestId(), "IllegalStateException: no disk");
            return 0;
        });

        assertThat(stuck()).as("it waits").doesNotContain(prepared.requestId());
        var failed = office.server.work(
                em -> office.server.bean(SigningSweepWorker.class).failures(50));
        assertThat(failed)
                .filteredOn(one -> one.item() == prepared.requestId())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reference()).isEqualTo(number);
                    assertThat(one.attempts()).isEqualTo(1);
                    assertThat(one.nextAttemptAt()).isNotNull();
                });
        office.server.pass(Duration.ofMinutes(2));
        assertThat(stuck()).contains(prepared.requestId());
        office.server.inTransaction(() -> {
            office.server.bean(IssuanceRecord.class).interrupt(prepared.requestId());
            sweep.done(prepared.requestId());
            return 0;
        });
        assertThat(office.server.<Boolean>work(em -> office.server.bean(SigningSweepWorker.class).failures(50).stream()
                        .noneMatch(one -> one.item() == prepared.requestId())))
                .isTrue();
    }

    private List<Long> stuck() {
        return office
                .server
                .inTransaction(() -> office.server.bean(SigningSweep.class).stuck())
                .stream()
                .map(SigningRequestRow::id)
                .toList();
    }
}
