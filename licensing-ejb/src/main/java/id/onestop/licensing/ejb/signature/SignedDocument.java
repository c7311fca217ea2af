package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SignatureEvidence;

/** A paper with its signature, and who really signed; from here on no byte of it may change. */
public final class SignedDocument {

    private final byte[] pdf;
    private final SignatureEvidence evidence;

    public SignedDocument(byte[] pdf, SignatureEvidence evidence) {
        this.pdf = pdf.clone();
        this.evidence = evidence;
    }

    /** The signed file, a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }

    public SignatureEvidence evidence() {
        return evidence;
    }
}
