package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.TestDatabases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * A sweep over many open files, beside the same marks and inserts as bare SQL in batches of the same size, in one run on one
 * database (decision Sweep-In-Batches); and a tick with nothing due, with few and with many files open.
 */
class SweepBench {

    private static final int OPEN = Integer.getInteger("licensing.bench.open", 1_000_000);
    private static final int DUE = Integer.getInteger("licensing.bench.due", 300_000);
    private static final int FEW = 1_000;
    private static final int WARM = 5_000;
    private static final int BATCH = 500;
    private static final int TICKS = 400;
    private static final int TURNS = 10;
    private static final long FIRST = 900_000_000L;
    private static final Instant AT_1100 = Instant.parse("2026-12-07T04:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2027-01-04T02:00:00Z");
    private static final Instant AT_1312 = Instant.parse("2026-12-07T06:12:00Z");

    private DataSource source;
    private Office office;
    private Escalations escalations;

    @Test
    void aSweepCostsWhatIsDueAndNotWhatIsOpen() throws SQLException {
        var database = TestDatabases.postgres("sweep_bench");
        office = new Office(database);
        // once: opening migrates
        source = database.open();
        try {
            escalations = office.server.bean(Escalations.class);
            var number = office.submitted(office.applicant());
            office.claim(office.rangga, number);
            office.server.work(em -> em.createNativeQuery("update work_item set next_rung_at = ?1")
                    .setParameter(1, NEXT_YEAR)
                    .executeUpdate());
            sweepUpByHand();
            var few = idle(number, 0, FEW);
            var many = idle(number, FEW, OPEN);
            report("nothing due, %,d open: %.3f ms; %,d open: %.3f ms (%.2f x)", FEW, few, OPEN, many, many / few);

            office.server.setClock(AT_1100);
            due(0, WARM);
            bare(0, WARM);
            due(WARM, WARM);
            product(WARM);
            // in turns, each begun by the other one, so that whatever disturbs the machine disturbs both
            int each = Math.min(DUE, (OPEN - 2 * WARM) / 2) / TURNS;
            double bare = 0;
            double product = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                int from = 2 * WARM + 2 * turn * each;
                if (turn % 2 == 0) {
                    bare += bareTurn(from, each);
                    product += productTurn(from + each, each);
                } else {
                    product += productTurn(from, each);
                    bare += bareTurn(from + each, each);
                }
                report("turn %d: bare SQL %.1f s, product %.1f s so far", turn + 1, bare, product);
            }
            report(
                    "%,d due of %,d open: bare SQL %.1f s, product %.1f s (%.2f x)",
                    each * TURNS, OPEN, bare, product, product / bare);

            assertThat(many).as("nothing due, in milliseconds").isLessThanOrEqualTo(10);
            assertThat(many / few).as("nothing due, many open to few").isLessThanOrEqualTo(2);
            assertThat(product / bare).as("product to bare SQL").isLessThanOrEqualTo(1.5);
        } finally {
            office.close();
        }
    }

    private double bareTurn(int from, int count) {
        due(from, count);
        return seconds(() -> bare(from, count));
    }

    private double productTurn(int from, int count) {
        due(from, count);
        return seconds(() -> product(count));
    }

    /** Opens files up to a number and says how long a tick takes that finds nothing, in milliseconds. */
    private double idle(String number, int from, int to) {
        copy("licence_application", number, from + 1, to);
        copy("work_item", number, from + 1, to);
        office.server.work(em -> em.createNativeQuery("analyze").executeUpdate());
        var times = new double[TICKS];
        for (int i = 0; i < TICKS; i++) {
            times[i] = seconds(() -> assertThat(batch(Instant.EPOCH).count()).isZero()) * 1_000;
        }
        Arrays.sort(times);
        return times[TICKS / 2];
    }

    private Swept batch(Instant from) {
        return office.server.inTransaction(() -> escalations.batch(from, BATCH));
    }

    private void product(int expected) {
        int done = 0;
        var from = Instant.EPOCH;
        for (var swept = batch(from); swept.count() > 0; swept = batch(from)) {
            done += swept.count();
            from = swept.last();
        }
        assertThat(done).isEqualTo(expected);
    }

    /** The same rows by hand: what is due is locked, the rung, its message and its entry in the chain are written. */
    private void bare(int from, int expected) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            int done = 0;
            for (int batch = bareBatch(connection); batch > 0; batch = bareBatch(connection)) {
                done += batch;
            }
            assertThat(done).isEqualTo(expected);
        } catch (SQLException refused) {
            throw new IllegalStateException("from " + from, refused);
        }
    }

    private int bareBatch(Connection connection) throws SQLException {
        int count = 0;
        try (var role = connection.createStatement();
                var due = connection.prepareStatement(
                        "select id, agency_id, application_id, application_number, claimed_by,"
                                + " claimed_by_name, post_id, next_rung_at from work_item where next_rung_at <= ?"
                                + " order by next_rung_at limit " + BATCH + " for update skip locked");
                var head = connection.prepareStatement(
                        "select position, hash from chain_head where agency_id = ? for update");
                var rung = connection.prepareStatement(
                        "insert into escalation (id, version, agency_id, application_id,"
                                + " application_number, work_item_id, step_code, round_number, rung_code, kind, reached_at,"
                                + " recorded_at, outcome, told_posts, owner_account, owner_name, owner_post_id, visit_id) values"
                                + " (?, 0, ?, ?, ?, ?, 'periksa', 1, 'pengingat', 'REMINDER', ?, ?, 'TOLD', 'penata-perizinan', ?, ?, ?, ?)");
                var mail = connection.prepareStatement(
                        "insert into outbox_message (id, version, agency_id, event_id, kind,"
                                + " aggregate, payload, state, attempts, created_at, next_attempt_at) values"
                                + " (?, 0, ?, ?, 'mail', ?, ?, 'QUEUED', 0, ?, ?)");
                var entry = connection.prepareStatement(
                        "insert into chain_entry (agency_id, position, occurred_at, actor,"
                                + " operation, subject, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var moved = connection.prepareStatement(
                        "update chain_head set position = ?, previous_hash = ?, hash = ? where agency_id = ?");
                var mark = connection.prepareStatement("update work_item set next_rung_at = ? where id = ?")) {
            role.execute("set local role licensing_worker");
            var now = moment(AT_1100);
            due.setObject(1, now);
            head.setLong(1, office.agency);
            long position = 0;
            var hash = "";
            var previous = "";
            try (var found = due.executeQuery()) {
                while (found.next()) {
                    if (count == 0) {
                        try (var at = head.executeQuery()) {
                            at.next();
                            position = at.getLong(1);
                            hash = at.getString(2);
                        }
                    }
                    count++;
                    long id = found.getLong(1);
                    var number = found.getString(4);
                    set(
                            rung,
                            id + 1_000_000_000L,
                            found.getLong(2),
                            found.getLong(3),
                            number,
                            id,
                            found.getObject(8, OffsetDateTime.class),
                            now,
                            found.getLong(5),
                            found.getString(6),
                            found.getLong(7),
                            id);
                    set(
                            mail,
                            id + 2_000_000_000L,
                            found.getLong(2),
                            UUID.randomUUID().toString(),
                            number,
                            "{\"number\":\"" + number + "\",\"template\":\"escalation-reminder\",\"account\":\""
                                    + found.getLong(5) + "\"}",
                            now,
                            now);
                    previous = hash;
                    position++;
                    var facts = ChainHash.spell(new TreeMap<>(Map.of(
                            "step",
                            "periksa",
                            "round",
                            "1",
                            "rung",
                            "pengingat",
                            "outcome",
                            "TOLD",
                            "owner",
                            "account:" + found.getLong(5))));
                    hash = ChainHash.of(
                            previous,
                            found.getLong(2),
                            position,
                            AT_1100.truncatedTo(ChronoUnit.MICROS),
                            "system",
                            "ESCALATION_REMINDER",
                            number,
                            facts);
                    set(
                            entry,
                            found.getLong(2),
                            position,
                            now,
                            "system",
                            "ESCALATION_REMINDER",
                            number,
                            facts,
                            previous,
                            hash);
                    set(mark, moment(AT_1312), id);
                }
            }
            if (count > 0) {
                rung.executeBatch();
                mail.executeBatch();
                entry.executeBatch();
                set(moved, position, previous, hash, office.agency);
                moved.executeBatch();
                mark.executeBatch();
            }
        }
        connection.commit();
        return count;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof OffsetDateTime moment) {
                statement.setObject(i + 1, moment, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Lets the next files reach their first rung, one after another. */
    private void due(int from, int count) {
        int changed = office.server.work(em -> em.createNativeQuery(
                        "update work_item set next_rung_at = cast(?1 as timestamp with time zone) - (id % 100000) * interval '1 millisecond'"
                                + " where id > ?2 and id <= ?3")
                .setParameter(1, AT_1100)
                .setParameter(2, FIRST + from)
                .setParameter(3, FIRST + from + count)
                .executeUpdate());
        assertThat(changed).isEqualTo(count);
        office.server.tamper("vacuum analyze work_item");
    }

    /** What one turn leaves is swept up before the next, and not by the database in the middle of either. */
    private void sweepUpByHand() {
        List.of("work_item", "licence_application", "escalation", "outbox_message", "chain_entry")
                .forEach(table -> office.server.tamper("alter table " + table + " set (autovacuum_enabled = false)"));
    }

    private void copy(String table, String number, int from, int to) {
        var column = table.equals("work_item") ? "application_number" : "number";
        List<?> columns = office.server.work(em -> em.createNativeQuery(
                        "select column_name from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' and table_name = ?1")
                .setParameter(1, table)
                .getResultList());
        var names = columns.stream().map(Object::toString).toList();
        var values = names.stream()
                .map(name -> name.equals("id") || name.equals("application_id")
                        ? FIRST + " + g"
                        : name.equals(column) ? "'T-' || g" : name.startsWith("counted_") ? "null" : "s." + name)
                .collect(Collectors.joining(", "));
        office.server.work(
                em -> em.createNativeQuery("insert into " + table + " (" + String.join(", ", names) + ") select "
                                + values + " from " + table + " s, generate_series(" + from + ", " + to + ") g where s."
                                + column
                                + " = '" + number + "'")
                        .executeUpdate());
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e9;
    }

    private static void report(String format, Object... values) {
        System.out.println("SweepBench: " + format.formatted(values));
    }
}
