package id.onestop.licensing.domain.application;

import static id.onestop.licensing.domain.application.Applications.MONDAY_0900;
import static id.onestop.licensing.domain.application.Applications.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.shared.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileRecordsTest {

    private final LicenceApplication application = Applications.in(ApplicationStatus.SUBMITTED);

    @Nested
    class ACheck {

        private final RequirementCheck check = RequirementCheck.of(application, "surat");

        @Test
        void saysWhatIsWrongAndHowToMendIt() {
            check.fails(new Fault("ALAMAT", "Samakan alamat", "RT 3"), 52, MONDAY_0900);

            assertThat(check.verdict()).isEqualTo(Verdict.FAULTY);
            assertThat(check.reasonCode()).isEqualTo("ALAMAT");
            assertThat(check.cure()).isEqualTo("Samakan alamat");
            assertThat(check.note()).isEqualTo("RT 3");
            assertThat(check.checkedBy()).isEqualTo(52);
            assertThat(check.round()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(value = Verdict.class, names = "FAULTY", mode = EnumSource.Mode.EXCLUDE)
        void forgetsTheFaultWhenItPasses(Verdict verdict) {
            check.fails(new Fault("ALAMAT", "Samakan alamat", "RT 3"), 52, MONDAY_0900);

            check.passes(verdict, 53L, MONDAY_0900);

            assertThat(check.verdict()).isEqualTo(verdict);
            assertThat(check.reasonCode()).isNull();
            assertThat(check.cure()).isNull();
            assertThat(check.note()).isNull();
            assertThat(check.checkedBy()).isEqualTo(53);
        }
    }

    @Nested
    class AReturn {

        @Test
        void isMadeByAPersonInTheNameOfAPost() {
            var made = ApplicationReturn.of(application, OFFICIAL, "Mohon dilengkapi", MONDAY_0900);

            assertThat(made.round()).isEqualTo(1);
            assertThat(made.returnedBy()).isEqualTo(52);
            assertThat(made.returnedByPost()).isEqualTo("Penata Perizinan");
            assertThatNullPointerException()
                    .isThrownBy(() -> ApplicationReturn.of(application, Actor.SYSTEM, null, MONDAY_0900));
        }

        @Test
        void keepsTheWordsOfTheDay() {
            var made = Applications.identify(ApplicationReturn.of(application, OFFICIAL, null, MONDAY_0900), 300);
            var check = RequirementCheck.of(application, "surat");
            check.fails(new Fault("ALAMAT", "Samakan alamat", null), 52, MONDAY_0900);

            var fault = ReturnFault.of(made, check, new ReturnFault.Wording("Alamat beda", "Other address", "Butir 4"));

            assertThat(fault.returnId()).isEqualTo(300);
            assertThat(fault.reasonId()).isEqualTo("Alamat beda");
            assertThat(fault.reasonEn()).isEqualTo("Other address");
            assertThat(fault.legalBasis()).isEqualTo("Butir 4");
            assertThat(fault.cure()).isEqualTo("Samakan alamat");
        }

        @Test
        void doesNotTakeARequirementThatPassed() {
            var made = Applications.identify(ApplicationReturn.of(application, OFFICIAL, null, MONDAY_0900), 300);
            var check = RequirementCheck.of(application, "surat");

            assertThatNullPointerException()
                    .isThrownBy(() -> ReturnFault.of(made, check, new ReturnFault.Wording("a", "b", "c")));
        }
    }

    @Test
    void aRejectionIsADecisionOfAPersonInAPost() {
        var grounds = new Rejection.Grounds("STR-MATI", "STR tidak berlaku", "Dicabut 1 Mei", "UU 17/2023");

        var rejection = Rejection.of(application, grounds, OFFICIAL, MONDAY_0900);

        assertThat(rejection.reasonCode()).isEqualTo("STR-MATI");
        assertThat(rejection.finding()).isEqualTo("Dicabut 1 Mei");
        assertThat(rejection.decidedBy()).isEqualTo(52);
        assertThatNullPointerException()
                .isThrownBy(() -> Rejection.of(application, grounds, Applications.APPLICANT, MONDAY_0900));
    }

    @Test
    void aSubmissionFreezesWhatWasAnswered() {
        var submission = Submission.of(application, MONDAY_0900, "[]", "kebenaran", Applications.HASH);

        assertThat(submission.answers()).isEqualTo(application.answers());
        assertThat(submission.round()).isEqualTo(1);
    }
}
