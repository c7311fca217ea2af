package id.onestop.licensing.domain.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one data source: H2 file or PostgreSQL by setting, migrated before the first connection leaves it.
 *
 * <p>The server builds it before any configuration service exists, so it reads environment and system properties itself (the
 * one named exception to "no environment in domain"). The server pools what it hands out.
 */
public class LicensingDataSource implements DataSource {

    private static final Object LOCK = new Object();
    private static volatile @Nullable DataSource target;

    /** The deployment descriptor must name a user; the real one is a setting. */
    public void setUser(String ignored) {}

    /** The deployment descriptor must name a password; the real one is a setting. */
    public void setPassword(String ignored) {}

    private static String setting(String key, String otherwise) {
        String value = System.getProperty(key, System.getenv(key));
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static DataSource target() {
        DataSource known = target;
        if (known == null) {
            synchronized (LOCK) {
                known = target;
                if (known == null) {
                    known = open();
                    target = known;
                }
            }
        }
        return known;
    }

    private static DataSource open() {
        String url = setting(
                "LICENSING_DB_URL",
                "jdbc:h2:file:" + setting("LICENSING_DATA", "./data") + "/licensing;DB_CLOSE_ON_EXIT=FALSE");
        String user = setting("LICENSING_DB_USER", "licensing");
        String password = setting("LICENSING_DB_PASSWORD", "licensing");
        boolean postgres = url.startsWith("jdbc:postgresql:");
        DataSource opened = postgres ? postgres(url, user, password) : h2(url, user, password);
        Flyway.configure(LicensingDataSource.class.getClassLoader())
                .dataSource(opened)
                .locations(
                        "classpath:db/migration/common", "classpath:db/migration/" + (postgres ? "postgresql" : "h2"))
                .placeholders(Map.of(
                        "blob",
                        postgres ? "bytea" : "varbinary(33554432)",
                        "text",
                        postgres ? "text" : "character large object"))
                .load()
                .migrate();
        return opened;
    }

    private static DataSource postgres(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static DataSource h2(String url, String user, String password) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("id.onestop.licensing");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
