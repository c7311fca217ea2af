package id.onestop.licensing.domain.catalogue;

/** What a step does; kinds are code because code gives them meaning. */
public enum StepKind {
    /** Somebody asks at the desk, before there is a file; beside the intake (seed D and E, step 1). */
    DESK_ENQUIRY,
    /** The applicant submits. */
    INTAKE,
    /** Every requirement is looked at; accept starts the clock, a return tells all faults. */
    COMPLETENESS_CHECK,
    /** A superior lets a file go back for what an earlier return could have named; beside the step that returns. */
    RETURN_CONSENT,
    /** Another office answers beside the line; a step waits for it only if it says so. */
    RECOMMENDATION,
    /** The draft is read and given on, or sent back. */
    VERIFICATION,
    /** The letter is printed, on a numbered sheet where the product names a stock. */
    PRINT,
    /** Initials on the draft or the printed letter. */
    PARAF,
    /** Granted or refused (keputusan, penetapan). */
    DECISION,
    /** The number is given: by the system, or by an official, before a signature or after one on paper. */
    NUMBERING,
    /** The electronic signature. */
    SIGNATURE,
    /** A signature on paper, recorded with its scan, stamp and archive copy by the step's post. */
    WET_SIGNATURE,
    /** The satisfaction survey before the download. */
    SURVEY,
    /** The licence reaches the applicant: by download, or from an official with proof. */
    HAND_OVER
}
