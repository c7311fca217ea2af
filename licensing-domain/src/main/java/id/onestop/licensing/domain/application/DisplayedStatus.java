package id.onestop.licensing.domain.application;

/** What people see of an application; derived, never stored (decision Displayed-Status-Is-Derived). */
public enum DisplayedStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    COMPLETE,
    UNDER_VERIFICATION,
    TECHNICAL_RECOMMENDATION,
    UNDER_VALIDATION,
    AWAITING_PRINT,
    AWAITING_SIGNATURE,
    AWAITING_NUMBER,
    SURVEY_PENDING,
    ISSUED,
    HANDED_OVER,
    REJECTED,
    CANCELLED;

    /**
     * Derives the word from lifecycle, kind of the current step, and whether somebody holds the file.
     *
     * @param stepKind kind by which the current step is told, {@code RECOMMENDATION} while it waits for one; empty when no step is open
     */
    public static DisplayedStatus of(
            ApplicationStatus status, String stepKind, boolean claimed, boolean surveyPending) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> claimed || stepKind.equals("RETURN_CONSENT") ? checked(stepKind) : SUBMITTED;
            case RETURNED -> RETURNED;
            case IN_PROCESS -> ofStep(stepKind);
            case ISSUED -> surveyPending ? SURVEY_PENDING : ISSUED;
            case HANDED_OVER -> HANDED_OVER;
            case REJECTED -> REJECTED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** What an office was obliged to say may come before the check ends. */
    private static DisplayedStatus checked(String stepKind) {
        return stepKind.equals("RECOMMENDATION") ? TECHNICAL_RECOMMENDATION : UNDER_VERIFICATION;
    }

    private static DisplayedStatus ofStep(String stepKind) {
        return switch (stepKind) {
            case "COMPLETENESS_CHECK", "RETURN_CONSENT" -> UNDER_VERIFICATION;
            case "RECOMMENDATION" -> TECHNICAL_RECOMMENDATION;
            case "VERIFICATION", "PARAF" -> UNDER_VALIDATION;
            case "PRINT" -> AWAITING_PRINT;
            case "DECISION", "SIGNATURE", "WET_SIGNATURE" -> AWAITING_SIGNATURE;
            case "NUMBERING" -> AWAITING_NUMBER;
            case "SURVEY", "HAND_OVER" -> ISSUED;
            default -> COMPLETE;
        };
    }
}
