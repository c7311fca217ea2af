package id.onestop.licensing.domain.sla;

/** How a file stands to its limit; each light has its reason in words beside it. */
public enum Risk {
    /** The limit has passed. */
    LATE,
    /** Another office keeps the step from ending. */
    STOPPED,
    /** The work that is expected no longer fits before the limit. */
    TOO_LITTLE_TIME,
    /** It fits, with less than an hour to spare. */
    NEARLY,
    NONE;

    private static final long NEAR = 60;

    /**
     * Reads the light.
     *
     * @param expected working minutes of the expected work; nothing is said where none is known
     * @param slack working minutes until that work has to begin
     */
    public static Risk of(boolean late, boolean waiting, long expected, long slack) {
        if (waiting) {
            return STOPPED;
        }
        if (late) {
            return LATE;
        }
        if (expected > 0 && slack < 0) {
            return TOO_LITTLE_TIME;
        }
        return slack < NEAR ? NEARLY : NONE;
    }

    /** Whether somebody should look at it before it is late. */
    public boolean atRisk() {
        return this == TOO_LITTLE_TIME || this == NEARLY;
    }
}
