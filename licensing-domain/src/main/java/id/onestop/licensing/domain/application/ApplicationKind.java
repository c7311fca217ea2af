package id.onestop.licensing.domain.application;

/** What the applicant asks for (domain 8.2). */
public enum ApplicationKind {
    NEW,
    RENEWAL,
    AMENDMENT,
    REPLACEMENT
}
