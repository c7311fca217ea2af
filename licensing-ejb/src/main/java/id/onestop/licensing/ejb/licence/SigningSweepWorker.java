package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes signings that a crash left in the middle: records what was signed, and sets the rest free for another attempt. */
@ApplicationScoped
public class SigningSweepWorker implements Worker {

    private static final Logger logger = LoggerFactory.getLogger(SigningSweepWorker.class);

    @Inject
    SigningSweep sweep;

    @Inject
    SignedPapers staged;

    @Inject
    SigningAct act;

    @Inject
    IssuanceRecord records;

    @Override
    public String code() {
        return "signings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Optional<DueColumn> due() {
        return Optional.of(new DueColumn("signing_request", "lease_until", false));
    }

    @Override
    public int work() {
        var stuck = sweep.stuck();
        stuck.forEach(request -> finish(request.id()));
        return stuck.size();
    }

    private void finish(long requestId) {
        try {
            var signed = staged.find(requestId);
            if (signed.isPresent()) {
                act.record(requestId, signed.get());
            } else {
                records.interrupt(requestId);
            }
            logger.atInfo()
                    .addKeyValue("request", requestId)
                    .addKeyValue("recorded", signed.isPresent())
                    .log("Interrupted signing taken up");
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).addKeyValue("request", requestId).log("Interrupted signing not finished");
        }
    }
}
