package id.onestop.licensing.ejb.workflow;

/** The views of a worklist. */
public enum WorkTab {
    /** What I hold. */
    MINE,
    /** What nobody of my posts has taken. */
    UNCLAIMED,
    /** All open work of my posts. */
    POSTS,
    /** Files that my posts returned and that are still with the applicant. */
    RETURNED,
    /** What I finished today. */
    DONE
}
