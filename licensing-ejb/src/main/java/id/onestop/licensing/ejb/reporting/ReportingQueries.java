package id.onestop.licensing.ejb.reporting;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands open now, and the files behind every number; always of one agency. */
@ApplicationScoped
class ReportingQueries {

    /** The alias of a step, and no end of another word. */
    private static final Pattern ALIAS = Pattern.compile("\\bw(\\.| where)");

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * The moments that words about now go by.
     *
     * @param soon what has to begin before it hardly fits
     * @param today the beginning of the agency's day
     * @param tomorrow its end
     */
    record Now(Instant now, Instant soon, Instant today, Instant tomorrow) {}

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

    /** Promises that end today, as the list of them says: all, and those decided already before their limit and after it. */
    long[] promises(long agencyId, Now now) {
        var row = entityManager
                .createQuery("""
                        select count(c), sum(case when c.finishedAt is not null and c.finishedAt <= c.dueAt then 1 else 0 end),
                        sum(case when c.finishedAt is not null and c.finishedAt > c.dueAt then 1 else 0 end)
                        from ServiceClock c join LicenceApplication a on a.id = c.applicationId where c.agencyId = :agency
                        and c.dueAt >= :today and c.dueAt < :tomorrow and (c.finishedAt is not null or c.stoppedAt is null)
                        and a.status <> id.onestop.licensing.domain.application.ApplicationStatus.CANCELLED\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("today", now.today())
                .setParameter("tomorrow", now.tomorrow())
                .getSingleResult();
        return new long[] {number(row[0]), row[1] == null ? 0 : number(row[1]), row[2] == null ? 0 : number(row[2])};
    }

    /** One page of what stands open, and one line more when there is a next page. */
    List<Row> standing(long agencyId, FileFilter filter, Now now) {
        var standing = requireNonNull(filter.standing());
        var values = new HashMap<String, Object>(Map.of("agency", agencyId));
        Map.of("now", now.now(), "soon", now.soon(), "today", now.today(), "tomorrow", now.tomorrow())
                .forEach((name, moment) -> {
                    if (standing.names(name)) {
                        values.put(name, moment);
                    }
                });
        var text = standing.ofSteps()
                ? "select w.id, w.applicationNumber, w.holderName, w.definitionId, w.stepCode, w.actBy, w.dueAt,"
                        + " w.claimedByName from WorkItem w where " + steps(standing, filter, values)
                        + order("w.actBy", "w.id")
                : "select a.id, a.number, a.holderName, a.definitionId, '', a.submittedAt from LicenceApplication a where"
                        + " a.agencyId = :agency and " + standing.condition()
                        + narrowed(values, filter, "a.serviceCode", "''", "a.submittedAt", "a.id")
                        + order("a.submittedAt", "a.id");
        return rows(entityManager.createQuery(text, Object[].class), values, filter.limit());
    }

    /** Several steps are several stacks, each in order by an index: a page needs no more than a page of each. */
    private static String steps(Standing standing, FileFilter filter, Map<String, Object> values) {
        var where = "w.agencyId = :agency and " + standing.condition();
        if (filter.account() != null) {
            where += " and w.claimedBy = :account";
            values.put("account", filter.account());
        }
        where += narrowed(values, filter, "w.serviceCode", "''", "w.actBy", "w.id");
        if (filter.steps().isEmpty()) {
            return where;
        }
        var stack = ALIAS.matcher("select w.id from WorkItem w where " + where).replaceAll("s$1");
        var stacks = new ArrayList<String>();
        for (var step : filter.steps()) {
            values.put("step" + stacks.size(), step);
            stacks.add("(" + stack + " and s.stepCode = :step" + stacks.size() + order("s.actBy", "s.id") + " limit "
                    + (filter.limit() + 1) + ")");
        }
        return "w.id in (" + String.join(" union all ", stacks) + ")";
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
        text.append(narrowed(
                values, filter, "a.service_code", steps ? counted.step() : "''", counted.moment(), counted.id()));
        var query = entityManager.createNativeQuery(
                text.append(order(counted.moment(), counted.id())).toString());
        return rows(query, values, filter.limit());
    }

    private static String narrowed(
            Map<String, Object> values, FileFilter filter, String service, String step, String at, String id) {
        var text = new StringBuilder();
        if (filter.service() != null) {
            text.append(" and ").append(service).append(" = :service");
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
        return text.toString();
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
