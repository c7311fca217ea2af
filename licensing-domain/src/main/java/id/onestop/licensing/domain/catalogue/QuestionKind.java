package id.onestop.licensing.domain.catalogue;

/** What sort of answer a question takes. */
public enum QuestionKind {
    TEXT,
    LONG_TEXT,
    DATE,
    CHOICE,
    PHONE,
    EMAIL,
    NUMBER,
    POSTCODE,
    STR_NUMBER,
    /** A kelurahan of the agency's own region; the answer is its code. */
    VILLAGE
}
