package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SignRequestData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs licences in three steps: intent, act, record. No transaction is open while papers are drawn or signed.
 *
 * <p>What a crash leaves in the middle is finished by {@link SigningSweep}; rights are checked by the transactions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Signing {

    @Inject
    IssuanceService issuance;

    @Inject
    LicencePapers papers;

    @Inject
    PaperStore store;

    @Inject
    SignedPapers staged;

    @Inject
    SigningAct act;

    /**
     * Signs one licence, or records the signature that an interrupted attempt left.
     *
     * @return its number
     * @throws RuleViolation with the provider's reason if no signature came about
     */
    @PermitAll
    public String sign(String applicationNumber, Passphrase passphrase) {
        var prepared = issuance.intend(applicationNumber);
        var paper = paper(prepared);
        int attempt = issuance.claim(applicationNumber, prepared.requestId(), paper.sha256());
        var signed = staged.find(prepared.requestId()).orElseGet(() -> act(prepared, paper, attempt, passphrase));
        act.record(prepared.requestId(), signed);
        return prepared.licence().number();
    }

    private SignedPapers.Signed act(PreparedLicence prepared, Paper paper, int attempt, Passphrase passphrase) {
        return act.sign(request(prepared), paper.bytes(), attempt, passphrase);
    }

    /** Signs several, one by one; one failure does not stop the rest, but a wrong passphrase does. */
    @PermitAll
    public List<SigningResult> signAll(List<String> applicationNumbers, Passphrase passphrase) {
        var results = new ArrayList<SigningResult>();
        for (var number : applicationNumbers) {
            try {
                results.add(new SigningResult(number, sign(number, passphrase), null, Map.of()));
            } catch (LicensingException refused) {
                results.add(new SigningResult(number, null, refused.code(), refused.parameters()));
                if (results.get(results.size() - 1).passphraseRefused()) {
                    break;
                }
            }
        }
        return results;
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

    private static SignRequestData request(PreparedLicence prepared) {
        return new SignRequestData(
                prepared.requestId(),
                prepared.signerReference(),
                prepared.definition().product().name().id() + " "
                        + prepared.licence().number(),
                prepared.agency().profile().city());
    }

    /** A paper and its hash; lives for one call only. */
    private record Paper(Sha256 sha256, byte[] bytes) {}

    /**
     * What came of one file.
     *
     * @param licenceNumber {@code null} if it failed
     * @param code stable code of the failure
     */
    public record SigningResult(
            String applicationNumber,
            @Nullable String licenceNumber,
            @Nullable String code,
            Map<String, Object> parameters) {

        /** The signatory was refused, not this one letter. */
        public boolean passphraseRefused() {
            return "SIGNING_WRONG_PASSPHRASE".equals(code) || "SIGNING_SIGNER_LOCKED".equals(code);
        }
    }
}
