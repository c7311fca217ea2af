package id.onestop.licensing.domain.catalogue;

/** The 14 components of a service standard (UU 25/2009 ps 21); their order is the agency's. */
public enum ComponentKey {
    PRODUCT,
    REQUIREMENTS,
    PROCEDURE,
    TIME,
    FEE,
    COMPLAINTS,
    LEGAL_BASIS,
    FACILITIES,
    STAFF,
    COMPETENCE,
    CONTROL,
    GUARANTEE,
    SECURITY,
    EVALUATION
}
