package id.onestop.licensing.domain.shared;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the data live and who may do what there: H2 in a file, or PostgreSQL with an owner who changes the schema and a
 * login that only works in it.
 *
 * @param url JDBC address
 * @param user login of the application
 * @param owner login that migrates; the application's own where nobody else is named
 */
public record Database(String url, String user, String password, String owner, String ownerPassword) {

    private static final Logger logger = Logger.getLogger(Database.class.getName());

    /** Reads environment and system properties itself: the server asks before any configuration service exists. */
    static Database fromEnvironment() {
        String user = setting("LICENSING_DB_USER", "licensing");
        String password = setting("LICENSING_DB_PASSWORD", "licensing");
        return new Database(
                setting(
                        "LICENSING_DB_URL",
                        "jdbc:h2:file:" + absolute(setting("LICENSING_DATA", "data")) + "/licensing"),
                user,
                password,
                setting("LICENSING_DB_OWNER_USER", user),
                setting("LICENSING_DB_OWNER_PASSWORD", password));
    }

    private static String setting(String variable, String otherwise) {
        String key = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        String value = System.getProperty(key, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize().toString();
    }

    public boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * Brings the schema up to date and opens the application's connections.
     *
     * @throws IllegalStateException with one sentence if the database cannot be reached or migrated
     */
    public DataSource open() {
        try {
            migrate();
            DataSource opened = postgres() ? new WorkingRole(postgres(user, password)) : h2();
            opened.getConnection().close();
            return opened;
        } catch (SQLException | FlywayException refused) {
            throw refusal(refused);
        }
    }

    private void migrate() throws SQLException {
        DataSource schema = postgres() ? postgres(owner, ownerPassword) : h2();
        schema.getConnection().close();
        // each feature has a range of numbers of its own, so a later issue adds numbers below the highest
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(schema)
                .outOfOrder(true)
                .locations(
                        "classpath:db/migration/common", "classpath:db/migration/" + (postgres() ? "postgresql" : "h2"))
                .placeholders(Map.of(
                        "blob", postgres() ? "bytea" : "varbinary(33554432)",
                        "text", postgres() ? "text" : "character large object",
                        "login", user))
                .load()
                .migrate();
    }

    private IllegalStateException refusal(Exception cause) {
        String reason =
                String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
        String sentence = (cause instanceof SQLException
                        ? "The database cannot be reached: "
                        : "The database cannot be migrated: ")
                + address() + " (" + reason
                + "). Look at LICENSING_DB_URL, LICENSING_DB_USER and LICENSING_DB_PASSWORD.";
        logger.log(Level.SEVERE, sentence);
        Refusal.remember(sentence);
        return new IllegalStateException(sentence, cause);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return address();
    }

    /** The address without what may follow it, for that can hold a password. */
    private String address() {
        return url.replaceFirst("[?;].*", "");
    }

    private DataSource postgres(String login, String secret) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login);
        source.setPassword(secret);
        source.setApplicationName("licensing");
        source.setConnectTimeout(10);
        source.setTcpKeepAlive(true);
        return source;
    }

    /** What is committed is written before anybody hears of it, and waiting for a busy number book is no failure. */
    private DataSource h2() {
        var source = new JdbcDataSource();
        source.setURL(with("LOCK_TIMEOUT=20000", with("WRITE_DELAY=0", with("DB_CLOSE_ON_EXIT=FALSE", url))));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static String with(String option, String address) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return address.contains(";" + name) ? address : address + ";" + option;
    }
}
