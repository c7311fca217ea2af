package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same way on PostgreSQL, where the application is neither owner nor superuser and sees no row of another agency. */
@ExtendWith(PostgresSession.class)
class PostgresJourneyIT {

    private OnPostgres running;

    @BeforeEach
    void startOnce(OnPostgres shared) {
        running = shared;
    }

    @Test
    void anApplicationBecomesALicenceThatAStrangerVerifies() {
        var number = new RestJourney(running.bundle()).carry();

        var records = running.records();
        assertThat(records.rows("select status from licence_application where number = ?", number))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("status", "HANDED_OVER"));
        records.assertChainsVerify();
        records.assertOneLicencePerIssuedApplication();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regulations?q=a%00b",
                "/catalogue?q=a%00b",
                "/track?number=a%00b&birthDate=1990-01-01",
                "/api/v1/trackings?number=MTR-2026-000001&birthDate=%2B999999999-01-01",
                "/verify?code=a%00b",
                "/verify/a%00b"
            })
    void aSignThatNoDatabaseStoresIsNoFailureOfThePages(String path) {
        assertThat(running.bundle().get(path).statusCode()).isLessThan(500);
    }

    @Test
    void aClientOfNoPossibleNameIsNone() {
        var form = "grant_type=client_credentials&client_id=a%00b&client_secret=x";
        var answer = running.bundle()
                .send(running.bundle()
                        .request("/oauth2/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void theProductWorksAsNeitherOwnerNorSuperuser() {
        assertThat(running.bundle().get("/health/ready").body()).contains("\"database\"", "\"UP\"");
        assertThat(
                        running.records()
                                .rows(
                                        "select distinct usename, rolsuper, rolbypassrls from pg_stat_activity"
                                                + " join pg_roles on rolname = usename where application_name = 'licensing' and datname = 'licensing'"))
                .singleElement()
                .hasToString("{usename=licensing, rolsuper=false, rolbypassrls=false}");
    }

    /** Without the product's own filter: the application's login, and whatever it may say of itself. */
    @Nested
    class Login {

        private long metro;
        private long pekanbaru;

        @BeforeEach
        void fillRows() throws SQLException {
            metro = running.records().count("select id from agency where code = 'metro'");
            pekanbaru = running.records().count("select id from agency where code = 'pekanbaru'");
            if (running.records().count("select count(*) from licence where status = 'VALID'") == 0) {
                new RestJourney(running.bundle()).carry();
            }
        }

        @Test
        void isNeitherSuperuserNorOwnerNorFreeOfRowSecurity() throws SQLException {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("set role licensing_app");
                try (var row = statement.executeQuery("select current_setting('is_superuser'),"
                        + " (select bool_or(rolsuper or rolbypassrls) from pg_roles where rolname in (current_user, session_user)),"
                        + " (select count(*) from pg_tables where tableowner in (current_user, session_user))")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("off");
                    assertThat(row.getBoolean(2)).isFalse();
                    assertThat(row.getInt(3)).isZero();
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"licence_application", "work_item", "document", "licence", "chain_entry"})
        void seesRowsOfItsOwnAgencyOnly(String table) throws SQLException {
            assertThat(running.records().count("select count(*) from " + table)).isPositive();
            assertThat(visible(table)).as("without an agency").isZero();
            var others = table + " where agency_id <> " + pekanbaru;
            assertThat(visible(others, agency(pekanbaru)))
                    .as("as another agency")
                    .isZero();
            assertThat(visible(others, agency(metro))).as("as its agency").isPositive();
            assertThat(visible(table, agency(pekanbaru)))
                    .as("its own rows")
                    .isEqualTo(running.records()
                            .count("select count(*) from " + table + " where agency_id = " + pekanbaru));
        }

        @Test
        void cannotRewriteWhatIsRecordedForAnotherAgency() throws SQLException {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                enter(connection, agency(pekanbaru));
                var others = " where agency_id <> " + pekanbaru;
                assertThat(statement.executeUpdate("update licence set holder_name = 'X'" + others))
                        .isZero();
                assertThat(statement.executeUpdate("delete from work_item" + others))
                        .isZero();
                connection.rollback();
            }
        }

        @ParameterizedTest
        @CsvSource({
            "chain_entry, licensing_app",
            "chain_entry, licensing_worker",
            "audit_entry, licensing_app",
            "audit_entry, licensing_worker"
        })
        void onlyAddsToWhatIsRecorded(String table, String role) throws SQLException {
            for (var change : List.of("delete from " + table, "update " + table + " set agency_id = agency_id")) {
                try (var connection = connect();
                        var statement = connection.createStatement()) {
                    connection.setAutoCommit(false);
                    statement.execute("set local role " + role);
                    assertThatThrownBy(() -> statement.executeUpdate(change))
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
                }
            }
        }

        @Test
        void findsNoTableOfAnAgencyWithoutItsPolicies() {
            assertThat(running.records()
                            .rows("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                    + " where a.attname = 'agency_id' and c.relkind in ('r', 'p')"
                                    + " and c.relnamespace = 'public'::regnamespace"
                                    + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                    .isEmpty();
        }

        private String agency(long id) {
            return "select set_config('licensing.agency', '" + id + "', true)";
        }

        private long visible(String table, String... before) throws SQLException {
            try (var connection = connect()) {
                connection.setAutoCommit(false);
                enter(connection, before);
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    return rows.getLong(1);
                } finally {
                    connection.rollback();
                }
            }
        }

        private void enter(Connection connection, String... commands) throws SQLException {
            var all = new ArrayList<>(List.of("set local role licensing_app"));
            all.addAll(List.of(commands));
            try (var statement = connection.createStatement()) {
                for (var command : all) {
                    statement.execute(command);
                }
            }
        }

        private Connection connect() throws SQLException {
            var login = running.logins().database();
            return DriverManager.getConnection(login.url(), login.user(), login.password());
        }
    }
}
