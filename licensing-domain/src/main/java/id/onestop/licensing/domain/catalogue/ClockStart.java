package id.onestop.licensing.domain.catalogue;

/** Which moment is day 0 (decision 1). */
public enum ClockStart {
    /** The working day on which the file that is later accepted was received. */
    RECEIPT,
    /** The working day of acceptance. */
    ACCEPTANCE
}
