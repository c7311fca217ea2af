package id.onestop.licensing.ear;

import java.util.stream.Collectors;

/** Many files like one, each with its open step, written past the product on PostgreSQL. */
final class Clones {

    /** None of the product's ids. */
    private static final long FIRST = 900_000_000L;

    private final Records records;

    Clones(Records records) {
        this.records = records;
    }

    /** Files {@code T-1} to {@code T-n} like a file that is under work; none of them has a rung before it. */
    void of(String number, int count) {
        long file = records.count("select id from licence_application where number = ?", number);
        copy("licence_application", "id = " + file, count, "id", FIRST + " + g", "number", "'T-' || g");
        copy(
                "work_item",
                "state <> 'DONE' and application_id = " + file,
                count,
                "id",
                FIRST + " + g",
                "application_id",
                FIRST + " + g",
                "application_number",
                "'T-' || g",
                "next_rung_at",
                "cast(null as timestamp with time zone)");
    }

    /** Lets some of them break their limit within the next seconds; earlier rungs were reached before. */
    void fallDue(int from, int to, int seconds) {
        var at = "now() + (id % (" + seconds + " * 1000)) * interval '1 millisecond'";
        records.change("update work_item set due_at = " + at + ", act_by = " + at + ", step_due_at = " + at
                + ", next_rung_at = " + at
                + ", offered_at = now() - interval '20 days' where id between " + (FIRST + from) + " and "
                + (FIRST + to));
    }

    private void copy(String table, String which, int count, String... changed) {
        var columns = records
                .rows(
                        "select column_name from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' and table_name = ?",
                        table)
                .stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
        var values = columns.stream()
                .map(column -> {
                    for (int i = 0; i < changed.length; i += 2) {
                        if (changed[i].equals(column)) {
                            return changed[i + 1];
                        }
                    }
                    // a copy is not counted yet
                    return column.startsWith("counted_") ? "null" : "s." + column;
                })
                .collect(Collectors.joining(", "));
        records.change("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + " s, generate_series(1, " + count + ") g where s." + which.replace(" and ", " and s."));
    }
}
