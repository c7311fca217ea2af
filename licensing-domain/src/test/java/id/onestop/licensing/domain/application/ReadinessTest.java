package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.Readiness.Evidence;
import id.onestop.licensing.domain.application.Readiness.TaskStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Form.Page;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Form.Section;
import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadinessTest {

    private static final Question STREET = question("placeStreet", QuestionKind.TEXT, true, null);
    private static final Question POSTCODE = question("placePostcode", QuestionKind.POSTCODE, true, null);
    private static final Question UNTIL =
            question("strValidUntil", QuestionKind.DATE, true, new ShownWhen("strValidity", "DATED"));
    private static final Question REMARK = question("remark", QuestionKind.TEXT, false, null);
    private static final Section PLACE = new Section(
            "tempat",
            Words.of("Tempat"),
            List.of(new Page("a", Words.of("A"), null, List.of(STREET, POSTCODE, UNTIL, REMARK))));

    private static final Requirement LETTER = requirement("surat", RequirementKind.FILE, true, null);
    private static final Requirement ACCOUNT = requirement("akun", RequirementKind.LINKED_ACCOUNT, true, null);
    private static final Requirement REGISTER = requirement("register", RequirementKind.REGISTER_CHECK, true, null);
    private static final Requirement EXTRA = requirement("tambahan", RequirementKind.FILE, false, null);
    private static final Requirement ONE = requirement("ktp", RequirementKind.FILE, true, "identitas");
    private static final Requirement OTHER = requirement("paspor", RequirementKind.FILE, true, "identitas");

    private static Question question(String code, QuestionKind kind, boolean required, @Nullable ShownWhen shownWhen) {
        return new Question(code, kind, Words.of(code), null, required, 40, null, List.of(), shownWhen);
    }

    private static Requirement requirement(
            String code, RequirementKind kind, boolean mandatory, @Nullable String eitherOr) {
        return new Requirement(
                code,
                kind,
                code,
                Words.of(code),
                null,
                mandatory,
                Requirement.Condition.ALWAYS,
                eitherOr,
                "Standar",
                RequirementRules.NONE);
    }

    private static ServiceDefinition definition() {
        return new ServiceDefinition(
                "layanan",
                null,
                Set.of(ApplicationKind.NEW),
                Set.of(),
                true,
                null,
                List.of(LETTER),
                new Form(List.of(PLACE)),
                List.of(
                        new Declaration("kebenaran", Words.of("Benar"), true),
                        new Declaration("kabar", Words.of("Kabar"), false)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** What there is, changed by the test. */
    private static final class Given {
        Map<String, String> answers = Map.of("placeStreet", "Jl. Sudirman 1", "placePostcode", "34111");
        List<Requirement> requirements = List.of(LETTER);
        Map<String, Integer> files = Map.of("surat", 1);
        Set<String> stale = Set.of();
        Set<String> failed = Set.of();
        Set<String> passed = Set.of();
        Set<String> faults = Set.of();
        Set<String> settled = Set.of();
        Map<String, String> obstacles = Map.of();

        Readiness readiness() {
            return new Readiness(
                    definition(),
                    new Evidence(
                            new Answers(answers),
                            requirements,
                            List.of(),
                            files,
                            stale,
                            failed,
                            passed,
                            faults,
                            settled,
                            obstacles,
                            LocalDate.of(2026, 12, 7)));
        }

        List<String> gaps(String... accepted) {
            return readiness().gaps(Set.of(accepted)).stream()
                    .map(gap -> gap.field() + " " + gap.code())
                    .toList();
        }
    }

    private final Given given = new Given();

    @Nested
    class Gaps {

        @Test
        void areNoneWhenEverythingIsThere() {
            assertThat(given.gaps("kebenaran")).isEmpty();
        }

        @Test
        void areToldAllAtOnce() {
            given.answers = Map.of("placePostcode", "3411", "strValidity", "DATED");
            given.requirements = List.of(LETTER, ACCOUNT, ONE, OTHER);
            given.files = Map.of();
            given.failed = Set.of("akun");

            assertThat(given.gaps())
                    .containsExactly(
                            "placeStreet ANSWER_MISSING",
                            "placePostcode ANSWER_POSTCODE",
                            "strValidUntil ANSWER_MISSING",
                            "surat FILE_MISSING",
                            "akun ACCOUNT_NOT_LINKED",
                            "ktp FILE_EITHER_OR_MISSING",
                            "paspor FILE_EITHER_OR_MISSING",
                            "kebenaran DECLARATION_MISSING");
        }

        @Test
        void areNotQuestionsThatNobodyAsks() {
            given.answers = Map.of(
                    "placeStreet",
                    "Jl. Sudirman 1",
                    "placePostcode",
                    "34111",
                    "strValidity",
                    "LIFETIME",
                    "strValidUntil",
                    "kapan-kapan");

            assertThat(given.gaps("kebenaran")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2020-01-01, false", "2026-12-06, false", "2026-12-07, true", "2027-01-01, true"})
        void areAnStrWhoseLastDayIsOver(String until, boolean holds) {
            given.answers = Map.of(
                    "placeStreet", "Jl. Sudirman 1",
                    "placePostcode", "34111",
                    "strValidity", "DATED",
                    "strValidUntil", until);

            assertThat(given.gaps("kebenaran")).isEqualTo(holds ? List.of() : List.of("strValidUntil STR_EXPIRED"));
            assertThat(given.readiness().of(PLACE)).isEqualTo(holds ? TaskStatus.DONE : TaskStatus.PROBLEM);
        }

        @Test
        void areLettersForAnotherPlaceEvenIfAFreshOneIsMissing() {
            given.files = Map.of();
            given.stale = Set.of("surat");

            assertThat(given.gaps("kebenaran")).containsExactly("surat FILE_STALE");
        }

        @Test
        void areNotFilesThatMayBeLeftOut() {
            given.requirements = List.of(EXTRA);

            assertThat(given.gaps("kebenaran")).isEmpty();
        }

        @Test
        void areClosedByEitherOfTwo() {
            given.requirements = List.of(ONE, OTHER);
            given.files = Map.of("paspor", 1);

            assertThat(given.gaps("kebenaran")).isEmpty();
        }

        @Test
        void areNotRegistersThatSayNoOrNothing() {
            given.requirements = List.of(REGISTER, ACCOUNT);
            given.failed = Set.of("register");

            assertThat(given.gaps("kebenaran")).isEmpty();
        }
    }

    @Nested
    class KindsOfTheirOwn {

        private final Requirement signed = new Requirement(
                "permohonan",
                RequirementKind.GENERATED_LETTER,
                "",
                Words.of("Surat"),
                null,
                true,
                Requirement.Condition.ALWAYS,
                null,
                "Standar",
                RequirementRules.of(new Requirement.FileRule(List.of("application/pdf"), 1, 1)));
        private final Requirement written = requirement("surat", RequirementKind.GENERATED_LETTER, true, null);
        private final Requirement facility = requirement("sarana", RequirementKind.FACILITY_LICENCE, true, null);
        private final Requirement confirmed =
                requirement("keterangan", RequirementKind.FACILITY_CONFIRMATION, true, null);

        @Test
        void areMissingEachInItsOwnWords() {
            given.requirements = List.of(signed, written, facility, confirmed);
            given.settled = Set.of("surat");
            given.files = Map.of();

            assertThat(given.gaps("kebenaran"))
                    .containsExactly(
                            "permohonan LETTER_MISSING",
                            "surat LETTER_NOT_WRITTEN",
                            "sarana FACILITY_LICENCE_MISSING",
                            "keterangan CONFIRMATION_MISSING");
        }

        @Test
        void areMetByWhatTheSystemKnowsOrByAFileInstead() {
            given.requirements = List.of(facility, confirmed);
            given.settled = Set.of("sarana");
            given.files = Map.of("keterangan", 1);

            assertThat(given.gaps("kebenaran")).isEmpty();
            assertThat(given.readiness().of(facility)).isEqualTo(TaskStatus.DONE);
            assertThat(given.readiness().of(confirmed)).isEqualTo(TaskStatus.DONE);
        }

        @Test
        void areAProblemWhileSomethingStandsInTheWay() {
            given.requirements = List.of(confirmed);
            given.settled = Set.of("keterangan");
            given.obstacles = Map.of("keterangan", "CONFIRMATION_REFUSED");

            assertThat(given.gaps("kebenaran")).containsExactly("keterangan CONFIRMATION_REFUSED");
            assertThat(given.readiness().of(confirmed)).isEqualTo(TaskStatus.PROBLEM);
        }

        @Test
        void areNotMissingALetterWhosePlacesAreStillOpen() {
            given.requirements = List.of(written);
            given.files = Map.of();

            assertThat(given.gaps("kebenaran")).isEmpty();
            assertThat(given.readiness().of(written)).isEqualTo(TaskStatus.NOT_STARTED);
        }
    }

    @Nested
    class ASection {

        @Test
        void isNotStartedInProgressAndDone() {
            given.answers = Map.of();
            assertThat(given.readiness().of(PLACE)).isEqualTo(TaskStatus.NOT_STARTED);
            given.answers = Map.of("placeStreet", "Jl. Sudirman 1");
            assertThat(given.readiness().of(PLACE)).isEqualTo(TaskStatus.IN_PROGRESS);
            given.answers = Map.of("placeStreet", "Jl. Sudirman 1", "placePostcode", "34111");
            assertThat(given.readiness().of(PLACE)).isEqualTo(TaskStatus.DONE);
        }

        @Test
        void isAProblemWhenAnAnswerDoesNotFit() {
            given.answers = Map.of("placePostcode", "3411");

            assertThat(given.readiness().of(PLACE)).isEqualTo(TaskStatus.PROBLEM);
        }

        @Test
        void waitsForAQuestionThatAnotherAnswerOpened() {
            given.answers = Map.of("placeStreet", "Jl. 1", "placePostcode", "34111", "strValidity", "DATED");

            assertThat(given.readiness().of(PLACE)).isEqualTo(TaskStatus.IN_PROGRESS);
        }
    }

    @Nested
    class ARequirement {

        @Test
        void isDoneWithAFile() {
            assertThat(given.readiness().of(LETTER)).isEqualTo(TaskStatus.DONE);
            given.files = Map.of();
            assertThat(given.readiness().of(LETTER)).isEqualTo(TaskStatus.NOT_STARTED);
        }

        @Test
        void isDoneWhenAnotherOfItsGroupIsThere() {
            given.requirements = List.of(ONE, OTHER);
            given.files = Map.of();
            assertThat(given.readiness().of(ONE)).isEqualTo(TaskStatus.NOT_STARTED);
            given.files = Map.of("paspor", 1);

            assertThat(given.readiness().of(ONE)).isEqualTo(TaskStatus.DONE);
            assertThat(given.readiness().isCovered(ONE)).isTrue();
            assertThat(given.readiness().isCovered(OTHER)).isFalse();
        }

        @Test
        void isDoneWhenARegisterSaysYes() {
            assertThat(given.readiness().of(REGISTER)).isEqualTo(TaskStatus.NOT_STARTED);
            given.passed = Set.of("register");
            assertThat(given.readiness().of(REGISTER)).isEqualTo(TaskStatus.DONE);
        }

        @Test
        void isAProblemWhenItsLetterIsForAnotherPlace() {
            given.stale = Set.of("surat");

            assertThat(given.readiness().of(LETTER)).isEqualTo(TaskStatus.PROBLEM);
        }

        @Test
        void isAProblemWhenARegisterSaysNo() {
            given.failed = Set.of("akun");

            assertThat(given.readiness().of(ACCOUNT)).isEqualTo(TaskStatus.PROBLEM);
        }

        @Test
        void staysAProblemWhileItWasReturnedAndNotTouched() {
            given.faults = Set.of("surat");

            assertThat(given.readiness().of(LETTER)).isEqualTo(TaskStatus.PROBLEM);
        }

        @ParameterizedTest
        @EnumSource(RequirementKind.class)
        void asksForAFileOrARegisterByItsKind(RequirementKind kind) {
            var one = requirement("x", kind, true, null);

            assertThat(Readiness.needsFile(one))
                    .isEqualTo(
                            Set.of(RequirementKind.FILE, RequirementKind.PHOTO, RequirementKind.EXTERNAL_RECOMMENDATION)
                                    .contains(kind));
            assertThat(Readiness.asksRegister(one))
                    .isEqualTo(Set.of(RequirementKind.REGISTER_CHECK, RequirementKind.LINKED_ACCOUNT)
                            .contains(kind));
        }
    }
}
