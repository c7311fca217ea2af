package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.ejb.paper.RejectionPaper;
import id.onestop.licensing.ejb.paper.RejectionSheet;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.signature.SignRequestData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Rejects by a signed letter, in the three steps of a licence: intent, act, record.
 *
 * <p>What a crash leaves in the middle is finished by {@link SigningSweep}; rights are checked by the transactions.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RejectionSigning {

    @Inject
    RejectionService rejections;

    @Inject
    IssuanceService issuance;

    @Inject
    PaperStore store;

    @Inject
    SignedPapers staged;

    @Inject
    SigningAct act;

    @Inject
    LetterTexts texts;

    /**
     * Rejects an application.
     *
     * @return the number of the letter
     * @throws id.onestop.licensing.domain.shared.RuleViolation with the provider's reason if no signature came about
     */
    @PermitAll
    public String reject(String applicationNumber, String reasonCode, String finding, Passphrase passphrase) {
        var prepared = rejections.intend(applicationNumber, reasonCode, finding);
        var known = prepared.unsigned();
        var paper = known == null ? RejectionPaper.render(worded(prepared.sheet())) : store.read(known);
        Sha256 hash = known == null ? store.keep(paper) : known;
        int attempt = issuance.claim(applicationNumber, prepared.requestId(), hash);
        var signed = staged.find(prepared.requestId())
                .orElseGet(() -> act.sign(request(prepared), paper, attempt, passphrase));
        act.record(prepared.requestId(), signed);
        return prepared.number();
    }

    private RejectionSheet worded(RejectionSheet sheet) {
        return sheet.with(texts.of(LetterKind.REJECTION, sheet.facts()));
    }

    private static SignRequestData request(PreparedRejection prepared) {
        return new SignRequestData(
                prepared.requestId(),
                prepared.signerReference(),
                "Surat penolakan " + prepared.number(),
                prepared.city());
    }
}
