package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.SweepingWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes files over to another version of their definition; while nobody wants that it asks once and does nothing. */
@ApplicationScoped
public class FileTransferWorker extends SweepingWorker {

    static final String CODE = "file-transfers";

    /** Each file takes some ten statements. */
    private static final int FILES = 50;

    @Inject
    FileTransfers transfers;

    @Inject
    TransferRepository repository;

    @Inject
    Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    protected Swept batch(Instant from, int limit) {
        return transfers.batch(Math.min(limit, FILES));
    }

    @Override
    protected List<Long> due(int limit) {
        return transfers.due(Math.min(limit, FILES));
    }

    @Override
    protected void one(long item) {
        transfers.one(item);
    }

    @Override
    protected void fail(long item, String error) {
        transfers.fail(item, error);
    }

    @Override
    protected void reschedule(long item, boolean now) {
        repository.find(item).ifPresent(transfer -> transfer.tryAgain(now ? clock.instant() : null));
    }
}
