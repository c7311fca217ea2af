package id.onestop.licensing.ear;

import id.onestop.licensing.domain.shared.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** An empty database {@code licensing} with an owner and a login of the application, made by the script that operators use. */
record PostgresLogins(String url) {

    private static final String PASSWORD = "only-for-tests";

    static PostgresLogins of(EmbeddedPostgres server) throws SQLException, IOException {
        Path script = Path.of(System.getProperty("licensing.config"), "postgresql/roles.sql");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String command : Files.readString(script)
                    .replaceAll("(?m)^--.*$", "")
                    .replace(":'owner_password'", "'" + PASSWORD + "'")
                    .replace(":'password'", "'" + PASSWORD + "'")
                    .split(";\\s*\n")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
        return new PostgresLogins("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/licensing");
    }

    Map<String, String> settings() {
        return Map.of(
                "LICENSING_DB_URL", url,
                "LICENSING_DB_USER", "licensing",
                "LICENSING_DB_PASSWORD", PASSWORD,
                "LICENSING_DB_OWNER_USER", "licensing_owner",
                "LICENSING_DB_OWNER_PASSWORD", PASSWORD);
    }

    Database database() {
        return new Database(url, "licensing", PASSWORD, "licensing_owner", PASSWORD);
    }
}
