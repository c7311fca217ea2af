package id.onestop.licensing.domain.catalogue;

/** How a requirement is met. */
public enum RequirementKind {
    /** One or more uploaded files; {@link RequirementRules.PaperRule} says what the counter looks at besides. */
    FILE,
    /** Data in a register, fetched and compared; nothing is uploaded. */
    REGISTER_CHECK,
    /** An original seen by the counter officer, without a copy. */
    ORIGINAL_SHOWN,
    /** A portrait of a given size, uploaded once and handed in as so many prints where the agency asks for paper. */
    PHOTO,
    /** A statement the applicant ticks at submission; kept with the hashes of the files (row 48). */
    DECLARATION,
    /** A letter that another body writes; the applicant brings it or the agency collects it. */
    EXTERNAL_RECOMMENDATION,
    /** A letter made from the form. */
    GENERATED_LETTER,
    /** An account in another system, linked by its register (decision 14). */
    LINKED_ACCOUNT,
    /** Registering with the system that the standard names; met by applying here (row 25). */
    REGISTRATION,
    /** The holder's earlier licence: found in the register, its original handed back (row 47). */
    OLD_LICENCE,
    /** The licence of the facility in which the holder will practise, looked up by its number (row 33). */
    FACILITY_LICENCE,
    /** The facility states through a link that the holder works there; a signed letter does as well (row 35). */
    FACILITY_CONFIRMATION
}
