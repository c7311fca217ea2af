package id.onestop.licensing.domain.identity;

/** Whether an account may sign in. */
public enum AccountStatus {
    /** The mail address is not confirmed, or a member of staff has not yet chosen a password. */
    PENDING_CONFIRMATION,
    ACTIVE,
    /** Held by an administrator; can be freed again. */
    LOCKED,
    /** Closed for good; kept because files name it. */
    DISABLED
}
