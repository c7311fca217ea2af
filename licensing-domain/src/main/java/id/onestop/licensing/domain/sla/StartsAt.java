package id.onestop.licensing.domain.sla;

/** What makes day 0 (decision 1). */
public enum StartsAt {
    /** The working day on which the file that is later accepted was received; entered when it is accepted. */
    RECEIPT,
    /** The working day on which it was accepted as complete and correct. */
    ACCEPTANCE
}
