package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Empty databases for tests; PostgreSQL is started once and stops with the virtual machine. */
public final class TestDatabases {

    private static @Nullable EmbeddedPostgres server;

    private TestDatabases() {}

    /** The databases on which the product runs. */
    public enum Engine {
        H2,
        POSTGRESQL;

        /** An empty database of this name. */
        public Database empty(String name) {
            return this == H2 ? h2(name) : postgres(name);
        }
    }

    public static Database h2(String name) {
        return new Database("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name), "sa", "sa", "sa", "sa");
    }

    /** A database of the test's own, with a login that owns nothing. */
    public static synchronized Database postgres(String called) {
        var name = called.toLowerCase(Locale.ROOT);
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
                execute("create role licensing login password 'only-for-tests'");
            }
            execute("create database " + name);
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
                    "licensing",
                    "only-for-tests",
                    "postgres",
                    "postgres");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void execute(String command) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
