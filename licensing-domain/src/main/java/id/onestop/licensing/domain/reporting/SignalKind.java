package id.onestop.licensing.domain.reporting;

/** What a signal is about (row 104); each is a fact to look at and accuses nobody. */
public enum SignalKind {
    /** An official acted on a file of his own. */
    OWN_FILE,
    /** An official acted on the file of somebody whom he declared to be close to him. */
    RELATIVES_FILE,
    /** A step was done in much less time than is usual. */
    UNUSUAL_SPEED,
    /** Files through one proxy met the same official nearly always, where others do the same work. */
    SAME_PAIR
}
