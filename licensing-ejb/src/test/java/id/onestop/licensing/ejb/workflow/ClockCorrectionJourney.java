package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.sla.ClockCorrectionService;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.sla.CorrectClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger of a clock as people work: who moved it, what never touches it, and how it is put right. */
abstract class ClockCorrectionJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant WEDNESDAY_1000 = Instant.parse("2026-12-09T03:00:00Z");

    private final Office office;

    ClockCorrectionJourney(Engine engine) {
        office = Office.on(engine);
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
    }

    private String accepted() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        return number;
    }

    private List<ClockLine> lines(String number) {
        return progress(number).clockLines();
    }

    private ProgressView progress(String number) {
        return office.server.call(office.rangga, ProgressService.class, it -> it.ofFile(number));
    }

    private static CorrectClock added(String number, String cause, String basis, String reason) {
        return new CorrectClock(
                number,
                ClockEventKind.PAUSE_ADDED,
                null,
                Instant.parse("2026-12-08T00:00:00Z"),
                Instant.parse("2026-12-08T10:00:00Z"),
                cause,
                null,
                basis,
                reason);
    }

    private void correct(Caller by, CorrectClock command) {
        office.server.run(by, ClockCorrectionService.class, it -> it.correct(command));
    }

    private List<?> told(String number) {
        return office.server.work(em -> em.createNativeQuery(
                        "select payload from outbox_message where aggregate = ?1 and payload like '%limit-moved%'")
                .setParameter(1, number)
                .getResultList());
    }

    @Test
    void everyLineSaysWhoMovedTheClockAndByWhichRule() {
        var sekar = office.applicant();
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Keliru"));
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.server.setClock(WEDNESDAY_1000);
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);

        assertThat(lines(number))
                .extracting(ClockLine::kind)
                .containsExactly(ClockEventKind.START, ClockEventKind.PAUSE, ClockEventKind.RESUME);
        assertThat(lines(number))
                .extracting(ClockLine::byName)
                .containsExactly("Rangga Saputra", "Rangga Saputra", "Sekar Ayuningtyas");
        assertThat(lines(number)).allSatisfy(line -> assertThat(line.basis()).startsWith("Standar pelayanan No. 61"));
        assertThat(lines(number).get(1)).returns("RETURNED", ClockLine::cause).returns("R-1", ClockLine::reference);
    }

    @Test
    void notesAndOtherHoldersNeverTouchIt() {
        var number = accepted();
        var before = lines(number);
        var due = progress(number).clock().dueAt();
        office.claim(office.laras, number);
        office.server.run(office.laras, WorkItemService.class, it -> it.release(number));
        office.claim(office.wulan, number);
        office.server.run(office.wulan, VerificationService.class, it -> it.verify(number, "Sudah saya cocokkan"));
        assertThat(lines(number)).isEqualTo(before);
        assertThat(progress(number).clock().dueAt()).isEqualTo(due);
    }

    @Test
    void aCorrectionIsANewLineInTheNameOfWhoMadeItAndMovesTheLimit() {
        var number = accepted();
        office.server.setClock(WEDNESDAY_1000);

        correct(office.bagas, added(number, "PARTNER_OUTAGE", "Berita acara 12", "Register mati sehari"));

        assertThat(progress(number).clock().dueAt()).isEqualTo(Instant.parse("2026-12-11T09:30:00Z"));
        assertThat(lines(number))
                .last()
                .returns(ClockEventKind.PAUSE_ADDED, ClockLine::kind)
                .returns("Bagas Wirayudha", ClockLine::byName)
                .returns("Berita acara 12", ClockLine::basis)
                .returns("Register mati sehari", ClockLine::reason);
        assertThat(progress(number).current().dueAt()).isEqualTo(Instant.parse("2026-12-11T09:30:00Z"));
        List<ChainRow> chain = office.server.call(office.auditor, IntegrityService.class, it -> it.about(number));
        assertThat(chain).last().returns("CLOCK_CORRECTED", ChainRow::operation);
        assertThat(chain.toString()).doesNotContain("Register mati");
        assertThat(told(number))
                .singleElement()
                .asString()
                .contains("limit-moved-correction")
                .doesNotContain("Register mati");

        correct(
                office.bagas,
                new CorrectClock(
                        number,
                        ClockEventKind.PAUSE_VOIDED,
                        1,
                        null,
                        null,
                        null,
                        null,
                        "Berita acara 13",
                        "Yang mati sistem lain"));
        assertThat(progress(number).clock().dueAt()).isEqualTo(Instant.parse("2026-12-10T09:00:00Z"));
        assertThat(lines(number).get(1).voided()).isTrue();
    }

    @ParameterizedTest(name = "cause {0}, basis {1}, reason {2}: {3}")
    @CsvSource({
        "PARTNER_OUTAGE, '', Sebab, basis REQUIRED",
        "PARTNER_OUTAGE, Dasar, ' ', reason REQUIRED",
        "HOLIDAY, Dasar, Sebab, cause CLOCK_CAUSE_UNKNOWN"
    })
    void aCorrectionWithoutItsGroundIsRefused(String cause, String basis, String reason, String fault) {
        var number = accepted();
        office.server.setClock(WEDNESDAY_1000);
        assertThatThrownBy(() -> correct(office.bagas, added(number, cause, basis, reason)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting((FieldError error) -> error.field() + " " + error.code())
                                .containsExactly(fault));
        assertThat(lines(number)).hasSize(1);
    }

    @Test
    void nobodyOfAnotherAgencyCorrectsIt() {
        var number = accepted();
        assertThatThrownBy(() -> correct(office.stranger, added(number, "PARTNER_OUTAGE", "Dasar", "Sebab")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatWasNeverAcceptedHasNothingToCorrect() {
        var number = office.submitted(office.applicant());
        var day0 = new CorrectClock(
                number, ClockEventKind.DAY0_MOVED, null, null, null, null, LocalDate.of(2026, 12, 4), "Dasar", "Sebab");
        assertThatThrownBy(() -> correct(office.bagas, day0)).isInstanceOf(NotFound.class);
    }
}
