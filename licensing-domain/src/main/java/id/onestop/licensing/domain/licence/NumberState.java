package id.onestop.licensing.domain.licence;

/** What became of one value of a number book; only a reserved one can still change. */
public enum NumberState {
    RESERVED,
    CONFIRMED,
    VOIDED
}
