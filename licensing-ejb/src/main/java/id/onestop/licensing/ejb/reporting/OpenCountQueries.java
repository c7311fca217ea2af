package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.reporting.ReportingQueries.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads how much stands open, exactly and without looking at all of it.
 *
 * <p>What is late or at risk is a matter of the hour, so nothing of the kind is stored: a step is counted by the quarter of an
 * hour in which it is due and by that in which it has to begin ({@code open_count}). A number about now is then the whole
 * quarters before now, of which there are few whatever the agency has, the steps of the quarter that runs, by index, and for
 * every row that changed since it was counted ({@code to_count}) what it is less what it was counted as. One statement reads
 * all three, so they belong together, and the answer is that of a count over all open steps. A step has to begin at the latest
 * when it is due ({@code WorkItem.expect}): what is late is among what had to begin, and what is at risk is the difference.
 */
@ApplicationScoped
class OpenCountQueries {

    private static final String ROW = "service_code, step_code, post_id, ";
    private static final String COUNTED = ROW + "counted_stands, counted_taken, ";
    private static final String CHANGED = " from work_item where to_count = :agency and ";
    private static final String FILE = ", service_code, '', 0, false, false, ";
    private static final String STANDING = "case when status = 'RETURNED' then 'RETURNED'"
            + " when status = 'ISSUED' and survey_state = 'PENDING' then 'SURVEY' end";

    /** With applicants: of files, and not of steps. */
    private static final List<String> FILES = List.of(
            "select measure" + FILE + "files from open_count where agency_id = :agency"
                    + " and measure in ('RETURNED', 'SURVEY')",
            "select " + STANDING + FILE + "1 from licence_application where to_count = :agency and " + STANDING
                    + " is not null",
            "select counted_standing" + FILE + "-1 from licence_application where to_count = :agency"
                    + " and counted_standing is not null");

    private static final String SUMS = "select measure, " + ROW + "stands, taken, sum(n) from ("
            + Stream.concat(Arrays.stream(Edge.values()).map(Edge::parts).flatMap(List::stream), FILES.stream())
                    .reduce((one, next) -> one + " union all " + next)
                    .orElseThrow()
            + ") part (measure, " + ROW + "stands, taken, n) group by measure, " + ROW + "stands, taken"
            + " having sum(n) <> 0";

    private static final String OLDEST = "(select cast(%1$d as integer) as at, extract(epoch from offered_at),"
            + " definition_id from work_item where agency_id = :agency and service_code = :service%1$d"
            + " and step_code = :step%1$d and post_id = :post%1$d and state <> 'DONE' and step_kind <> 'HAND_OVER'"
            + " order by offered_at limit 1)";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** What a step is counted for. */
    private enum Edge {
        /** It stands open. */
        ALL("due", "due_at", ""),
        /** Before soon it had to begin. */
        BEGIN("act", "act_by", "soon"),
        /** Before now it was due. */
        PAST("due", "due_at", "now"),
        /** Before tomorrow it is due. */
        TODAY("due", "due_at", "tomorrow");

        private final String measure;
        private final String moment;
        private final String before;

        Edge(String measure, String moment, String before) {
            this.measure = measure;
            this.moment = moment;
            this.before = before;
        }

        private List<String> parts() {
            var select = "select cast('" + this + "' as varchar(10)), ";
            var parts = new ArrayList<String>();
            parts.add(select + ROW
                    + "stands, taken, files from open_count where agency_id = :agency and measure = upper('" + measure
                    + "')" + (this == ALL ? "" : " and slot < :" + before + "Slot"));
            if (this != ALL) {
                parts.add(select + COUNTED + "1 from work_item where agency_id = :agency and counted_" + measure
                        + " > :" + before + "Begin" + before("counted_" + measure));
            }
            parts.add(select + ROW + "(waiting_since is not null or stands_since is not null),"
                    + " (claimed_by is not null), 1" + CHANGED + "state <> 'DONE' and step_kind <> 'HAND_OVER'"
                    + before(moment));
            parts.add(select + COUNTED + "-1" + CHANGED + "counted_due is not null" + before("counted_" + measure));
            return parts;
        }

        private String before(String column) {
            return this == ALL ? "" : " and " + column + " < :" + before;
        }
    }

    /** What was counted under one key. */
    private record Sum(String measure, Stack stack, boolean stands, boolean taken, long n) {}

    /** Steps of one kind before one post. */
    private record Stack(String service, String step, long postId) {}

    /**
     * How much stands open.
     *
     * @param steps with the agency
     * @param applicants with applicants, by service: returned for correction, and issued but before the survey
     */
    record Open(List<OpenWork> steps, Map<String, long[]> applicants) {}

    /** How an agency stands at a moment. */
    Open read(long agencyId, Now now) {
        var query = entityManager
                .createNativeQuery(SUMS)
                .setParameter("agency", agencyId)
                .setParameter("now", now.now())
                .setParameter("soon", now.soon())
                .setParameter("tomorrow", now.tomorrow());
        Map.of("now", now.now(), "soon", now.soon(), "tomorrow", now.tomorrow()).forEach((name, moment) -> {
            query.setParameter(name + "Slot", OpenSlot.of(moment));
            query.setParameter(name + "Begin", OpenSlot.begin(moment));
        });
        List<?> rows = query.getResultList();
        var applicants = new LinkedHashMap<String, long[]>();
        var stacks = new LinkedHashMap<Stack, List<Sum>>();
        rows.stream().map(row -> sum((Object[]) row)).forEach(sum -> {
            switch (sum.measure()) {
                case "RETURNED" -> with(applicants, sum)[0] = sum.n();
                case "SURVEY" -> with(applicants, sum)[1] = sum.n();
                default ->
                    stacks.computeIfAbsent(sum.stack(), stack -> new ArrayList<>())
                            .add(sum);
            }
        });
        return new Open(works(agencyId, stacks), applicants);
    }

    private static long[] with(Map<String, long[]> applicants, Sum sum) {
        return applicants.computeIfAbsent(sum.stack().service(), service -> new long[2]);
    }

    private static Sum sum(Object[] row) {
        return new Sum(
                row[0].toString().strip(),
                new Stack((String) row[1], row[2].toString().strip(), ReportingQueries.number(row[3])),
                (Boolean) row[4],
                (Boolean) row[5],
                ReportingQueries.number(row[6]));
    }

    private List<OpenWork> works(long agencyId, Map<Stack, List<Sum>> stacks) {
        var known = List.copyOf(stacks.keySet());
        var sums = List.copyOf(stacks.values());
        if (known.isEmpty()) {
            return List.of();
        }
        var query = entityManager
                .createNativeQuery(String.join(
                        " union all ",
                        IntStream.range(0, known.size())
                                .mapToObj(OLDEST::formatted)
                                .toList()))
                .setParameter("agency", agencyId);
        for (int n = 0; n < known.size(); n++) {
            query.setParameter("service" + n, known.get(n).service())
                    .setParameter("step" + n, known.get(n).step())
                    .setParameter("post" + n, known.get(n).postId());
        }
        List<?> oldest = query.getResultList();
        return oldest.stream()
                .map(row -> (Object[]) row)
                .map(row -> {
                    int at = (int) ReportingQueries.number(row[0]);
                    return work(
                            known.get(at),
                            sums.get(at),
                            ReportingQueries.number(row[2]),
                            ReportingQueries.moment(row[1]));
                })
                .toList();
    }

    private static OpenWork work(Stack stack, List<Sum> sums, long definition, Instant oldest) {
        var all = sums.stream().filter(sum -> sum.measure().equals("ALL")).toList();
        var past = sums.stream().filter(sum -> sum.measure().equals("PAST")).toList();
        var begin = sums.stream().filter(sum -> sum.measure().equals("BEGIN")).toList();
        var today = sums.stream().filter(sum -> sum.measure().equals("TODAY")).toList();
        long late = total(past.stream().filter(sum -> !sum.stands()));
        return new OpenWork(
                stack.service(),
                definition,
                stack.step(),
                stack.postId(),
                total(all.stream()),
                total(begin.stream().filter(sum -> !sum.stands())) - late,
                late,
                total(today.stream()) - total(past.stream()),
                total(all.stream().filter(Sum::stands)),
                total(all.stream().filter(sum -> !sum.taken())),
                total(past.stream().filter(sum -> !sum.stands() && !sum.taken())),
                oldest);
    }

    private static long total(Stream<Sum> sums) {
        return sums.mapToLong(Sum::n).sum();
    }
}
