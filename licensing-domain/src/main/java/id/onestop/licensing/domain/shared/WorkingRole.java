package id.onestop.licensing.domain.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that work as {@code licensing_app}: neither owner nor superuser, so that row-level security holds for them. */
final class WorkingRole extends DelegatingSource {

    private final DataSource logins;

    WorkingRole(DataSource logins) {
        this.logins = logins;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = logins.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set role licensing_app");
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }
}
