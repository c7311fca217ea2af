package id.onestop.licensing.domain.catalogue;

/** Where the holder practises. */
public enum PlaceKind {
    /** Own practice (mandiri). */
    OWN_PRACTICE,
    /** A health facility. */
    FACILITY,
    ANY
}
