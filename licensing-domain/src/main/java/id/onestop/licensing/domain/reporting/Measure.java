package id.onestop.licensing.domain.reporting;

/** What is counted on a day of an agency, of whole files or of their steps. */
public enum Measure {
    /** Handed in for the first time. */
    RECEIVED,
    /** Handed in again after a return. */
    RESUBMITTED,
    /** Complete and correct. */
    ACCEPTED,
    /** Given back for correction. */
    RETURNED,
    /** Decided before the promise ended. */
    ON_TIME,
    /** Decided after it. */
    LATE,
    /** Granted by the system because nobody decided in time; also among those decided on time or late. */
    DEEMED,
    /** Refused by a decision; also among those decided on time or late. */
    REJECTED,
    /** Withdrawn by its applicant: closed without a decision. */
    CANCELLED,
    /** A step done before its limit. */
    STEP_ON_TIME,
    /** A step done after it. */
    STEP_LATE;

    /** Whether steps are counted, and not whole files. */
    public boolean ofSteps() {
        return this == STEP_ON_TIME || this == STEP_LATE;
    }
}
