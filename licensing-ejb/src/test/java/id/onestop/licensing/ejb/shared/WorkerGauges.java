package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.WorkerFailure;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The numbers on which the alerts of {@code config/alerts/workers.yml} lean, as runs, failures and people change them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkerGauges {

    private static final long ITEM = 7;
    private static final long OTHER = 8;

    private final Engine engine;
    private final Map<String, Supplier<? extends Number>> gauges = new ConcurrentHashMap<>();
    private TestServer server;
    private Stubborn worker;
    private int workers;

    WorkerGauges(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        server = new TestServer(engine.empty("gauges"));
        server.bind(MetricRegistry.class, registry());
    }

    @BeforeEach
    void another() {
        worker = new Stubborn(server, "stubborn-" + ++workers);
    }

    @AfterAll
    void close() {
        server.close();
    }

    /** Keeps what is registered under {@code name{worker}}; a second gauge of one name would be lost in the real one. */
    private MetricRegistry registry() {
        return (MetricRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MetricRegistry.class}, (self, method, arguments) -> {
                    var name =
                            ((Metadata) arguments[0]).getName() + "{" + ((Tag[]) arguments[2])[0].getTagValue() + "}";
                    @SuppressWarnings("unchecked")
                    var before = gauges.put(name, (Supplier<? extends Number>) arguments[1]);
                    assertThat(before).as(name + " is registered once").isNull();
                    return null;
                });
    }

    private double gauge(String name) {
        return gauges.get("licensing_worker_" + name + "{" + worker.code() + "}")
                .get()
                .doubleValue();
    }

    /** The next tick. */
    private void tick() {
        server.pass(Stubborn.EVERY);
        server.inTransaction(() -> {
            server.bean(WorkerRuns.class).run(worker);
            return true;
        });
    }

    private long ofThisWorker() {
        return gauges.keySet().stream()
                .filter(name -> name.endsWith("{" + worker.code() + "}"))
                .count();
    }

    private boolean repair(Supplier<Boolean> act) {
        return server.work(em -> act.get());
    }

    @Test
    void nothingIsToldBeforeTheFirstRun() {
        assertThat(ofThisWorker()).isZero();
        tick();
        assertThat(ofThisWorker()).isEqualTo(8);
        assertThat(gauge("failed_items")).isZero();
        assertThat(gauge("parked_items")).isZero();
        assertThat(gauge("failed_runs")).isZero();
    }

    @Test
    void aFailedItemIsToldUntilItIsDone() {
        worker.open.addAll(List.of(ITEM, OTHER));
        worker.refused.add(ITEM);
        tick();

        assertThat(gauge("failed_items")).isEqualTo(1);
        assertThat(gauge("parked_items")).isZero();
        assertThat(gauge("failed_runs")).as("an item is no run").isZero();
        assertThat(worker.open).as("the other one is done").containsExactly(ITEM);

        worker.refused.clear();
        tick();
        tick();
        assertThat(worker.open).isEmpty();
        assertThat(gauge("failed_items")).isZero();
    }

    @Test
    void aParkedItemIsToldUntilAPersonWantsItAgain() {
        worker.open.add(ITEM);
        worker.refused.add(ITEM);
        tick();
        assertThat(repair(() -> worker.park(ITEM))).isTrue();
        tick();

        assertThat(gauge("failed_items")).as("parked ones among them").isEqualTo(1);
        assertThat(gauge("parked_items")).isEqualTo(1);

        assertThat(repair(() -> worker.retry(ITEM))).isTrue();
        worker.refused.clear();
        tick();
        assertThat(gauge("failed_items")).isZero();
        assertThat(gauge("parked_items")).isZero();
    }

    @Test
    void whatFailsTooOftenIsParkedByItself() {
        worker.open.add(ITEM);
        worker.refused.add(ITEM);
        int ticks = 0;
        for (tick(); gauge("parked_items") == 0 && ticks < 100; ticks++) {
            server.pass(Duration.ofHours(2));
            tick();
        }
        assertThat(gauge("parked_items")).isEqualTo(1);
        assertThat(worker.attempts).isEqualTo(WorkerFailure.MAX_ATTEMPTS);
    }

    @Test
    void runsThatFailAreCountedOneAfterAnother() {
        worker.broken = true;
        tick();
        tick();
        assertThat(gauge("failed_runs")).isEqualTo(2);
        worker.broken = false;
        tick();
        assertThat(gauge("failed_runs")).isZero();
    }

    @Test
    void theNextRunComesNearerAndIsOverdue() {
        tick();
        assertThat(gauge("last_run_seconds")).isZero();
        assertThat(gauge("next_run_seconds")).isEqualTo(60);
        server.pass(Duration.ofSeconds(50));
        assertThat(gauge("last_run_seconds")).isEqualTo(50);
        assertThat(gauge("next_run_seconds")).isEqualTo(10);
        server.pass(Duration.ofSeconds(20));
        assertThat(gauge("next_run_seconds")).as("overdue").isEqualTo(-10);
        server.inTransaction(() -> {
            server.bean(WorkerRuns.class).run(worker);
            return true;
        });
        assertThat(gauge("next_run_seconds")).isEqualTo(60);
    }

    @Test
    void whatIsDueIsToldWithItsAge() {
        worker.backlog = new Backlog(3, server.now().minusSeconds(540));
        tick();
        assertThat(gauge("backlog")).isEqualTo(3);
        assertThat(gauge("oldest_seconds")).isEqualTo(600);
        worker.backlog = Backlog.NONE;
        tick();
        assertThat(gauge("backlog")).isZero();
        assertThat(gauge("oldest_seconds")).isZero();
    }

    /** A worker as those of the product are, each of its items in a transaction of its own. */
    private static final class Stubborn extends ItemWorker {

        private static final Duration EVERY = Duration.ofSeconds(60);

        private final TestServer server;
        private final String code;
        private final List<Long> open = new ArrayList<>();
        private final List<Long> refused = new ArrayList<>();
        private Backlog backlog = Backlog.NONE;
        private boolean broken;
        private int attempts;

        Stubborn(TestServer server, String code) {
            this.server = server;
            this.code = code;
            failed = server.bean(WorkerFailures.class);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Duration every() {
            return EVERY;
        }

        @Override
        public Optional<Backlog> backlog() {
            return Optional.of(backlog);
        }

        @Override
        protected List<Long> due(int limit) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return server.work(em -> {
                var waiting = failed.waiting(code());
                return open.stream().filter(item -> !waiting.contains(item)).toList();
            });
        }

        @Override
        protected void one(long item) {
            attempts++;
            if (refused.contains(item)) {
                throw new IllegalStateException("refused");
            }
            open.remove(item);
            server.work(em -> {
                failed.forget(code(), List.of(item));
                return true;
            });
        }

        @Override
        protected void fail(long item, String error) {
            server.work(em -> Optional.ofNullable(failed.note(code(), item, null, "MTR-7", error))
                    .map(Instant::toString)
                    .orElse("parked"));
        }

        @Override
        protected void reschedule(long item, boolean now) {
            // the failure itself says when
        }
    }
}
