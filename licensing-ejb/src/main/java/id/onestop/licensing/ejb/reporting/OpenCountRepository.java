package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.RowsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the counts of what stands open.
 *
 * <p>A row carries as what it was counted; where that differs from what it is, the database itself enters it into the index of
 * {@code to_count}, so that no writer can forget it and no transition pays a statement. Counting takes the old off, adds the
 * new and notes it on the row, all in one transaction.
 */
@ApplicationScoped
class OpenCountRepository {

    /** The columns of a count but the number. */
    private static final String KEY = "measure, service_code, step_code, post_id, stands, taken, slot";

    private static final String STANDS = "(waiting_since is not null or stands_since is not null)";
    private static final String TAKEN = "(claimed_by is not null)";
    private static final String OPEN = "state <> 'DONE' and step_kind <> 'HAND_OVER'";

    private static final String STANDING = "case when status = 'RETURNED' then 'RETURNED'"
            + " when status = 'ISSUED' and survey_state = 'PENDING' then 'SURVEY' end";

    /** Each step as it is (1) and as what it was counted (-1), by its limit and by its beginning. */
    private static final String STEPS = "select m.measure, service_code, step_code, post_id,"
            + " case when m.way = 1 then " + STANDS + " else counted_stands end,"
            + " case when m.way = 1 then " + TAKEN + " else counted_taken end, "
            + OpenSlot.of("case when m.measure = 'DUE' then case when m.way = 1 then due_at else counted_due end"
                    + " else case when m.way = 1 then act_by else counted_act end end")
            + ", m.way from work_item cross join (values (cast('DUE' as varchar(10)), 1), ('ACT', 1), ('DUE', -1),"
            + " ('ACT', -1)) m (measure, way) where (m.way = 1 and " + OPEN
            + " or m.way = -1 and counted_due is not null)"
            + " and ";

    private static final String FILES = "select case when m.way = 1 then " + STANDING + " else counted_standing end,"
            + " service_code, '', 0, false, false, 0, m.way from licence_application"
            + " cross join (values (1), (-1)) m (way) where (m.way = 1 and " + STANDING
            + " is not null or m.way = -1 and counted_standing is not null) and ";

    private static final String COUNTED = "agency_id = ?1 and m.way = -1";

    private static final String ADD = "merge into open_count c using (select cast(? as bigint) as agency_id,"
            + " cast(? as varchar(10)) as measure, cast(? as varchar(80)) as service_code,"
            + " cast(? as varchar(80)) as step_code, cast(? as bigint) as post_id, cast(? as boolean) as stands,"
            + " cast(? as boolean) as taken, cast(? as bigint) as slot, cast(? as bigint) as files) d"
            + " on (c.agency_id = d.agency_id and c.measure = d.measure and c.service_code = d.service_code"
            + " and c.step_code = d.step_code and c.post_id = d.post_id and c.stands = d.stands and c.taken = d.taken"
            + " and c.slot = d.slot) when matched then update set files = c.files + d.files"
            + " when not matched then insert (agency_id, " + KEY + ", files) values (d.agency_id, d.measure,"
            + " d.service_code, d.step_code, d.post_id, d.stands, d.taken, d.slot, d.files)";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** What is counted, and as what. */
    enum Source {
        STEPS("work_item", OpenCountRepository.STEPS),
        FILES("licence_application", OpenCountRepository.FILES);

        private final String table;
        private final String rows;

        Source(String table, String rows) {
            this.table = table;
            this.rows = rows;
        }
    }

    /** More or fewer of one count. */
    private record Change(
            String measure, String service, String step, long post, boolean stands, boolean taken, long slot, long n) {}

    /** Whether this transaction counts; another node does if not. */
    boolean turn() {
        return turn(" skip locked");
    }

    /** This transaction counts, once another is through. */
    void await() {
        turn("");
    }

    private boolean turn(String how) {
        return !entityManager
                .createNativeQuery("select id from open_count_turn where id = 1 for update" + how)
                .getResultList()
                .isEmpty();
    }

    /** The next agency after one of which something is not counted as it stands. */
    Optional<Long> next(Source source, long after) {
        return ids("select to_count from " + source.table + " where to_count > ?1 order by to_count limit 1", after)
                .stream()
                .findFirst();
    }

    /** Locks some rows of an agency that are not counted as they stand, passing over those that are just being changed. */
    List<Long> lock(Source source, long agencyId, int most) {
        return ids(
                "select id from " + source.table + " where to_count = ?1 order by id limit " + most
                        + " for update skip locked",
                agencyId);
    }

    private List<Long> ids(String sql, long parameter) {
        List<?> found =
                entityManager.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return found.stream().map(ReportingQueries::number).toList();
    }

    /** Counts locked rows as they stand. */
    void count(Source source, long agencyId, List<Long> ids) {
        var sum = "select " + KEY + ", sum(n) from (" + source.rows + "id = any(?)) d (" + KEY + ", n) group by " + KEY
                + " having sum(n) <> 0 order by " + KEY;
        var changes = RowsRepository.read(
                entityManager,
                sum,
                ids,
                row -> new Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getLong(7),
                        row.getLong(8)));
        RowsRepository.write(entityManager, ADD, changes, (statement, change) -> {
            statement.setLong(1, agencyId);
            statement.setString(2, change.measure());
            statement.setString(3, change.service());
            statement.setString(4, change.step());
            statement.setLong(5, change.post());
            statement.setBoolean(6, change.stands());
            statement.setBoolean(7, change.taken());
            statement.setLong(8, change.slot());
            statement.setLong(9, change.n());
        });
        RowsRepository.change(entityManager, noted(source) + " where id = any(?)", ids);
        entityManager
                .createNativeQuery("delete from open_count where agency_id = ?1 and files = 0")
                .setParameter(1, agencyId)
                .executeUpdate();
    }

    /** How a row says as what it is counted; no field, for the sources and this class need each other when they are loaded. */
    private static String noted(Source source) {
        return switch (source) {
            case STEPS ->
                "update work_item set counted_due = case when " + OPEN + " then due_at end, counted_act = case when "
                        + OPEN + " then act_by end, counted_stands = " + STANDS + ", counted_taken = " + TAKEN;
            case FILES -> "update licence_application set counted_standing = " + STANDING;
        };
    }

    /** Adds up anew what the rows say they are counted as; what is not counted yet stays so. */
    void rebuild(long agencyId) {
        entityManager
                .createNativeQuery("delete from open_count where agency_id = ?1")
                .setParameter(1, agencyId)
                .executeUpdate();
        entityManager
                .createNativeQuery("insert into open_count (agency_id, " + KEY + ", files) select " + agencyId + ", "
                        + KEY + ", sum(-n) from (" + STEPS + COUNTED + " union all " + FILES + COUNTED + ") d (" + KEY
                        + ", n) group by " + KEY)
                .setParameter(1, agencyId)
                .executeUpdate();
    }

    /** Lets go of steps whose returned file came back, so that lists of what is with applicants need not pass over them. */
    int tidy() {
        return entityManager
                .createNativeQuery(
                        "update work_item set back_since = null where back_since is not null and not exists ("
                                + "select 1 from licence_application a where a.id = work_item.application_id"
                                + " and a.status = 'RETURNED' and a.round_number = work_item.round_number)")
                .executeUpdate();
    }

    /** How many rows are not counted as they stand, up to a number. */
    int waiting(int most) {
        return Arrays.stream(Source.values())
                .mapToInt(source -> (int) ReportingQueries.number(entityManager
                        .createNativeQuery("select count(*) from (select id from " + source.table
                                + " where to_count is not null limit " + most + ") part")
                        .getSingleResult()))
                .sum();
    }
}
