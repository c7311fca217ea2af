package id.onestop.licensing.ejb.shared;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads many rows with one execution in the running transaction, past the persistence context, which would look at
 * each of them again at every later statement. A statement of JPA with hundreds of values is read anew by everybody on its way
 * each time; these are prepared once.
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
        execute(entityManager, sql, rows, binder);
    }

    /** The same for any statement; answers how many rows it wrote. */
    public static <T> int execute(EntityManager entityManager, String sql, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return 0;
        }
        entityManager.flush();
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            int written = 0;
            try (var statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (T row : rows) {
                    binder.bind(statement, row);
                    statement.addBatch();
                    waiting++;
                    if (waiting == MOST) {
                        written += sum(statement.executeBatch());
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    written += sum(statement.executeBatch());
                }
            }
            return written;
        });
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).filter(count -> count > 0).sum();
    }

    /** Reads what stands in one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Reads the rows of these ids: {@code = any(?)} in the statement; what the persistence context has still to write is not there yet. */
    public static <T> List<T> read(EntityManager entityManager, String sql, Collection<Long> ids, Reader<T> reader) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            var found = new ArrayList<T>();
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
            }
            return found;
        });
    }

    /** Changes the rows of these ids: {@code = any(?)} in the statement. */
    public static void change(EntityManager entityManager, String sql, Collection<Long> ids) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                statement.executeUpdate();
            }
        });
    }

    /**
     * New keys, as the generators of entities take them: a value of the sequence is the last of its block.
     *
     * @param block how many keys a value of the sequence stands for
     */
    public static Iterator<Long> keys(EntityManager entityManager, String sequence, int block, int count) {
        var keys = new ArrayList<Long>(count + block);
        while (keys.size() < count) {
            int blocks = (count - keys.size() + block - 1) / block;
            values(entityManager, sequence, blocks)
                    .forEach(last -> LongStream.rangeClosed(Math.max(1, last - block + 1), last)
                            .forEach(keys::add));
        }
        return keys.iterator();
    }

    private static List<Long> values(EntityManager entityManager, String sequence, int count) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            var found = new ArrayList<Long>();
            try (var statement = connection.prepareStatement(
                    h2
                            ? "select next value for " + sequence + " from system_range(1, ?)"
                            : "select nextval('" + sequence + "') from generate_series(1, ?)")) {
                statement.setInt(1, count);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                    }
                }
            }
            return found;
        });
    }

    /** Binds a number that may be missing. */
    public static void number(PreparedStatement statement, int at, @Nullable Long number) throws SQLException {
        statement.setObject(at, number, Types.BIGINT);
    }

    /** Binds a moment, as precise as the databases keep it. */
    public static void moment(PreparedStatement statement, int at, @Nullable Instant moment) throws SQLException {
        var value =
                moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        statement.setObject(at, value, Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
