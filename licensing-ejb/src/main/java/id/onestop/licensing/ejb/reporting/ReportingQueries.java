package id.onestop.licensing.ejb.reporting;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands open now, and the files behind every number; always of one agency. */
@ApplicationScoped
class ReportingQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * The moments that words about now go by.
     *
     * @param soon what has to begin before it hardly fits
     * @param tomorrow the end of the agency's day
     */
    record Now(Instant now, Instant soon, Instant tomorrow) {}

    /** Open steps of one service, step and post together. */
    record OpenWork(
            String service,
            long definitionId,
            String step,
            long postId,
            long all,
            long atRisk,
            long late,
            long dueToday,
            long waiting,
            long unclaimed,
            long lateUnclaimed,
            Instant oldest) {}

    /** One line behind a number; {@code step}, {@code dueAt} and {@code holder} only where it is about an open step. */
    record Row(
            long id,
            String number,
            String holderName,
            long definitionId,
            String step,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable String holder) {}

    /** Everything open in one statement, which reads open steps alone. */
    List<OpenWork> open(long agencyId, Now now) {
        var query = entityManager
                .createQuery(
                        "select w.serviceCode, max(w.definitionId), w.stepCode, w.postId, count(w), "
                                + sum(Standing.AT_RISK) + sum(Standing.LATE) + sum(Standing.DUE_TODAY)
                                + sum(Standing.WAITING)
                                + sum(Standing.UNCLAIMED.condition())
                                + sum(Standing.LATE.condition() + " and w.claimedBy is null")
                                + "min(w.offeredAt) from WorkItem w where w.agencyId = :agency and "
                                + Standing.IN_PROCESS.condition() + " group by w.serviceCode, w.stepCode, w.postId",
                        Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("now", now.now())
                .setParameter("soon", now.soon())
                .setParameter("tomorrow", now.tomorrow());
        return query.getResultList().stream()
                .map(row -> new OpenWork(
                        (String) row[0],
                        number(row[1]),
                        (String) row[2],
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]),
                        number(row[10]),
                        moment(row[11])))
                .toList();
    }

    private static String sum(Standing standing) {
        return sum(standing.condition());
    }

    private static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end), ";
    }

    /** What is with applicants: per service, returned for correction, and issued but before the survey. */
    Map<String, long[]> withApplicants(long agencyId) {
        var rows = entityManager
                .createQuery(
                        "select a.serviceCode, sum(case when " + Standing.RETURNED.condition()
                                + " then 1 else 0 end), sum(case when " + Standing.SURVEY.condition()
                                + " then 1 else 0 end) from LicenceApplication a where a.agencyId = :agency and ("
                                + Standing.RETURNED.condition() + " or " + Standing.SURVEY.condition()
                                + ") group by a.serviceCode",
                        Object[].class)
                .setParameter("agency", agencyId)
                .getResultList();
        var found = new HashMap<String, long[]>();
        rows.forEach(row -> found.put((String) row[0], new long[] {number(row[1]), number(row[2])}));
        return found;
    }

    /** Promises that end on a day: all, and those decided already before their limit and after it. */
    long[] promises(long agencyId, Instant from, Instant to) {
        var row = entityManager
                .createQuery("""
                        select count(c), sum(case when c.finishedAt is not null and c.finishedAt <= c.dueAt then 1 else 0 end),
                        sum(case when c.finishedAt is not null and c.finishedAt > c.dueAt then 1 else 0 end)
                        from ServiceClock c where c.agencyId = :agency and c.dueAt >= :from and c.dueAt < :to\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return new long[] {number(row[0]), row[1] == null ? 0 : number(row[1]), row[2] == null ? 0 : number(row[2])};
    }

    /** One page of what stands open, and one line more when there is a next page. */
    List<Row> standing(long agencyId, FileFilter filter, Now now) {
        var standing = requireNonNull(filter.standing());
        boolean steps = standing.ofSteps();
        String at = steps ? "w.actBy" : "a.submittedAt";
        String id = steps ? "w.id" : "a.id";
        var text = new StringBuilder("select ")
                .append(id)
                .append(", a.number, a.holderName, a.definitionId, ")
                .append(steps ? "w.stepCode, w.actBy, w.dueAt, w.claimedByName" : "'', a.submittedAt")
                .append(" from ")
                .append(standing.entities())
                .append(" where ")
                .append(steps ? "w" : "a")
                .append(".agencyId = :agency and ")
                .append(standing.condition());
        var values = new HashMap<String, Object>(Map.of("agency", agencyId));
        narrow(text, values, filter, steps ? "w.stepCode" : "''", at, id);
        if (steps && filter.account() != null) {
            text.append(" and w.claimedBy = :account");
            values.put("account", filter.account());
        }
        Map.of("now", now.now(), "soon", now.soon(), "tomorrow", now.tomorrow()).forEach((name, moment) -> {
            if (standing.names(name)) {
                values.put(name, moment);
            }
        });
        var query = entityManager.createQuery(text.append(order(at, id)).toString(), Object[].class);
        return rows(query, values, filter.limit());
    }

    /** One page of what was counted, and one line more when there is a next page. */
    List<Row> counted(long agencyId, FileFilter filter, Instant from, Instant to) {
        var counted = Counted.by(requireNonNull(filter.measure()));
        boolean steps = !counted.step().isEmpty();
        var text = new StringBuilder("select ")
                .append(counted.id())
                .append(", a.number, a.holder_name, a.definition_id, ")
                .append(steps ? counted.step() : "''")
                .append(", extract(epoch from ")
                .append(counted.moment())
                .append(") from ")
                .append(counted.cases());
        var values = new HashMap<String, Object>(Map.of("agency", agencyId, "from", from, "to", to));
        narrow(text, values, filter, steps ? counted.step() : "''", counted.moment(), counted.id());
        var query = entityManager.createNativeQuery(
                text.append(order(counted.moment(), counted.id())).toString());
        return rows(query, values, filter.limit());
    }

    private static void narrow(
            StringBuilder text, Map<String, Object> values, FileFilter filter, String step, String at, String id) {
        if (filter.service() != null) {
            text.append(filter.measure() == null ? " and a.serviceCode = :service" : " and a.service_code = :service");
            values.put("service", filter.service());
        }
        if (!filter.steps().isEmpty() && !step.equals("''")) {
            text.append(" and ").append(step).append(" in (:steps)");
            values.put("steps", filter.steps());
        }
        var after = filter.after();
        if (after != null) {
            // the first part is where an index is entered
            text.append(" and %1$s >= :at and (%1$s, %2$s) > (:at, :after)".formatted(at, id));
            values.put("at", after.at());
            values.put("after", after.id());
        }
    }

    private static String order(String at, String id) {
        return " order by " + at + ", " + id;
    }

    private static List<Row> rows(Query query, Map<String, Object> values, int limit) {
        values.forEach(query::setParameter);
        List<?> found = query.setMaxResults(limit + 1).getResultList();
        return found.stream().map(one -> row((Object[]) one)).toList();
    }

    private static Row row(Object[] row) {
        boolean open = row.length > 6;
        return new Row(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                number(row[3]),
                row[4] == null ? "" : row[4].toString().strip(),
                moment(row[5]),
                open && row[6] != null ? moment(row[6]) : null,
                open ? (String) row[7] : null);
    }

    /** A moment, or its seconds since 1970. */
    static Instant moment(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        var seconds = (BigDecimal) value;
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).longValue());
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
