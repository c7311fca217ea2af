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
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Catalogue and requirement finder over HTTP on two running products, one with ten published services and one with twenty
 * thousand of 514 agencies, asked in turns; each question has the same answer in size on both, and each finder is of another
 * service.
 */
class CatalogueBench {

    private static final int FEW = 10;
    private static final int MANY = Integer.getInteger("licensing.bench.services", 20_000);
    private static final int FEW_AGENCIES = 2;
    private static final int AGENCIES = 514;
    private static final int WARM = 150;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 200;
    private static final double MANY_TO_FEW = 1.25;

    /** What is asked, by the address of a service. */
    private static final Map<String, Function<String, String>> VIEWS = views();

    private static Map<String, Function<String, String>> views() {
        var views = new LinkedHashMap<String, Function<String, String>>();
        views.put("API, catalogue", service -> "/api/v1/catalogue?limit=10");
        views.put("API, catalogue by a common word", service -> "/api/v1/catalogue?limit=10&q=izin");
        views.put("page, catalogue by a rare word", service -> "/catalogue?q=" + ManyServices.RARE_WORD);
        views.put("API, finder", service -> "/api/v1/agencies/" + service + "/requirements?kind=NEW&channel=ONLINE");
        views.put(
                "page, finder",
                service -> "/services/" + service.replace("/services/", "/") + "/requirements?kind=NEW&channel=ONLINE");
        return views;
    }

    /** One running product with its database. */
    private record Running(EmbeddedPostgres server, Bundle bundle, List<String> services, Visitor pages, Random luck)
            implements AutoCloseable {

        static Running of(String name, int services, int agencies) throws IOException, SQLException {
            var server = EmbeddedPostgres.builder().start();
            var bundle = Bundle.demonstration(
                    "catalogue-" + name, PostgresLogins.of(server).settings());
            var records = new Records(server.getDatabase("postgres", "licensing"));
            bundle.await(
                    Duration.ofMinutes(2),
                    () -> records.count("select count(*) from catalogue_entry where sheet is null") == 0);
            var all = new ManyServices(records).upTo(services, agencies);
            assertThat(all).hasSize(services);
            return new Running(server, bundle, all, Visitor.anonymous(bundle), new Random(services));
        }

        /** Milliseconds that one answer takes. */
        double ask(Function<String, String> view) {
            var path = view.apply(services.get(luck.nextInt(services.size())));
            long start = System.nanoTime();
            int status = pages.status(path);
            double took = (System.nanoTime() - start) / 1e6;
            assertThat(status).as(path).isEqualTo(200);
            return took;
        }

        @Override
        public void close() throws IOException {
            bundle.close();
            server.close();
        }
    }

    @Test
    void whateverManyAgenciesPublishAPageTakesTheSameTime() throws IOException, SQLException {
        try (var few = Running.of("few", FEW, FEW_AGENCIES);
                var many = Running.of("many", MANY, AGENCIES)) {
            for (int i = 0; i < WARM; i++) {
                VIEWS.values().forEach(view -> {
                    few.ask(view);
                    many.ask(view);
                });
            }
            var slower = new LinkedHashMap<String, Double>();
            VIEWS.forEach((name, view) -> slower.put(name, ratio(name, few, many, view)));
            // more of it is shown, so it is told and not measured against
            ratio("page, catalogue, all rows of a page", few, many, service -> "/catalogue");

            assertThat(slower)
                    .allSatisfy((name, ratio) -> assertThat(ratio).as(name).isLessThanOrEqualTo(MANY_TO_FEW));
        }
    }

    /** How much longer it takes with many at the ninety-fifth of a hundred: the middle of some rounds in turns. */
    private static double ratio(String name, Running few, Running many, Function<String, String> view) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var times = new double[REQUESTS];
            var others = new double[REQUESTS];
            for (int i = 0; i < REQUESTS; i++) {
                times[i] = few.ask(view);
                others[i] = many.ask(view);
            }
            double p95 = p95(times);
            double otherP95 = p95(others);
            ratios.add(otherP95 / p95);
            System.out.println("CatalogueBench: "
                    + String.format(
                            Locale.ROOT,
                            "%s: p95 %.1f ms with %d services, %.1f ms with %d (%.2f x)",
                            name,
                            p95,
                            few.services().size(),
                            otherP95,
                            many.services().size(),
                            otherP95 / p95));
        }
        return ratios.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static double p95(double[] times) {
        Arrays.sort(times);
        return times[times.length * 95 / 100];
    }
}
