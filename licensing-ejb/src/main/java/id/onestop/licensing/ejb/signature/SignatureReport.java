package id.onestop.licensing.ejb.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a signed paper found; with several signatures, the worst of them.
 *
 * @param signatures how many there are
 * @param format such as {@code PAdES-BASELINE-B}
 * @param indication of ETSI EN 319 102-1: {@code TOTAL_PASSED}, {@code TOTAL_FAILED}, {@code INDETERMINATE}, or
 *     {@code NO_SIGNATURE_FOUND}
 * @param subIndication why it did not pass
 * @param signedAt as the signer claims
 * @param totalDocument whether the last signature covers every byte of the file
 */
public record SignatureReport(
        int signatures,
        @Nullable String format,
        String indication,
        @Nullable String subIndication,
        @Nullable String signerName,
        @Nullable Instant signedAt,
        boolean totalDocument) {

    static final String PASSED = "TOTAL_PASSED";
    static final String FAILED = "TOTAL_FAILED";

    static SignatureReport unsigned() {
        return new SignatureReport(0, null, "NO_SIGNATURE_FOUND", null, null, null, false);
    }

    /** A file that is no longer a readable PDF. */
    static SignatureReport unreadable() {
        return new SignatureReport(0, null, FAILED, "FORMAT_FAILURE", null, null, false);
    }

    /** Whether the paper may be believed: every signature passed, and nothing was added or changed outside it. */
    public boolean passed() {
        return indication.equals(PASSED) && totalDocument;
    }
}
