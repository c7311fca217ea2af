package id.onestop.licensing.domain.catalogue;

/** When the licence gets its number (trap T1). */
public enum NumberingPoint {
    BEFORE_SIGNATURE,
    AFTER_SIGNATURE
}
