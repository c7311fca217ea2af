package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old receipts of commands. */
@ApplicationScoped
public class CommandReceiptWorker implements Worker {

    @Inject
    CommandReceipts receipts;

    @Override
    public String code() {
        return "command-receipts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int work() {
        return receipts.forgetOld();
    }
}
