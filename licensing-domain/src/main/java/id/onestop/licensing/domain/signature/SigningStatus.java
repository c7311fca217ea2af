package id.onestop.licensing.domain.signature;

/** How far the signing of one paper has come. */
public enum SigningStatus {
    /** Decided and numbered; nobody has begun to sign. */
    INTENT,
    /** A signer works under a lease, outside any transaction. */
    SIGNING,
    /** The last attempt brought no signature; another one may follow. */
    FAILED,
    /** The one signed paper is kept. */
    RECORDED,
    /** Given up before a signature was recorded; the number is voided with it. */
    ABANDONED
}
