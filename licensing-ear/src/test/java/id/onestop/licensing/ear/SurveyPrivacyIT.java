package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever holds the whole database cannot tell who gave which answer (decision No-Path-Back). */
@ExtendWith(PostgresSession.class)
class SurveyPrivacyIT {

    private static final String COMMENT = "Petugas ramah " + UUID.randomUUID();

    /** What every answer of a service shares with every file of it. */
    private static final Set<String> SHARED_BY_ALL = Set.of("agency_id", "service_code", "version");

    private static OnPostgres running;
    private static Records records;
    private static Map<String, Object> answer;

    @BeforeAll
    static void answerTwice(OnPostgres shared) {
        running = shared;
        records = shared.records();
        var journey = new RestJourney(shared.bundle());
        for (var text : List.of(COMMENT, "")) {
            var number = journey.prepared();
            journey.sign(number);
            journey.answerSurvey(number, text);
        }
        assertThat(records.count("select count(*) from survey_answer"))
                .as("while the day lasts")
                .isZero();
        // the day is over: all answers are poured out together
        records.change("update survey_pot set answered_on = answered_on - 2");
        shared.bundle().await(Duration.ofSeconds(60), () -> records.count("select count(*) from survey_pot") == 0);
        answer = records.rows("select * from survey_answer where remark = ?", COMMENT)
                .get(0);
    }

    @Test
    void noOtherRowWasWrittenByTheTransactionOfAnAnswer() {
        for (var table : tables()) {
            assertThat(records.count(
                            "select count(*) from survey_answer s join %s t on cast(t.xmin as text) = cast(s.xmin as text)"
                                    .formatted(table)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void noCommonColumnSinglesOutTheFileOfAnAnswer() {
        var columns = new TreeSet<>(columnsOf("survey_answer"));
        columns.removeAll(SHARED_BY_ALL);
        for (var table : tables()) {
            for (var column : columnsOf(table)) {
                if (columns.contains(column)) {
                    assertThat(records.count(
                                    "select count(*) from survey_answer s join %s t on cast(t.%s as text) = cast(s.%s as text)"
                                            .formatted(table, column, column)))
                            .as("answers and %s by %s", table, column)
                            .isZero();
                }
            }
        }
        assertThat(records.count(
                        "select count(*) from licence_application where agency_id = ? and service_code = ? and survey_state = 'ANSWERED'",
                        answer.get("agency_id"),
                        answer.get("service_code")))
                .as("files to which the answer could belong")
                .isGreaterThan(1);
    }

    @Test
    void noOtherRowHoldsWhatIsTheAnswersAlone() {
        for (var column : records.rows("select table_name, column_name from information_schema.columns c"
                + " where table_schema = 'public' and table_name <> 'survey_answer'")) {
            assertThat(records.count(
                            "select count(*) from %s where position(? in cast(%s as text)) > 0 or position(? in cast(%s as text)) > 0"
                                    .formatted(
                                            column.get("table_name"),
                                            column.get("column_name"),
                                            column.get("column_name")),
                            answer.get("reference"),
                            COMMENT))
                    .as(column.toString())
                    .isZero();
        }
    }

    @Test
    void theAnswerKnowsItsDayButNoMoment() {
        assertThat(records.rows("select column_name, data_type from information_schema.columns"
                        + " where table_name = 'survey_answer' and data_type like '%time%'"))
                .isEmpty();
        assertThat(UUID.fromString((String) answer.get("reference")).version())
                .as("random, without time or order")
                .isEqualTo(4);
    }

    @Test
    void neitherRecordNorLogTellsOfTheAnswer() {
        assertThat(records.count("select (select count(*) from chain_entry where operation like '%SURVEY%')"
                        + " + (select count(*) from audit_entry where action like '%SURVEY_ANSWER%')"))
                .isZero();
        assertThat(running.bundle().output()).doesNotContain(COMMENT, (String) answer.get("reference"));
    }

    private Set<String> columnsOf(String table) {
        return records
                .rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        table)
                .stream()
                .map(row -> (String) row.get("column_name"))
                .collect(Collectors.toSet());
    }

    private List<String> tables() {
        return records
                .rows("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name <> 'survey_answer'")
                .stream()
                .map(row -> (String) row.get("table_name"))
                .toList();
    }
}
