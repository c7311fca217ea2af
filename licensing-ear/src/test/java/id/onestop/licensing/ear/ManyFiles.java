package id.onestop.licensing.ear;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * An agency with as many files as wanted, written past the product on PostgreSQL and like one that came in by its own way:
 * most of them open before one post, some in other hands, some back with their applicants, each with a step that was done.
 */
final class ManyFiles {

    private static final long OPEN = 900_000_000L;
    private static final long DONE = 950_000_000L;

    /** One file in a hundred is back with its applicant and has no open step. */
    private static final String RETURNED = "g % 100 = 99";

    private static final String DUE =
            "date_trunc('day', now()) + interval '8 hours' + (g % 300 - 30) * interval '1 day'";

    private final Records records;
    private final long file;
    private final long item;

    /** Like this file, which waits for its first check. */
    ManyFiles(Records records, String number) {
        this.records = records;
        file = records.count("select id from licence_application where number = ?", number);
        item = records.count("select id from work_item where application_id = ? and state <> 'DONE'", file);
    }

    /**
     * Adds the files after one number up to another.
     *
     * @param official holds the first twenty and has done a tenth of what is done, five of it today
     */
    void add(int after, int last, long official) {
        // made again afterwards: much faster than entering each row in each of them
        var indexes = records.rows("select indexname, indexdef from pg_indexes where indexname like 'ix%'"
                + " and tablename in ('licence_application', 'work_item')");
        indexes.forEach(index -> records.change("drop index " + index.get("indexname")));
        copy("licence_application", file, after, last, "true", application());
        copy("work_item", item, after, last, "not (" + RETURNED + ")", open(official));
        copy("work_item", item, after, last, "true", done(official));
        indexes.forEach(index -> records.change(index.get("indexdef").toString()));
        records.change("vacuum analyze licence_application");
        records.change("vacuum analyze work_item");
    }

    private static Map<String, String> application() {
        return Map.of(
                "id", OPEN + " + g",
                "number", "'T-' || g",
                "applicant_id", OPEN + " + g",
                "holder_name",
                        "(array['Sri', 'Dewi', 'Budi', 'Agus', 'Putri'])[1 + g % 5] || ' ' || initcap(left(translate(md5(g::text), '0123456789', 'ghijklmnop'), 9))",
                "nik_hash", "md5(g::text) || md5((-g)::text)",
                "submitted_at", "now() - (g % 400) * interval '1 day'",
                "status", "case when " + RETURNED + " then 'RETURNED' else s.status end");
    }

    private static Map<String, String> open(long official) {
        var claimed = "g <= 20 or g % 10 = 0";
        return Map.ofEntries(
                Map.entry("id", OPEN + " + g"),
                Map.entry("application_id", OPEN + " + g"),
                Map.entry("application_number", "'T-' || g"),
                Map.entry("holder_name", "'Nama ' || g"),
                Map.entry("service_code", "case when g % 1000 = 7 then 'layanan-lain' else s.service_code end"),
                Map.entry("state", "case when " + claimed + " then 'CLAIMED' else 'UNCLAIMED' end"),
                Map.entry(
                        "claimed_by",
                        "case when g <= 20 then " + official + " when g % 10 = 0 then " + OPEN + " + g % 50 end"),
                Map.entry("claimed_by_name", "case when " + claimed + " then 'Pejabat ' || g % 50 end"),
                Map.entry("claimed_at", "case when " + claimed + " then now() end"),
                Map.entry("due_at", DUE),
                Map.entry("act_by", DUE + " - (g % 480) * interval '1 minute'"),
                Map.entry("offered_at", "now() - (g % 100000) * interval '7 minutes'"),
                Map.entry("next_rung_at", "cast(null as timestamp with time zone)"));
    }

    private static Map<String, String> done(long official) {
        return Map.ofEntries(
                Map.entry("id", DONE + " + g"),
                Map.entry("application_id", OPEN + " + g"),
                Map.entry("application_number", "'T-' || g"),
                Map.entry("holder_name", "'Nama ' || g"),
                Map.entry("state", "'DONE'"),
                Map.entry("outcome", "case when " + RETURNED + " or g % 3 = 0 then 'RETURNED' else 'COMPLETE' end"),
                Map.entry("round_number", "case when " + RETURNED + " then s.round_number else 0 end"),
                Map.entry("claimed_by", "case when g % 10 = 1 then " + official + " else " + OPEN + " + g % 50 end"),
                Map.entry("claimed_by_name", "'Pejabat ' || g % 50"),
                Map.entry(
                        "completed_at",
                        "case when g <= 50 then now() else now() - interval '1 day' - (g % 400000) * interval '1 minute' end"),
                Map.entry("due_at", DUE + " - interval '400 days'"),
                Map.entry("act_by", DUE + " - interval '400 days'"),
                Map.entry("next_rung_at", "cast(null as timestamp with time zone)"));
    }

    private void copy(String table, long id, int after, int last, String which, Map<String, String> changed) {
        var columns = records
                .rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' and table_name = ?",
                        table)
                .stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
        var values = columns.stream()
                // a copy is not counted yet
                .map(column -> column.startsWith("counted_") ? "null" : changed.getOrDefault(column, "s." + column))
                .collect(Collectors.joining(", "));
        records.change("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + " s, generate_series(" + (after + 1) + ", " + last + ") g where s.id = " + id + " and ("
                + which + ")");
    }
}
