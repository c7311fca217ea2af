package id.onestop.licensing.domain.catalogue;

/** What a step does; kinds are code because code gives them meaning. */
public enum StepKind {
    INTAKE,
    COMPLETENESS_CHECK,
    RECOMMENDATION,
    VERIFICATION,
    PARAF,
    DECISION,
    NUMBERING,
    SIGNATURE,
    SURVEY,
    HAND_OVER
}
