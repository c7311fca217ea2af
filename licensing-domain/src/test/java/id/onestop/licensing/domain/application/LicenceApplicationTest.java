package id.onestop.licensing.domain.application;

import static id.onestop.licensing.domain.application.Applications.APPLICANT;
import static id.onestop.licensing.domain.application.Applications.HASH;
import static id.onestop.licensing.domain.application.Applications.MONDAY;
import static id.onestop.licensing.domain.application.Applications.MONDAY_0900;
import static id.onestop.licensing.domain.application.Applications.NUMBER;
import static id.onestop.licensing.domain.application.Applications.OFFICIAL;
import static id.onestop.licensing.domain.application.Applications.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationAccepted;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationCancelled;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationDrafted;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationHandedOver;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationIssued;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationRejected;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationReturned;
import id.onestop.licensing.domain.application.ApplicationEvent.ApplicationSubmitted;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Notice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LicenceApplicationTest {

    /** Every legal move; all other pairs are refused. */
    private static final Set<String> LEGAL = Set.of(
            "DRAFT>SUBMITTED",
            "DRAFT>CANCELLED",
            "SUBMITTED>IN_PROCESS",
            "SUBMITTED>RETURNED",
            "SUBMITTED>CANCELLED",
            "RETURNED>SUBMITTED",
            "RETURNED>CANCELLED",
            "IN_PROCESS>ISSUED",
            "IN_PROCESS>REJECTED",
            "IN_PROCESS>RETURNED",
            "ISSUED>HANDED_OVER");

    private static final String LICENCE = "503/0001/SIP-DS.1/DPMPTSP/2026";

    private static final Map<ApplicationStatus, Function<LicenceApplication, ApplicationEvent>> VERBS =
            new EnumMap<>(Map.of(
                    ApplicationStatus.SUBMITTED, it -> it.submit(APPLICANT, MONDAY_0900, MONDAY, HASH),
                    ApplicationStatus.IN_PROCESS, it -> it.accept(OFFICIAL, MONDAY_0900),
                    ApplicationStatus.RETURNED, it -> it.returnForCorrection(OFFICIAL, 2, MONDAY_0900),
                    ApplicationStatus.ISSUED, it -> it.issue(OFFICIAL, LICENCE, HASH, true, MONDAY_0900),
                    ApplicationStatus.HANDED_OVER, it -> it.handOver(APPLICANT, MONDAY_0900),
                    ApplicationStatus.REJECTED, it -> it.reject(OFFICIAL, "STR-DEAD", MONDAY_0900),
                    ApplicationStatus.CANCELLED, it -> it.cancel(APPLICANT, MONDAY_0900)));

    static Stream<Arguments> everyPair() {
        return Stream.of(ApplicationStatus.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @Nested
    class Moves {

        @ParameterizedTest
        @MethodSource("id.onestop.licensing.domain.application.LicenceApplicationTest#everyPair")
        void areThoseOfTheListAndNoOthers(ApplicationStatus from, ApplicationStatus to) {
            var application = in(from);
            boolean legal = LEGAL.contains(from + ">" + to);

            assertThat(ApplicationTransitions.permits(from, to)).isEqualTo(legal);
            if (legal) {
                VERBS.get(to).apply(application);
                assertThat(application.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> VERBS.get(to).apply(application))
                        .isInstanceOfSatisfying(Conflict.class, refused -> {
                            assertThat(refused.code()).isEqualTo("APPLICATION_MOVE");
                            assertThat(refused.parameters())
                                    .isEqualTo(Map.of("number", NUMBER, "from", from, "to", to));
                        });
                assertThat(application.status()).isEqualTo(from);
            }
        }

        @ParameterizedTest
        @EnumSource(ApplicationStatus.class)
        void neverLeadBackToADraft(ApplicationStatus from) {
            assertThat(ApplicationTransitions.permits(from, ApplicationStatus.DRAFT))
                    .isFalse();
        }

        @Test
        void endInThreeStatuses() {
            var ends = Stream.of(ApplicationStatus.values())
                    .filter(ApplicationStatus::isFinal)
                    .collect(Collectors.toSet());

            assertThat(ends)
                    .containsExactlyInAnyOrder(
                            ApplicationStatus.HANDED_OVER, ApplicationStatus.REJECTED, ApplicationStatus.CANCELLED);
        }

        @Test
        void areWorkOfTheAgencyInThreeStatuses() {
            var open = Stream.of(ApplicationStatus.values())
                    .filter(ApplicationStatus::isOpen)
                    .collect(Collectors.toSet());

            assertThat(open)
                    .containsExactlyInAnyOrder(
                            ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED, ApplicationStatus.IN_PROCESS);
        }
    }

    @Nested
    class Facts {

        @Test
        void ofADraft() {
            assertThat(in(ApplicationStatus.DRAFT).drafted(APPLICANT))
                    .isEqualTo(
                            new ApplicationDrafted(3, NUMBER, "account:41", "dokter-spesialis-mandiri", MONDAY_0900));
        }

        @Test
        void ofASubmissionTellRoundDayAndContent() {
            var event = in(ApplicationStatus.DRAFT).submit(APPLICANT, MONDAY_0900, MONDAY, HASH);

            assertThat(event)
                    .isEqualTo(new ApplicationSubmitted(
                            3,
                            77,
                            NUMBER,
                            "account:41",
                            41,
                            "dokter-spesialis-mandiri",
                            1,
                            false,
                            MONDAY,
                            HASH,
                            MONDAY_0900,
                            Map.of()));
            assertThat(event.acknowledged(Map.of("fee", "Gratis")).notice())
                    .contains(new Notice("application-submitted", 41, Map.of("number", NUMBER, "fee", "Gratis")));
            assertThat(event.operation()).isEqualTo("APPLICATION_SUBMITTED");
            assertThat(event.facts()).isEqualTo(Map.of("round", "1", "receivedOn", "2026-12-07", "content", HASH));
        }

        @Test
        void ofAResubmissionAreCalledSo() {
            var event = in(ApplicationStatus.RETURNED).submit(APPLICANT, MONDAY_0900, MONDAY, HASH);

            assertThat(event.operation()).isEqualTo("APPLICATION_RESUBMITTED");
            assertThat(event.round()).isEqualTo(2);
            assertThat(event.notice()).contains(new Notice("application-resubmitted", 41, Map.of("number", NUMBER)));
        }

        @Test
        void ofEveryOtherVerb() {
            assertThat(in(ApplicationStatus.SUBMITTED).accept(OFFICIAL, MONDAY_0900))
                    .isEqualTo(new ApplicationAccepted(3, NUMBER, "account:52", 41, MONDAY, MONDAY_0900));
            assertThat(in(ApplicationStatus.SUBMITTED).returnForCorrection(OFFICIAL, 2, MONDAY_0900))
                    .isEqualTo(new ApplicationReturned(3, 77, NUMBER, "account:52", 41, 1, 2, MONDAY_0900));
            assertThat(in(ApplicationStatus.IN_PROCESS).reject(OFFICIAL, "STR-DEAD", MONDAY_0900))
                    .isEqualTo(new ApplicationRejected(3, 77, NUMBER, "account:52", 41, "STR-DEAD", MONDAY_0900));
            assertThat(in(ApplicationStatus.IN_PROCESS).issue(OFFICIAL, LICENCE, HASH, true, MONDAY_0900))
                    .isEqualTo(new ApplicationIssued(3, NUMBER, "account:52", 41, LICENCE, HASH, MONDAY_0900));
            assertThat(in(ApplicationStatus.ISSUED).handOver(APPLICANT, MONDAY_0900))
                    .isEqualTo(new ApplicationHandedOver(3, NUMBER, "account:41", MONDAY_0900));
            assertThat(in(ApplicationStatus.SUBMITTED).cancel(APPLICANT, MONDAY_0900))
                    .isEqualTo(new ApplicationCancelled(3, 77, NUMBER, "account:41", MONDAY_0900));
        }

        @Test
        void tellThePersonOfEverythingThatConcernsHer() {
            List<ApplicationEvent> told = List.of(
                    in(ApplicationStatus.DRAFT).submit(APPLICANT, MONDAY_0900, MONDAY, HASH),
                    in(ApplicationStatus.SUBMITTED).accept(OFFICIAL, MONDAY_0900),
                    in(ApplicationStatus.SUBMITTED).returnForCorrection(OFFICIAL, 2, MONDAY_0900),
                    in(ApplicationStatus.IN_PROCESS).reject(OFFICIAL, "STR-DEAD", MONDAY_0900),
                    in(ApplicationStatus.IN_PROCESS).issue(OFFICIAL, LICENCE, HASH, true, MONDAY_0900));

            assertThat(told)
                    .extracting(event -> event.notice().orElseThrow().template())
                    .containsExactly(
                            "application-submitted",
                            "application-accepted",
                            "application-returned",
                            "application-rejected",
                            "licence-issued");
            assertThat(told).allSatisfy(event -> {
                assertThat(event.notice().orElseThrow().accountId()).isEqualTo(41);
                assertThat(event.subject()).isEqualTo(NUMBER);
                assertThat(event.facts().values()).noneMatch(fact -> fact.contains("Sekar"));
            });
        }
    }

    @Nested
    class Submitting {

        @Test
        void keepsTheFirstMomentAndTheLastDayOfReceipt() {
            var application = in(ApplicationStatus.RETURNED);

            application.submit(APPLICANT, MONDAY_0900.plusSeconds(86_400), MONDAY.plusDays(1), HASH);

            assertThat(application.submittedAt()).isEqualTo(MONDAY_0900);
            assertThat(application.receivedOn()).isEqualTo(MONDAY.plusDays(1));
            assertThat(application.round()).isEqualTo(2);
        }
    }

    @Nested
    class Answering {

        @ParameterizedTest
        @EnumSource(ApplicationStatus.class)
        void isPossibleOnlyWhileTheApplicantHasTheFile(ApplicationStatus status) {
            var application = in(status);
            if (status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED) {
                application.answer(Map.of("placeName", "Praktik Sekar"));
                application.describe("dr. Sekar Ayuningtyas, Sp.A", LocalDate.of(1986, 4, 22));

                assertThat(application.answers().get("placeName")).isEqualTo("Praktik Sekar");
                assertThat(application.holderName()).isEqualTo("dr. Sekar Ayuningtyas, Sp.A");
            } else {
                assertThatThrownBy(() -> application.answer(Map.of("placeName", "Praktik Sekar")))
                        .isInstanceOf(Conflict.class)
                        .hasMessageContaining("APPLICATION_NOT_WITH_APPLICANT");
                assertThatThrownBy(() -> application.describe("Lain", null)).isInstanceOf(Conflict.class);
            }
        }
    }

    @Nested
    class TheSurvey {

        private LicenceApplication issued(boolean survey) {
            var application = in(ApplicationStatus.IN_PROCESS);
            application.issue(OFFICIAL, LICENCE, HASH, survey, MONDAY_0900);
            return application;
        }

        @Test
        void standsBeforeTheHandOver() {
            var application = issued(true);

            assertThatThrownBy(() -> application.handOver(APPLICANT, MONDAY_0900))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("SURVEY_PENDING");
        }

        @ParameterizedTest
        @CsvSource({"true, ANSWERED", "false, SKIPPED"})
        void isPassedOnce(boolean answered, SurveyState state) {
            var application = issued(true);

            application.passSurvey(answered);

            assertThat(application.surveyState()).isEqualTo(state);
            application.handOver(APPLICANT, MONDAY_0900);
            assertThatThrownBy(() -> application.passSurvey(true)).isInstanceOf(Conflict.class);
        }

        @Test
        void isNotAskedWhereTheAgencyHasNone() {
            var application = issued(false);

            assertThat(application.surveyState()).isEqualTo(SurveyState.NONE);
            assertThatThrownBy(() -> application.passSurvey(true)).isInstanceOf(Conflict.class);
        }
    }

    @Nested
    class Keys {

        @Test
        void tellDraftsApartByPersonServiceAndKind() {
            assertThat(LicenceApplication.draftKey(3, 41, "a", ApplicationKind.NEW, null))
                    .isEqualTo("3:41:a:NEW")
                    .isNotEqualTo(LicenceApplication.draftKey(3, 41, "a", ApplicationKind.RENEWAL, null));
        }

        @Test
        void tellRenewalsApartByTheLicenceAndTheProxy() {
            var first = LicenceApplication.draftKey(3, 41, "a", ApplicationKind.RENEWAL, "MTR-1");

            assertThat(first)
                    .isNotEqualTo(LicenceApplication.draftKey(3, 41, "a", ApplicationKind.RENEWAL, "MTR-2"))
                    .isNotEqualTo(LicenceApplication.draftKey(first, 77));
        }

        @Test
        void ofCardRowsCountUp() {
            var application = in(ApplicationStatus.DRAFT);

            assertThat(List.of(application.nextCardRow(), application.nextCardRow()))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void neverPrintsAPerson() {
        assertThat(in(ApplicationStatus.SUBMITTED)).hasToString("LicenceApplication " + NUMBER);
    }
}
