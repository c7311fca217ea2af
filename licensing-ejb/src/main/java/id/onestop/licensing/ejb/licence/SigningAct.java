package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.LostRace;
import id.onestop.licensing.ejb.signature.DocumentSealer;
import id.onestop.licensing.ejb.signature.DocumentSigner;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SealKey;
import id.onestop.licensing.ejb.signature.SignRequestData;
import id.onestop.licensing.ejb.signature.SignedDocument;
import id.onestop.licensing.ejb.signature.SigningRefused;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second and the third of the three steps of signing, for whatever paper: no transaction is open here. */
@ApplicationScoped
class SigningAct {

    private static final Logger logger = LoggerFactory.getLogger(SigningAct.class);

    private static final int TRIES = 4;

    @Inject
    IssuanceRecord records;

    @Inject
    PaperStore store;

    @Inject
    SignedPapers staged;

    @Inject
    DocumentSigner signer;

    @Inject
    DocumentSealer sealer;

    /** What a provider does. */
    private interface Act {
        SignedDocument perform() throws SigningRefused;
    }

    /**
     * Signs a paper and keeps what came of it, before any row speaks of it.
     *
     * @throws RuleViolation with the provider's reason if no signature came about
     */
    SignedPapers.Signed sign(SignRequestData request, byte[] paper, int attempt, Passphrase passphrase) {
        return keep(request, attempt, () -> signer.sign(request, paper, passphrase));
    }

    /** The same with the seal of an agency, for what the system decided. */
    SignedPapers.Signed seal(SignRequestData request, byte[] paper, int attempt, SealKey seal) {
        return keep(request, attempt, () -> sealer.seal(request, paper, seal));
    }

    private SignedPapers.Signed keep(SignRequestData request, int attempt, Act act) {
        try {
            var signed = act.perform();
            var kept = new SignedPapers.Signed(store.keep(signed.pdf()), signed.evidence());
            staged.keep(request.requestId(), kept.sha256(), kept.evidence());
            return kept;
        } catch (SigningRefused refused) {
            records.fail(request.requestId(), attempt, refused.reason().name(), refused.retryAfter());
            throw new RuleViolation(
                    "SIGNING_" + refused.reason().name(),
                    Map.of("left", refused.triesLeft().orElse(-1)));
        }
    }

    /** Records a signature that exists: who loses a race for the rows tries again, for nobody can sign a second time. */
    void record(long requestId, SignedPapers.Signed signed) {
        for (int tries = 1; !recorded(requestId, signed, tries < TRIES); tries++) {
            logger.atInfo().addKeyValue("request", requestId).log("Signature waits for somebody on the same file");
        }
        staged.drop(requestId);
    }

    private boolean recorded(long requestId, SignedPapers.Signed signed, boolean again) {
        try {
            records.record(requestId, signed.sha256(), signed.evidence());
            return true;
        } catch (EJBException lost) {
            if (again && LostRace.in(lost)) {
                return false;
            }
            throw lost;
        }
    }
}
