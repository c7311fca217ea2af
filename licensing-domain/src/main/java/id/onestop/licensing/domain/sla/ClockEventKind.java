package id.onestop.licensing.domain.sla;

/** What happened to a clock. */
public enum ClockEventKind {
    START,
    PAUSE,
    RESUME,
    FINISH,
    /** Counting begins again with a new day 0. */
    RESET,
    /** The due date moved because the calendar did, such as a decree amended during the year. */
    RECALCULATE
}
