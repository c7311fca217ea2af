package id.onestop.licensing.domain.workflow.rehearsal;

/** Where a rehearsed file is. */
public enum Place {
    /** The applicant writes it. */
    DRAFT,
    /** An official has it. */
    STEP,
    /** Returned for correction. */
    RETURNED,
    /** The licence is there and nobody has fetched it. */
    READY,
    /** Handed over or refused. */
    CLOSED,
    /** The line ended before the licence reached anybody. */
    NOWHERE
}
