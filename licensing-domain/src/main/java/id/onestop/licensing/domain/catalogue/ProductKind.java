package id.onestop.licensing.domain.catalogue;

/** Form of the licence. */
public enum ProductKind {
    ELECTRONIC,
    PAPER,
    BOTH
}
