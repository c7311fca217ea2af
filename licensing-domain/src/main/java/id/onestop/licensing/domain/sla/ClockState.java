package id.onestop.licensing.domain.sla;

/** What a clock shows; keys of the status vocabulary. */
public enum ClockState {
    NOT_STARTED,
    RUNNING,
    DUE_SOON,
    STOPPED,
    OVERDUE,
    FINISHED_ON_TIME,
    FINISHED_LATE
}
