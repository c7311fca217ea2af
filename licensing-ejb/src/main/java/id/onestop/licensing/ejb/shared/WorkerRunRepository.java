package id.onestop.licensing.ejb.shared;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps one row a worker: what it did last; the later writer wins, for nodes know nothing of one another. */
@ApplicationScoped
class WorkerRunRepository {

    private static final String UPDATE = """
            update worker_run set node = ?2, started_at = ?3, millis = ?4, next_at = ?5, done = ?6, backlog = ?7, oldest_at = cast(nullif(?8, '') as timestamp with time zone),
              failing_since = case when ?9 = '' then null else coalesce(failing_since, ?3) end,
              failed_runs = case when ?9 = '' then 0 else failed_runs + 1 end, last_error = nullif(?9, '')
            where worker = ?1""";

    private static final String INSERT = """
            insert into worker_run (worker, node, started_at, millis, next_at, done, backlog, oldest_at, failing_since,
              failed_runs, last_error)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(nullif(?8, '') as timestamp with time zone),
              cast(nullif(?10, '') as timestamp with time zone), ?11, nullif(?9, ''))""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void put(WorkerRun run) {
        if (write(UPDATE, run) == 0) {
            FirstKeyRepository.holdInstallation(entityManager);
            if (write(UPDATE, run) == 0) {
                write(INSERT, run);
            }
        }
    }

    private int write(String sql, WorkerRun run) {
        var error = run.lastError() == null ? "" : run.lastError();
        var query = entityManager
                .createNativeQuery(sql)
                .setParameter(1, run.worker())
                .setParameter(2, run.node())
                .setParameter(3, run.startedAt())
                .setParameter(4, run.lasted().toMillis())
                .setParameter(5, run.nextAt())
                .setParameter(6, run.done())
                .setParameter(7, run.backlog().count())
                .setParameter(8, Moments.spell(run.backlog().oldest()))
                .setParameter(9, error);
        if (sql.equals(INSERT)) {
            query.setParameter(10, error.isEmpty() ? "" : Moments.spell(run.startedAt()))
                    .setParameter(11, error.isEmpty() ? 0 : 1);
        }
        return query.executeUpdate();
    }

    List<WorkerRun> all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager.createNativeQuery("""
                        select worker, node, started_at, millis, next_at, done, backlog, oldest_at, failing_since, failed_runs,
                          last_error
                        from worker_run order by worker""").getResultList();
        return rows.stream().map(WorkerRunRepository::run).toList();
    }

    /** What is due by a column, counted up to a bound and over its index alone. */
    Backlog backlog(Worker.DueColumn due, Instant now) {
        var column = due.column();
        var found = (Object[]) entityManager
                .createNativeQuery("select count(*), min(due.at) from (select " + column + " as at from " + due.table()
                        + " where " + column + " <= ?1 order by " + column + " fetch first " + Backlog.MOST
                        + " rows only) due")
                .setParameter(1, now)
                .getSingleResult();
        return new Backlog(((Number) found[0]).intValue(), instant(found[1]));
    }

    private static WorkerRun run(Object[] row) {
        return new WorkerRun(
                (String) row[0],
                (String) row[1],
                required(row[2]),
                Duration.ofMillis(((Number) row[3]).longValue()),
                required(row[4]),
                ((Number) row[5]).intValue(),
                new Backlog(((Number) row[6]).intValue(), instant(row[7])),
                instant(row[8]),
                ((Number) row[9]).intValue(),
                (String) row[10]);
    }

    private static Instant required(Object value) {
        return requireNonNull(instant(value));
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }
}
