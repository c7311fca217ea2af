package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets counted attempts that hold nobody back any more: a guesser who changes his address leaves a row with each. */
@ApplicationScoped
public class ThrottleWorker implements Worker {

    @Inject
    ThrottleLedger throttles;

    @Override
    public String code() {
        return "attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int work() {
        return throttles.tidy();
    }
}
