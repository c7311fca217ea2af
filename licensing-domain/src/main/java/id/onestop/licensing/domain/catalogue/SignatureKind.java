package id.onestop.licensing.domain.catalogue;

/** How the licence is signed. */
public enum SignatureKind {
    CERTIFIED_ELECTRONIC,
    WET
}
