package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.ItemWorker;
import id.onestop.licensing.ejb.shared.LostRace;
import id.onestop.licensing.ejb.signature.DocumentSealer;
import id.onestop.licensing.ejb.signature.SealKey;
import id.onestop.licensing.ejb.signature.SignRequestData;
import id.onestop.licensing.ejb.signature.SigningRefused;
import id.onestop.licensing.ejb.sla.DeemedClockRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Grants by the agency's seal what nobody decided in time: intent, act and record as with every signature, each file on its own.
 *
 * <p>An official who acts at the same moment wins or loses as a whole; who loses a race here looks again with the next tick.
 */
@ApplicationScoped
public class DeemedDecisionWorker extends ItemWorker {

    static final String CODE = "deemed-decisions";

    private static final Logger logger = LoggerFactory.getLogger(DeemedDecisionWorker.class);

    @Inject
    DeemedDecisions decisions;

    @Inject
    DeemedClockRepository clocks;

    @Inject
    DocumentSealer sealer;

    @Inject
    LicencePapers papers;

    @Inject
    PaperStore store;

    @Inject
    SignedPapers staged;

    @Inject
    SigningAct act;

    @Inject
    Clock clock;

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
        return Optional.of(new DueColumn("service_clock", "deemed_next_at", true));
    }

    @Override
    protected List<Long> due(int limit) {
        return decisions.due(limit);
    }

    @Override
    protected void one(long item) {
        try {
            decisions.seal(item).ifPresent(seal -> {
                requireUsable(seal);
                decisions.decide(item, seal).ifPresent(prepared -> seal(item, prepared, seal));
            });
        } catch (RuntimeException lost) {
            if (!LostRace.in(lost)) {
                throw lost;
            }
            logger.atInfo().addKeyValue("item", item).log("Somebody else was faster on the file");
        }
    }

    /** A decision that could not be sealed is not taken. */
    private void requireUsable(SealKey seal) {
        try {
            sealer.requireUsable(seal);
        } catch (SigningRefused refused) {
            throw new RuleViolation("SEAL_" + refused.reason().name(), Map.of("agency", seal.agencyId()));
        }
    }

    private void seal(long item, PreparedLicence prepared, SealKey seal) {
        var paper = paper(prepared);
        int attempt = decisions.claim(prepared.requestId(), paper.sha256());
        var request = new SignRequestData(
                prepared.requestId(),
                seal.reference(),
                prepared.definition().product().name().id() + " "
                        + prepared.licence().number(),
                prepared.agency().profile().city());
        var signed = staged.find(prepared.requestId()).orElseGet(() -> act.seal(request, paper.bytes(), attempt, seal));
        act.record(prepared.requestId(), signed);
        decisions.done(item);
        logger.atInfo()
                .addKeyValue("application", prepared.applicationNumber())
                .addKeyValue("licence", prepared.licence().number())
                .log("Nobody decided in time: granted under the agency's seal");
    }

    private Paper paper(PreparedLicence prepared) {
        var known = prepared.unsignedSha256();
        if (known != null) {
            var hash = new Sha256(known);
            return new Paper(hash, store.read(hash));
        }
        var bytes = papers.licence(prepared.licence(), prepared.agency(), prepared.definition(), false);
        return new Paper(store.keep(bytes), bytes);
    }

    /** A paper and its hash; lives for one call only. */
    private record Paper(Sha256 sha256, byte[] bytes) {}

    /** A code that the operator's page has words for. */
    @Override
    protected String told(RuntimeException refused) {
        return refused instanceof LicensingException known ? known.code() : super.told(refused);
    }

    @Override
    protected void fail(long item, String error) {
        decisions.fail(item, error);
    }

    @Override
    protected void reschedule(long item, boolean now) {
        clocks.find(item).ifPresent(found -> found.deemNext(now ? clock.instant() : null));
    }
}
