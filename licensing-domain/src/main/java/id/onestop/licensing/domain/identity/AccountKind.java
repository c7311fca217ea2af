package id.onestop.licensing.domain.identity;

/** Whose account it is. */
public enum AccountKind {
    APPLICANT,
    STAFF
}
