package id.onestop.licensing.domain.catalogue;

/** What happens when a substitute has already acted on an approving step of the file (decision 11). */
public enum FourEyes {
    /** The step waits for another holder of the post. */
    ANOTHER_HOLDER,
    /** Another holder, and where there is none the steps are merged and the card names the decree. */
    MERGE_BY_DECREE
}
