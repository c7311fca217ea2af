package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.signature.DocumentSigner;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SignRequestData;
import id.onestop.licensing.ejb.signature.SigningRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The second of the three steps of signing, for whatever paper: no transaction is open. */
@ApplicationScoped
class SigningAct {

    @Inject
    IssuanceRecord records;

    @Inject
    PaperStore store;

    @Inject
    SignedPapers staged;

    @Inject
    DocumentSigner signer;

    /**
     * Signs a paper and keeps what came of it, before any row speaks of it.
     *
     * @throws RuleViolation with the provider's reason if no signature came about
     */
    SignedPapers.Signed sign(SignRequestData request, byte[] paper, int attempt, Passphrase passphrase) {
        try {
            var signed = signer.sign(request, paper, passphrase);
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
}
