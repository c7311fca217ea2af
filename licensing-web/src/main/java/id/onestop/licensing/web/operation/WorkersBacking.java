package id.onestop.licensing.web.operation;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.WorkerService;
import id.onestop.licensing.ejb.shared.WorkerService.State;
import id.onestop.licensing.ejb.shared.WorkerService.WorkerView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The workers, what they have before them, and what they could not do. */
@Named
@RequestScoped
public class WorkersBacking {

    static final String PATH = "/administration/workers";

    @Inject
    WorkerService workers;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    @RealTime
    Clock clock;

    private @Nullable List<WorkerView> all;

    /** Asks before anything of the page is written. */
    public void load() {
        all();
    }

    /** A button of the list finds its row before the page is loaded. */
    private List<WorkerView> all() {
        if (all == null) {
            all = workers.list();
        }
        return all;
    }

    public void retry(String worker, long item) {
        try {
            workers.retry(worker, item);
            Notices.add("operation.retried");
            Redirects.to(PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** One worker in words. */
    public record Row(String name, State state, String last, String node, String next, String backlog, String note) {}

    /** One failed item in words. */
    public record Failure(
            String worker, long item, String name, String reference, String error, String attempts, boolean parked) {}

    public List<Row> getRows() {
        return all().stream().map(this::row).toList();
    }

    public List<Failure> getFailures() {
        return all().stream()
                .flatMap(worker -> worker.failures().stream())
                .map(this::failure)
                .toList();
    }

    private Row row(WorkerView worker) {
        var run = worker.last();
        if (run == null) {
            return new Row(name(worker.code()), worker.state(), msg.get("operation.never"), "", "-", "-", "-");
        }
        return new Row(
                name(worker.code()),
                worker.state(),
                format.time(run.startedAt()),
                msg.of("operation.node", "node", run.node()),
                format.time(run.nextAt()),
                format.number(run.backlog().count()),
                note(worker));
    }

    private String note(WorkerView worker) {
        var run = Objects.requireNonNull(worker.last());
        var sentences = new ArrayList<String>();
        var time = String.format(
                Locale.forLanguageTag(msg.language()), "%.2f", run.lasted().toMillis() / 1_000.0);
        sentences.add(
                run.done() == 0
                        ? msg.of("operation.took", "time", time)
                        : msg.of("operation.done", "count", run.done(), "time", time));
        var oldest = run.backlog().oldest();
        if (oldest != null) {
            sentences.add(msg.of("operation.oldest", "time", waited(oldest)));
        }
        if (run.lastError() != null && run.failingSince() != null) {
            sentences.add(msg.of(
                    "operation.failing",
                    "count",
                    run.failedRuns(),
                    "since",
                    format.shortDateTime(run.failingSince()),
                    "error",
                    run.lastError()));
        }
        return String.join(". ", sentences);
    }

    private Failure failure(FailedItem failed) {
        var next = failed.nextAttemptAt();
        return new Failure(
                failed.worker(),
                failed.item(),
                name(failed.worker()),
                failed.reference(),
                error(failed.error()),
                next == null
                        ? msg.of("operation.attemptsParked", "count", failed.attempts())
                        : msg.of(
                                "operation.attemptsNext",
                                "count",
                                failed.attempts(),
                                "time",
                                format.shortDateTime(next)),
                failed.parked());
    }

    /** A failure that people can do something about has words; any other is told as it was thrown. */
    private String error(String told) {
        var key = "operation.error." + told;
        return msg.containsKey(key) ? msg.get(key) : told;
    }

    private String name(String code) {
        return msg.get("operation.name." + code);
    }

    private String waited(Instant since) {
        return format.duration(Duration.between(since, clock.instant()));
    }

    public String getNow() {
        return msg.of("operation.now", "time", format.dateTime(clock.instant()));
    }

    public String getHealthy() {
        return msg.of("operation.tile.healthyOf", "count", healthy(), "all", all().size());
    }

    public String getHealthyNote() {
        long bad = all().size() - healthy() - count(State.NEW);
        if (bad > 0) {
            return msg.of("operation.tile.healthyNot", "count", bad);
        }
        long coming = count(State.NEW);
        return coming == 0
                ? msg.get("operation.tile.healthyAll")
                : msg.of("operation.tile.healthyNew", "count", coming);
    }

    private long healthy() {
        return count(State.HEALTHY);
    }

    private long count(State state) {
        return all().stream().filter(worker -> worker.state() == state).count();
    }

    public String getBacklog() {
        return format.number(all().stream()
                .filter(worker -> worker.last() != null)
                .mapToInt(worker ->
                        Objects.requireNonNull(worker.last()).backlog().count())
                .sum());
    }

    public String getBacklogNote() {
        var oldest = oldest();
        return oldest == null
                ? msg.get("operation.tile.none")
                : msg.of("operation.tile.oldest", "time", waited(oldest));
    }

    private @Nullable Instant oldest() {
        return all().stream()
                .filter(worker -> worker.last() != null)
                .map(worker -> Objects.requireNonNull(worker.last()).backlog().oldest())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public String getFailed() {
        return format.number(getFailures().size());
    }

    public String getFailedNote() {
        long parked = getFailures().stream().filter(Failure::parked).count();
        if (parked > 0) {
            return msg.of("operation.tile.parked", "count", parked);
        }
        return msg.get(getFailures().isEmpty() ? "operation.tile.noFailed" : "operation.tile.trying");
    }

    public String getFailuresTitle() {
        return msg.of("operation.failuresCount", "count", getFailures().size());
    }
}
