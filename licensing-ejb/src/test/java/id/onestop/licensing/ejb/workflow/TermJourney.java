package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days that a licence bears: none that is over, and none on which nobody signed. */
abstract class TermJourney extends FileJourney {

    private static final Instant OLD_YEAR = Instant.parse("2026-12-31T02:00:00Z");

    TermJourney(Engine engine) {
        super(engine);
    }

    private String draftWithStrUntil(String day) {
        var number = office.begin(sekar);
        var answers = new HashMap<>(Office.answers());
        answers.put("strValidity", "DATED");
        answers.put("strValidUntil", day);
        office.answer(sekar, number, answers);
        office.attach(sekar, number, "surat.pdf");
        return number;
    }

    private String submittedWithStrUntil(String day) {
        var number = draftWithStrUntil(day);
        office.submit(sekar, number);
        return number;
    }

    @Test
    void anStrThatIsOverIsToldBeforeTheFileIsHandedIn() {
        var number = draftWithStrUntil("2020-01-31");

        refusedFields(() -> office.submit(sekar, number), "strValidUntil STR_EXPIRED");

        office.answer(sekar, number, Map.of("strValidUntil", "2026-12-07"));
        office.submit(sekar, number);
        assertThat(office.application(number).round()).isEqualTo(1);
    }

    @Test
    void aFileWhoseStrRanOutMeanwhileIsNotAcceptedButReturned() {
        var number = submittedWithStrUntil("2026-12-07");
        office.server.pass(Duration.ofDays(1));
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, Verdict.CONFORMS);

        refused(() -> office.accept(office.rangga, number), RuleViolation.class, "STR_OVER");

        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        refusedFields(() -> office.submit(sekar, number), "strValidUntil STR_EXPIRED");
    }

    @Test
    void noNumberIsTakenForALicenceThatWouldBeOverAlready() {
        var number = submittedWithStrUntil("2026-12-08");
        office.pass(office.rangga, number);
        office.verify(office.laras, number);
        office.claim(office.bagas, number);
        office.server.pass(Duration.ofDays(1));
        assertThat(office.intend(number).licence().validUntil())
                .as("its last day")
                .isEqualTo("2026-12-08");
        office.server.pass(Duration.ofDays(1));

        refused(() -> office.intend(number), RuleViolation.class, "STR_OVER");

        reject(number, "str-tidak-berlaku", "STR berakhir 8 Desember");
        assertThat(numbers(number)).containsExactly(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aLicenceBearsTheDayOfItsSignatureAndANumberOfThatYear() {
        office.server.setClock(OLD_YEAR);
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        var first = office.intend(number);
        assertThat(office.intend(number).requestId()).as("the same day").isEqualTo(first.requestId());
        office.server.pass(Duration.ofDays(4));

        office.issue(number);

        assertThat(licence(number).issuedOn()).isEqualTo("2027-01-04");
        assertThat(licence(number).validUntil()).isEqualTo("2032-01-04");
        assertThat(licence(number).number())
                .endsWith("/2027")
                .isNotEqualTo(first.licence().number());
        assertThat(numbers(number)).containsExactlyInAnyOrder(NumberState.VOIDED, NumberState.CONFIRMED);
    }

    @Test
    void aLetterOfRejectionBearsTheDayOfItsSignature() {
        office.server.setClock(OLD_YEAR);
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.intendRejection(number, "str-tidak-berlaku", "Dicabut 1 Desember");
        office.server.pass(Duration.ofDays(4));

        reject(number, "str-tidak-berlaku", "Dicabut 1 Desember");

        assertThat(letters(number))
                .extracting(letter -> letter.status() + " " + letter.decidedOn())
                .containsExactly("VOID 2026-12-31", "SIGNED 2027-01-04");
        assertThat(letters(number).get(1).number()).endsWith("/2027");
    }

    private List<RejectionLetter> letters(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select j from RejectionLetter j where j.applicationId = ?1 order by j.id",
                        RejectionLetter.class)
                .setParameter(1, id)
                .getResultList());
    }
}
