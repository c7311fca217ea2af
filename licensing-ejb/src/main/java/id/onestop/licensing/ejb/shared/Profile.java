package id.onestop.licensing.ejb.shared;

/** What this installation is for; everything that is lenient asks here first. */
public enum Profile {
    /** Real people and real licences: nothing invented, nothing by default. */
    PRODUCTION,
    /** Invented people, a clock that moves, a mailbox on a page. */
    DEMONSTRATION;

    public boolean production() {
        return this == PRODUCTION;
    }
}
