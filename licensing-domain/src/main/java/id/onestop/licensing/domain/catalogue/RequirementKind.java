package id.onestop.licensing.domain.catalogue;

/** How a requirement is met. */
public enum RequirementKind {
    /** One or more uploaded files. */
    FILE,
    /** Data in a register, fetched and compared; nothing is uploaded. */
    REGISTER_CHECK,
    /** An original seen by the counter officer. */
    ORIGINAL_SHOWN,
    /** A portrait of a given size. */
    PHOTO,
    /** A statement the applicant ticks. */
    DECLARATION,
    /** A letter that another body writes. */
    EXTERNAL_RECOMMENDATION,
    /** A letter made from the form. */
    GENERATED_LETTER,
    /** An account in another system, linked by its register (decision 14). */
    LINKED_ACCOUNT
}
