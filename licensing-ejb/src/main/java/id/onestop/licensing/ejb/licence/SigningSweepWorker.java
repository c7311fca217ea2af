package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.ItemWorker;
import id.onestop.licensing.ejb.signature.SigningRequestRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes signings that a crash left in the middle: records what was signed, and sets the rest free for another attempt. */
@ApplicationScoped
public class SigningSweepWorker extends ItemWorker {

    static final String CODE = "signings";

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
        return CODE;
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
    protected List<Long> due(int limit) {
        return sweep.stuck().stream().map(SigningRequestRow::id).toList();
    }

    @Override
    protected void one(long requestId) {
        var signed = staged.find(requestId);
        if (signed.isPresent()) {
            act.record(requestId, signed.get());
        } else {
            records.interrupt(requestId);
        }
        sweep.done(requestId);
        logger.atInfo()
                .addKeyValue("request", requestId)
                .addKeyValue("recorded", signed.isPresent())
                .log("Interrupted signing taken up");
    }

    @Override
    protected void fail(long requestId, String error) {
        sweep.fail(requestId, error);
    }

    /** The lease stays over; what failed waits by its failure alone. */
    @Override
    protected void reschedule(long requestId, boolean now) {}
}
