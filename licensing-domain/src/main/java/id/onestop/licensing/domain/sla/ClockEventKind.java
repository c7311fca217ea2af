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
    RECALCULATE,
    /** Correction: a standstill that nobody wrote down. */
    PAUSE_ADDED,
    /** Correction: an earlier pause counts no more. */
    PAUSE_VOIDED,
    /** Correction: day 0 was another day. */
    DAY0_MOVED;

    public boolean correction() {
        return this == PAUSE_ADDED || this == PAUSE_VOIDED || this == DAY0_MOVED;
    }
}
