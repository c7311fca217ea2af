package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.ejb.paper.RejectionSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the signing of one letter of rejection needs, loaded in the transaction that records its intent.
 *
 * @param unsigned hash of the paper if an earlier attempt has drawn it
 * @param signerReference how the provider knows the signatory
 */
public record PreparedRejection(
        long requestId,
        String applicationNumber,
        String number,
        String city,
        RejectionSheet sheet,
        @Nullable Sha256 unsigned,
        String signerReference) {

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "PreparedRejection " + number;
    }
}
