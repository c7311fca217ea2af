package id.onestop.licensing.domain.catalogue;

/** Who acts in a step. */
public enum Actor {
    APPLICANT,
    POST,
    /** An office outside the agency. */
    OFFICE,
    SYSTEM
}
