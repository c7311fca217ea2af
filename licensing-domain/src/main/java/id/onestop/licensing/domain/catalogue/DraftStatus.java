package id.onestop.licensing.domain.catalogue;

/** Where a draft of a definition stands. */
public enum DraftStatus {
    OPEN,
    /** Complete, and waiting for a second person. */
    PROPOSED,
    PUBLISHED,
    DISCARDED;

    /** Whether somebody can still work on it. */
    public boolean running() {
        return this == OPEN || this == PROPOSED;
    }
}
