package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.Failures;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.Repairable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Delivers what the outbox holds; what was refused too often waits for a person. */
@ApplicationScoped
public class OutboxWorker implements Repairable {

    static final String CODE = "outbox";

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxRepository messages;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public int work() {
        int done = 0;
        for (int tried = relay.relay(); tried > 0; tried = relay.relay()) {
            done += tried;
        }
        return done;
    }

    @Override
    public Optional<DueColumn> due() {
        return Optional.of(new DueColumn("outbox_message", "next_attempt_at", false));
    }

    @Override
    public List<FailedItem> failures(int limit) {
        return failuresAfter(0, limit);
    }

    @Override
    public List<FailedItem> failuresAfter(long item, int limit) {
        return messages.listFailed(item, limit).stream()
                .map(message -> new FailedItem(
                        CODE,
                        message.id(),
                        message.aggregate(),
                        Objects.requireNonNullElse(message.lastError(), ""),
                        message.attempts(),
                        message.createdAt(),
                        message.nextAttemptAt()))
                .toList();
    }

    @Override
    public Failures failureCount() {
        return messages.countFailed();
    }

    @Override
    public boolean retry(long item) {
        var failed = messages.findFailed(item);
        failed.ifPresent(message -> message.retry(clock.instant()));
        return failed.isPresent();
    }

    @Override
    public boolean park(long item) {
        var failed = messages.findFailed(item);
        failed.ifPresent(message -> message.park());
        return failed.isPresent();
    }
}
