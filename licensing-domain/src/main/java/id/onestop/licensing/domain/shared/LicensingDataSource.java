package id.onestop.licensing.domain.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one data source that the deployment descriptor names: migrated before the first connection leaves it.
 *
 * <p>The server builds it before any configuration service exists (the one named exception to "no environment in domain"),
 * and pools what it hands out.
 */
public class LicensingDataSource extends DelegatingSource {

    private static final Object LOCK = new Object();
    private static volatile @Nullable DataSource target;

    /** The deployment descriptor must name a user; the real one is a setting. */
    public void setUser(String ignored) {}

    /** The deployment descriptor must name a password; the real one is a setting. */
    public void setPassword(String ignored) {}

    private static DataSource target() {
        DataSource known = target;
        if (known == null) {
            synchronized (LOCK) {
                known = target;
                if (known == null) {
                    known = Database.fromEnvironment().open();
                    target = known;
                }
            }
        }
        return known;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }
}
