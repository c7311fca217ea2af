package id.onestop.licensing.ejb.shared;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows with one execution in the running transaction. A statement of JPA with hundreds of rows is read anew by
 * everybody on its way each time; this one is prepared once and sent as a batch.
 */
public final class RowsRepository {

    /** No more rows than a sweep takes are sent at once. */
    private static final int MOST = 500;

    private RowsRepository() {}

    /** Puts the values of one row into its statement. */
    @FunctionalInterface
    public interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /** Writes the rows in their order, after what the persistence context has to write. */
    public static <T> void write(EntityManager entityManager, String sql, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        entityManager.flush();
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (T row : rows) {
                    binder.bind(statement, row);
                    statement.addBatch();
                    waiting++;
                    if (waiting == MOST) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    statement.executeBatch();
                }
            }
        });
    }

    /** Binds a moment, as precise as the databases keep it. */
    public static void moment(PreparedStatement statement, int at, @Nullable Instant moment) throws SQLException {
        var value =
                moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        statement.setObject(at, value, Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
