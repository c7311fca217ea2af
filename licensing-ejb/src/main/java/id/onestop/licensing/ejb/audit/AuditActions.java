package id.onestop.licensing.ejb.audit;

import java.util.List;

/** The codes that entries of the audit trail carry, in the order in which the filter offers them. */
public final class AuditActions {

    /** A list with people's names was shown; the detail holds the numbers that stood on it. */
    public static final String LIST_OPENED = "LIST_OPENED";

    /** Somebody read the audit trail itself. */
    public static final String AUDIT_OPENED = "AUDIT_OPENED";

    /** A masked identity number was shown in full; the detail is the reason given. */
    public static final String IDENTITY_UNMASKED = "IDENTITY_UNMASKED";

    /** The system decided because nobody had in time; the detail is the working day. */
    public static final String DEEMED_DECISION = "DEEMED_DECISION";

    /** All of them; every word that a service writes down stands here. */
    public static final List<String> ALL = List.of(
            "FILE_OPENED",
            "FILE_SEARCHED",
            LIST_OPENED,
            "DOCUMENT_OPENED",
            IDENTITY_UNMASKED,
            "PROGRESS_OPENED",
            "DELAY_OPENED",
            "RETURNS_OPENED",
            "RETURN_CONSENT_OPENED",
            "DRAFT_OPENED",
            "LICENCE_OPENED",
            "REJECTION_OPENED",
            "RECEIPT_OPENED",
            "PLACES_OPENED",
            "PAPERS_OPENED",
            "PRINT_OPENED",
            "SIGNED_LETTER_OPENED",
            "HAND_OVER_OPENED",
            "HAND_OVER_PROOF_OPENED",
            "RECOMMENDATION_OPENED",
            "RECOMMENDATION_READ",
            "RECOMMENDATION_LETTER_READ",
            "REGISTERS_ASKED",
            "PERSON_LOOKED_UP",
            "VISIT_OPENED",
            "DRAFT_OPENED_AT_COUNTER",
            "ACTIVATION_CODE_PRINTED",
            "SURVEY_SKIPPED",
            "SIGNALS_OPENED",
            DEEMED_DECISION,
            AUDIT_OPENED);

    private AuditActions() {}
}
