package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The second line behind the agency filter, on the real policies; the tables are made for this test. */
class RowSecurityIT {

    private static EmbeddedPostgres server;
    private static DataSource application;

    @BeforeAll
    static void openDatabaseOfTwoAgencies() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        Database database = PostgresLogins.of(server).database();
        database.open();
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute(
                    "create table case_file (id bigint primary key, agency_id bigint not null, applicant_id bigint)");
            statement.execute("create table message (id bigint primary key, agency_id bigint)");
            statement.execute("insert into case_file values (1, 10, 100), (2, 20, 100), (3, 20, 200)");
            statement.execute("insert into message values (1, 10), (2, 20), (3, null)");
        }
        application = database.open();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void theApplicationIsNeitherSuperuserNorOwner() throws SQLException {
        try (var connection = application.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select current_setting('is_superuser'), rolbypassrls, current_user <> tableowner"
                                        + " from pg_roles, pg_tables where rolname = current_user and tablename = 'case_file'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("off");
            assertThat(row.getBoolean(2)).isFalse();
            assertThat(row.getBoolean(3)).isTrue();
        }
    }

    @Nested
    class Caller {

        @Test
        void withoutAnAgencySeesNothing() throws SQLException {
            assertThat(files()).isEmpty();
        }

        @Test
        void ofAnAgencySeesItsRowsOnly() throws SQLException {
            assertThat(files("select set_config('licensing.agency', '20', true)"))
                    .containsExactly(2L, 3L);
        }

        @Test
        void whoAppliesSeesOwnRowsOfAllAgencies() throws SQLException {
            assertThat(files("select set_config('licensing.account', '100', true)"))
                    .containsExactly(1L, 2L);
        }

        @Test
        void seesRowsThatBelongToNoAgency() throws SQLException {
            assertThat(ids("message", "select set_config('licensing.agency', '10', true)"))
                    .containsExactly(1L, 3L);
        }

        @Test
        void cannotWriteIntoAnotherAgency() {
            assertThatThrownBy(() -> files(
                            "select set_config('licensing.agency', '20', true)",
                            "insert into case_file values (4, 10, 100)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }

        @Test
        void leavesNothingBehindForTheNextTransaction() throws SQLException {
            try (var connection = application.getConnection()) {
                connection.setAutoCommit(false);
                execute(
                        connection,
                        "select set_config('licensing.agency', '20', true)",
                        "set local role licensing_worker");
                connection.commit();
                assertThat(ids(connection, "case_file")).isEmpty();
            }
        }
    }

    @Nested
    class Role {

        @Test
        void ofWorkersSeesAllRows() throws SQLException {
            assertThat(files("set local role licensing_worker")).containsExactly(1L, 2L, 3L);
        }

        @Test
        void ofPublicPagesReadsListedTablesOnlyAndWritesNothing() throws SQLException {
            assertThatThrownBy(() -> files("set local role licensing_public"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() ->
                            files("set local role licensing_public", "update business_clock set offset_seconds = 1"))
                    .hasMessageContaining("permission denied");
            assertThat(ids("business_clock", "set local role licensing_public")).containsExactly(1L);
        }
    }

    @Test
    void everyTableOfAnAgencyHasItsPolicies() throws SQLException {
        try (var connection = application.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " where a.attname = 'agency_id' and c.relkind in ('r', 'p')"
                                + " and c.relnamespace = 'public'::regnamespace"
                                + " and not (c.relrowsecurity and c.relforcerowsecurity)")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private static List<Long> files(String... before) throws SQLException {
        return ids("case_file", before);
    }

    private static List<Long> ids(String table, String... before) throws SQLException {
        try (var connection = application.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, before);
            List<Long> found = ids(connection, table);
            connection.rollback();
            return found;
        }
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static List<Long> ids(Connection connection, String table) throws SQLException {
        var found = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from " + table + " order by id")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
