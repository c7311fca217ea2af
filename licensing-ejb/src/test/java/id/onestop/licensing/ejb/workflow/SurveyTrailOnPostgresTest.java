package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyPouring;
import id.onestop.licensing.ejb.survey.SurveyService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PostgreSQL tells of each row which transaction wrote it and where it lies: neither leads from an answer to its file. */
class SurveyTrailOnPostgresTest extends FileJourney {

    private static final int FILES = 9;

    SurveyTrailOnPostgresTest() {
        super(Engine.POSTGRESQL);
    }

    private void answer(String number, String comment) {
        var person = office.application(number).applicantId();
        var caller = new Caller(person, Caller.Kind.APPLICANT, null, "Sekar", sekar.permissions(), Set.of());
        var scores = Stream.of(SurveyElement.values()).collect(Collectors.toMap(element -> element, element -> 4));
        office.server.run(caller, SurveyService.class, it -> it.answer(new AnswerSurvey(number, scores, comment)));
    }

    private <T> List<T> list(String sql, Class<T> type) {
        return office.server.work(em -> {
            List<?> rows = em.createNativeQuery(sql).getResultList();
            return rows.stream().map(type::cast).toList();
        });
    }

    private long count(String sql) {
        return list(sql, Number.class).get(0).longValue();
    }

    private void pour() {
        office.server.pass(Duration.ofDays(1));
        office.server.inTransaction(
                () -> office.server.bean(SurveyPouring.class).pour());
    }

    @Test
    void neitherTransactionNorPlaceOfARowLeadsFromAnAnswerToItsFile() {
        pour();
        var mark = "jejak " + UUID.randomUUID();
        var comments = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (int i = 0; i < FILES; i++) {
            var number = office.atDecision(office.applicant(), ApplicationKind.NEW);
            office.issue(number);
            numbers.add(number);
        }
        for (var number : numbers) {
            comments.add(mark + " " + comments.size());
            answer(number, comments.get(comments.size() - 1));
        }
        assertThat(count("select count(*) from survey_answer where remark like '" + mark + "%'"))
                .as("while the day lasts")
                .isZero();
        var kept = list("select answers from survey_pot", String.class);
        assertThat(kept)
                .as("one row of all, so that its last writer tells of none")
                .hasSize(1);
        assertThat(order(kept.get(0), comments))
                .as("not in the order of answering")
                .isNotEqualTo(comments);

        pour();

        assertThat(count("select count(distinct cast(xmin as text)) from survey_answer where remark like '" + mark
                        + "%'"))
                .as("all written by one transaction")
                .isOne();
        for (var table : list(
                "select cast(table_name as varchar) from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name <> 'survey_answer'",
                String.class)) {
            assertThat(count("select count(*) from survey_answer s join " + table
                            + " t on cast(t.xmin as text) = cast(s.xmin as text) where s.remark like '" + mark + "%'"))
                    .as("rows of %s that the transaction of an answer wrote", table)
                    .isZero();
        }
        assertThat(list(
                        "select remark from survey_answer where remark like '" + mark + "%' order by ctid",
                        String.class))
                .as("not in the order of answering")
                .hasSize(FILES)
                .isNotEqualTo(comments);
        assertThat(count("select count(*) from survey_pot")).isZero();
    }

    private static List<String> order(String text, List<String> comments) {
        return comments.stream()
                .sorted((one, other) -> Integer.compare(text.indexOf(one + "\""), text.indexOf(other + "\"")))
                .toList();
    }
}
