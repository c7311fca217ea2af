package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.ApplicationDocuments;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.document.Destination;
import id.onestop.licensing.ejb.document.DocumentQueries;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts and handing in. */
abstract class ApplyingJourney extends FileJourney {

    ApplyingJourney(Engine engine) {
        super(engine);
    }

    @Test
    void twoPressesBeginOneDraft() {
        var first = office.begin(sekar);

        assertThat(office.begin(sekar)).isEqualTo(first);
        assertThat(first).matches("MTR-2026-\\d{6}");
        assertThat(office.begin(sekar, ApplicationKind.RENEWAL, null)).isNotEqualTo(first);
    }

    @Test
    void aDraftBeginsWithWhatTheAccountKnows() {
        assertThat(office.answersOf(office.begin(sekar)).values())
                .isEqualTo(Map.of(
                        "birthDate", "1990-01-05",
                        "birthPlace", "Metro",
                        "phone", "+6281234567890",
                        "titlePrefix", "dr.",
                        "titleSuffix", "Sp.A"));
    }

    @Test
    void aPageWithFaultsKeepsNothingAndTellsAll() {
        var number = office.begin(sekar);

        refusedFields(
                () -> office.answer(
                        sekar,
                        number,
                        Map.of(
                                "placePostcode",
                                "3411",
                                "placeVillage",
                                "18.72.99.9999",
                                "placeName",
                                "Praktik",
                                "x",
                                "y")),
                "placePostcode ANSWER_POSTCODE",
                "placeVillage ANSWER_VILLAGE",
                "x QUESTION_UNKNOWN");
        assertThat(office.answersOf(number).get("placeName")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-01", "1990-05-01", "1890-01-05"})
    void nobodyIsBornOnAnotherDayThanTheAccountSays(String day) {
        var number = office.begin(sekar);

        assertThatThrownBy(() -> office.answer(sekar, number, Map.of("birthDate", day)))
                .isInstanceOf(Invalid.class);
        assertThat(office.answersOf(number).get("birthDate")).isEqualTo("1990-01-05");
        assertThat(office.application(number).birthDate()).isEqualTo("1990-01-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-01", "1990-05-01"})
    void anOlderDraftWithAnotherDayOfBirthIsNotHandedInUntilItSaysTheAccounts(String day) {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.server.work(em -> {
            office.server.bean(ApplicationRepository.class).require(number).answer(Map.of("birthDate", day));
            return 0;
        });

        refusedFields(() -> office.submit(sekar, number), "birthDate BIRTH_DATE_DIFFERS");
        office.answer(sekar, number, Map.of("birthDate", "1990-01-05"));
        office.submit(sekar, number);
        assertThat(office.application(number).round()).isEqualTo(1);
    }

    @Test
    void signsThatNoLetterCanShowAreNotKept() {
        var number = office.begin(sekar);

        refusedFields(
                () -> office.answer(
                        sekar,
                        number,
                        Map.of("placeName", "\u65e5\u672c \u202e klinik", "placeStreet", "Jl. \ud83c\udfe5 12")),
                "placeName ANSWER_TEXT",
                "placeStreet ANSWER_TEXT");
        assertThat(office.answersOf(number).get("placeName")).isNull();
    }

    @Test
    void anAnswerOnAnOldViewIsRefused() {
        var number = office.begin(sekar);
        long version = office.application(number).version();
        office.answer(sekar, number, Map.of("placeName", "Praktik Sekar"));

        refused(
                () -> office.server.call(
                        sekar, DraftService.class, it -> it.answer(number, Map.of("placeName", "Lain"), version)),
                Conflict.class,
                "CHANGED_MEANWHILE");
    }

    @Test
    void aStrangersDraftIsNotFound() {
        var number = office.begin(sekar);
        var other = office.applicant();

        refused(() -> office.answer(other, number, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.submit(other, number), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> file(office.rangga, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void anApplicantSeesHerFilesOfAllAgenciesWithTheirSteps() {
        var number = office.submitted(sekar);
        office.claim(office.rangga, number);
        var draft = office.begin(sekar);

        var page = office.server.call(sekar, ApplicantService.class, it -> it.own(null));

        assertThat(page.items())
                .extracting(own -> own.row().number() + " " + own.row().displayed())
                .containsExactly(draft + " DRAFT", number + " UNDER_VERIFICATION");
    }

    @Test
    void aPressThatComesAfterTheFirstFindsTheFileHandedIn() {
        var number = office.submitted(sekar);

        office.server.run(
                sekar,
                Submissions.class,
                it -> it.submit(new SubmitApplication(number, Set.of("kebenaran", "pencocokan"), -1)));

        assertThat(status(number)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void anEmptyDraftIsToldEverythingAtOnce() {
        var number = office.begin(sekar);

        assertThatThrownBy(() -> office.server.run(
                        sekar, SubmissionService.class, it -> it.submit(new SubmitApplication(number, Set.of(), -1))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::code)
                                .contains("ANSWER_MISSING", "FILE_MISSING", "DECLARATION_MISSING"));
        assertThat(status(number)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aLetterForAnotherPlaceIsStale() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");
        office.answer(sekar, number, Map.of("placeStreet", "Jl. Lain 99"));

        refusedFields(() -> office.submit(sekar, number), Office.LETTER + " FILE_STALE");
    }

    @Test
    void aSecondPressFindsItHandedIn() {
        var number = office.submitted(sekar);

        office.submit(sekar, number);

        assertThat(office.application(number).round()).isEqualTo(1);
        assertThat(card(number)).hasSize(1);
        assertThat(operations(number)).containsExactly("APPLICATION_DRAFTED", "APPLICATION_SUBMITTED");
        assertThat(notices(number)).containsExactly("application-submitted");
    }

    @Test
    void twoSubmissionsAtTheSameMomentAreOne() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        office.attach(sekar, number, "surat.pdf");

        assertThatThrownBy(() -> office.server.work(em -> {
                    var mine = em.createQuery(
                                    "select a from LicenceApplication a where a.number = ?1", LicenceApplication.class)
                            .setParameter(1, number)
                            .getSingleResult();
                    office.submit(sekar, number);
                    mine.answer(Map.of("placeName", "Lain"));
                    return 0;
                }))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OptimisticLockException.class),
                        thrown -> assertThat(thrown)
                                .isInstanceOf(RollbackException.class)
                                .hasCauseInstanceOf(OptimisticLockException.class));
        assertThat(office.application(number).round()).isEqualTo(1);
    }

    @Test
    void afterCloseOfOfficeItCountsAsReceivedOnTheNextWorkingDay() {
        office.server.setClock(Instant.parse("2026-12-23T10:00:00Z"));

        var number = office.submitted(sekar);

        assertThat(office.application(number).receivedOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private Destination destination(Caller caller, String number, String requirement) {
        long id = office.application(number).id();
        return office.server.call(caller, ApplicationDocuments.class, it -> it.destination(caller, id, requirement));
    }

    @Test
    void onlyTheApplicantAddsDocumentsAndOnlyWhereTheDefinitionAsksForThem() {
        var number = office.begin(sekar);
        var other = office.applicant();

        assertThat(destination(sekar, number, Office.LETTER).ownerId()).isEqualTo(sekar.accountId());
        refused(() -> destination(other, number, Office.LETTER), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> destination(office.rangga, number, Office.LETTER), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> destination(sekar, number, "tidak-ada"), NotFound.class, "REQUIREMENT_NOT_FOUND");
        refused(() -> destination(sekar, number, "akun-mppd"), NotFound.class, "REQUIREMENT_NOT_FOUND");
    }

    @Test
    void whatWasHandedInIsNeitherAddedToNorTakenBack() {
        var number = office.begin(sekar);
        office.answer(sekar, number, Office.answers());
        long letter = office.attach(sekar, number, "surat.pdf");
        assertThat(removable(sekar, letter)).isTrue();
        assertThat(removable(office.applicant(), letter)).isFalse();

        office.submit(sekar, number);

        refused(() -> destination(sekar, number, Office.LETTER), Conflict.class, "APPLICATION_NOT_WITH_APPLICANT");
        refused(() -> removable(sekar, letter), Conflict.class, "APPLICATION_NOT_WITH_APPLICANT");
    }

    private boolean removable(Caller caller, long document) {
        var view = office.server.work(
                em -> office.server.bean(DocumentQueries.class).view(document).orElseThrow());
        return office.server.call(caller, ApplicationDocuments.class, it -> it.mayRemove(caller, view));
    }
}
