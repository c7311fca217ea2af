package id.onestop.licensing.domain.application;

/** Whether the satisfaction survey stands before the download. */
public enum SurveyState {
    NONE,
    PENDING,
    ANSWERED,
    SKIPPED
}
