package id.onestop.licensing.ejb.workflow;

/** The views of an office's list of questions. */
public enum RecommendationTab {
    /** What I have taken. */
    MINE,
    /** What nobody of my office has taken. */
    UNCLAIMED,
    /** All that is open. */
    OFFICE,
    /** What my office has answered, newest first. */
    DONE
}
