package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Worklists over HTTP on two running products, one with a thousand files and one with a million, asked in turns, so that
 * whatever disturbs the machine disturbs both. Absolute figures are guides (decision Verify-Is-Quick).
 */
class WorklistBench {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("licensing.bench.files", 1_000_000);
    private static final int LATER = 400;
    private static final int WARM = 60;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 100;

    private static final double MANY_TO_FEW = 1.25;
    private static final double LATER_TO_FIRST = 1.5;
    private static final int STATEMENTS = 4;

    private static final String POSTS = "/api/v1/work-items?limit=25&tab=POSTS";

    /** What is asked; each has the same answer in size on both. */
    private static final Map<String, String> VIEWS = views();

    private static Map<String, String> views() {
        var views = new LinkedHashMap<String, String>();
        views.put("API, my posts, by slack", POSTS);
        views.put("API, not taken", "/api/v1/work-items?limit=25&tab=UNCLAIMED");
        views.put("API, mine", "/api/v1/work-items?limit=25&tab=MINE");
        views.put("API, returned", "/api/v1/work-items?limit=5&tab=RETURNED");
        views.put("API, done today", "/api/v1/work-items?limit=25&tab=DONE");
        views.put("API, of another service", "/api/v1/work-items?limit=25&tab=POSTS&service=layanan-lain");
        views.put("page, my posts, by slack", "/work?tab=POSTS");
        views.put("page, my posts, by due day", "/work?tab=POSTS&sort=DUE");
        views.put("page, my posts, last due first", "/work?tab=POSTS&sort=DUE_LAST");
        views.put("page, my posts, longest there", "/work?tab=POSTS&sort=OFFERED");
        views.put("page, search by number", "/work/search?q=T-777");
        views.put("page, search by identity number", "/work/search?q=1872046209890002");
        return views;
    }

    /** One running product with its database. */
    private record Running(EmbeddedPostgres server, Bundle bundle, Records records, Rest official, Visitor pages)
            implements AutoCloseable {

        static Running of(String name, int files) throws IOException, SQLException {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            var bundle = Bundle.demonstration(
                    "worklist-" + name, PostgresLogins.of(server).settings());
            var records = new Records(server.getDatabase("postgres", "licensing"));
            records.change("create extension pg_stat_statements");
            var journey = new RestJourney(bundle);
            var number = journey.draft();
            journey.submit(number, "letter");
            // the first counting of all ladders would find the many and let them go up
            bundle.await(
                    Duration.ofMinutes(4),
                    () -> records.count("select count(*) from agency a where not exists"
                                    + " (select 1 from ladder_calendar c where c.agency_id = a.id)")
                            == 0);
            var ayu = Officials.of(bundle, "metro").named("Ayu Larasati");
            new ManyFiles(records, number)
                    .add(0, files, records.count("select id from account where email = ?", ayu.email()));
            bundle.await(
                    Duration.ofMinutes(15),
                    () -> records.count(
                                    "select count(*) from (select id from work_item where to_count is not null limit 1) part")
                            == 0);
            records.change("vacuum analyze work_item");
            return new Running(
                    server, bundle, records, ayu.rest(), Visitor.signedIn(bundle, ayu.email(), ayu.password()));
        }

        /** Milliseconds that one answer takes. */
        double ask(String path) {
            long start = System.nanoTime();
            int status = path.startsWith(Rest.API)
                    ? official.get(path.substring(Rest.API.length())).status()
                    : pages.status(path);
            double took = (System.nanoTime() - start) / 1e6;
            assertThat(status).as(path).isEqualTo(200);
            return took;
        }

        /** The address of a later page of what the posts have. */
        String page(int wanted) {
            var path = POSTS;
            for (int page = 1; page < wanted; page++) {
                path = POSTS + "&cursor="
                        + official.get(path.substring(Rest.API.length())).text("next");
            }
            return path;
        }

        /** Statements of one answer, those of the sign-in too: what was called at least once each time, and no worker's. */
        List<String> statements(String path) {
            int times = 100;
            records.rows("select pg_stat_statements_reset()");
            IntStream.range(0, times).forEach(i -> ask(path));
            return records
                    .rows("select query, calls / " + times + " as each from pg_stat_statements where calls >= " + times
                            + " and query !~* '^(set |select set_config|begin|commit|start)'")
                    .stream()
                    .flatMap(row -> IntStream.range(0, ((Number) row.get("each")).intValue())
                            .mapToObj(i -> row.get("query").toString()))
                    .toList();
        }

        @Override
        public void close() throws IOException {
            bundle.close();
            server.close();
        }
    }

    @Test
    void aPageTakesTheSameTimeWhateverTheAgencyHas() throws IOException, SQLException {
        try (var few = Running.of("few", FEW);
                var many = Running.of("many", MANY)) {
            var later = many.page(LATER);
            for (int i = 0; i < WARM; i++) {
                VIEWS.values().forEach(path -> {
                    few.ask(path);
                    many.ask(path);
                });
                many.ask(later);
            }
            var slower = new LinkedHashMap<String, Double>();
            VIEWS.forEach((name, path) -> slower.put(name, ratio(name, few, path, many, path, "files")));
            double deeper = ratio("API, my posts, page " + LATER, many, POSTS, many, later, "pages");
            var statements = many.statements(POSTS).stream()
                    .filter(sql -> sql.contains("work_item") || sql.contains("audit"))
                    .toList();
            report("statements of a worklist: %d", statements.size());

            assertThat(slower)
                    .allSatisfy((name, ratio) -> assertThat(ratio).as(name).isLessThanOrEqualTo(MANY_TO_FEW));
            assertThat(deeper).as("page %d to page 1", LATER).isLessThanOrEqualTo(LATER_TO_FIRST);
            assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }

    /** How much longer the one takes than the other at the ninety-fifth of a hundred: the middle of some rounds in turns. */
    private static double ratio(String name, Running base, String path, Running other, String otherPath, String of) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var times = new double[REQUESTS];
            var others = new double[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                times[i] = base.ask(path);
                others[i] = other.ask(otherPath);
            }
            double p95 = p95(times);
            double otherP95 = p95(others);
            ratios.add(otherP95 / p95);
            report("%s: p95 %.1f ms with few %s, %.1f ms with many (%.2f x)", name, p95, of, otherP95, otherP95 / p95);
        }
        return ratios.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static double p95(double[] times) {
        Arrays.sort(times);
        return times[times.length * 95 / 100];
    }

    private static void report(String format, Object... values) {
        System.out.println("WorklistBench: " + String.format(Locale.ROOT, format, values));
    }
}
