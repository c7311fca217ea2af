package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyPouring;
import id.onestop.licensing.ejb.survey.SurveyService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The survey before the download. */
abstract class SurveyJourney extends FileJourney {

    SurveyJourney(Engine engine) {
        super(engine);
    }

    private static AnswerSurvey answer(String number, int score) {
        return new AnswerSurvey(
                number,
                Stream.of(SurveyElement.values()).collect(Collectors.toMap(element -> element, element -> score)),
                "Cepat");
    }

    @Test
    void aSurveyAnswerLeavesNoPathBack() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);
        int before = operations(number).size();
        office.server.pass(Duration.ofDays(1));
        office.server.inTransaction(
                () -> office.server.bean(SurveyPouring.class).pour());
        long answered = rows("survey_answer");

        office.server.run(sekar, SurveyService.class, it -> it.answer(answer(number, 4)));

        assertThat(office.application(number).surveyState()).isEqualTo(SurveyState.ANSWERED);
        assertThat(rows("survey_answer")).as("kept back until the day is over").isEqualTo(answered);
        office.server.pass(Duration.ofDays(1));
        office.server.inTransaction(
                () -> office.server.bean(SurveyPouring.class).pour());
        assertThat(rows("survey_answer")).isEqualTo(answered + 1);
        assertThat(operations(number)).hasSize(before);
        assertThat(notices(number)).last().isEqualTo("licence-issued");
        assertThat(joinable(number)).isEmpty();
        refused(
                () -> office.server.run(sekar, SurveyService.class, it -> it.answer(answer(number, 4))),
                Conflict.class,
                "SURVEY_NOT_PENDING");
    }

    private long rows(String table) {
        return office.server.work(em ->
                ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue());
    }

    /** Values of survey rows that also stand in rows about the person or the file. */
    private Set<String> joinable(String number) {
        var application = office.application(number);
        var known = Set.of(
                number,
                Long.toString(application.id()),
                Long.toString(sekar.accountId()),
                application.nikHash(),
                application.holderName());
        return office.server.work(em -> {
            @SuppressWarnings("unchecked")
            List<Object[]> answers = em.createNativeQuery(
                            "select reference, scores, remark, answered_on from survey_answer")
                    .getResultList();
            return answers.stream()
                    .flatMap(Stream::of)
                    .map(String::valueOf)
                    .filter(value -> known.stream().anyMatch(value::equals) || value.contains(number))
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    @Test
    void aSurveyIsAnsweredWholeOrSkippedWithAReason() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);
        office.issue(number);

        assertThatThrownBy(() -> office.server.run(
                        sekar, SurveyService.class, it -> it.answer(new AnswerSurvey(number, Map.of(), null))))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.errors()).hasSize(9));
        refusedFields(
                () -> office.server.run(sekar, SurveyService.class, it -> it.skip(number, " ")),
                "reason REASON_MISSING");
        office.server.run(sekar, SurveyService.class, it -> it.skip(number, "Tergesa"));

        assertThat(office.application(number).surveyState()).isEqualTo(SurveyState.SKIPPED);
    }
}
