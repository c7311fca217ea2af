package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.application.ApplicationStatus;

/** Whether the system may decide a file whose day is over and whose clock runs (decision Deemed-Decision-Off). */
public enum DeemedStanding {
    /** Nobody has decided: silence grants it. */
    SILENT,
    /** An official has begun to sign or refuse it and may still bring the signature. */
    SIGNING,
    /** Its applicant has it; the agency is not silent. */
    WITH_APPLICANT,
    /** Decided or withdrawn: there is nothing to decide. */
    CLOSED;

    /**
     * Tells it.
     *
     * @param signing somebody holds the right to sign, or a signature waits to be recorded
     */
    public static DeemedStanding of(ApplicationStatus status, boolean signing) {
        return switch (status) {
            // a clock runs only for a file that was accepted before: nobody looked at its correction
            case SUBMITTED, IN_PROCESS -> signing ? SIGNING : SILENT;
            case RETURNED -> WITH_APPLICANT;
            case DRAFT, ISSUED, HANDED_OVER, REJECTED, CANCELLED -> CLOSED;
        };
    }
}
