package id.onestop.licensing.ejb.reporting;

/** Where open files stand now; each word is the same for the number and for the list behind it. */
public enum Standing {
    /** With the agency. */
    IN_PROCESS(Standing.STEP, Standing.OPEN),
    /** With the agency and in time, but what has to be done hardly fits. */
    AT_RISK(Standing.STEP, Standing.OPEN + Standing.GOES + " and w.dueAt >= :now and w.actBy < :soon"),
    /** With the agency and after their limit. */
    LATE(Standing.STEP, Standing.OPEN + Standing.GOES + " and w.dueAt < :now"),
    /** With the agency and to be done before the day ends. */
    DUE_TODAY(Standing.STEP, Standing.OPEN + " and w.dueAt >= :now and w.dueAt < :tomorrow"),
    /** Another office has to answer first, or a partner is out. */
    WAITING(Standing.STEP, Standing.OPEN + " and (w.waitingSince is not null or w.standsSince is not null)"),
    /** Taken by nobody yet. */
    UNCLAIMED(Standing.STEP, Standing.OPEN + " and w.claimedBy is null"),
    /** With the applicant, for correction. */
    RETURNED("LicenceApplication a", "a.status = id.onestop.licensing.domain.application.ApplicationStatus.RETURNED"),
    /** Issued, and waiting for the survey before the download. */
    SURVEY(
            "LicenceApplication a",
            "a.status = id.onestop.licensing.domain.application.ApplicationStatus.ISSUED and a.surveyState ="
                    + " id.onestop.licensing.domain.application.LicenceApplication.SurveyState.PENDING");

    private static final String STEP = "WorkItem w join LicenceApplication a on a.id = w.applicationId";
    private static final String OPEN =
            "w.state <> id.onestop.licensing.domain.workflow.WorkItem.WorkState.DONE and w.stepKind <> 'HAND_OVER'";

    private static final String GOES = " and w.waitingSince is null and w.standsSince is null";

    private final String entities;
    private final String condition;

    Standing(String entities, String condition) {
        this.entities = entities;
        this.condition = condition;
    }

    /** Whether it is about an open step, and not about a file that the agency does not have. */
    public boolean ofSteps() {
        return this != RETURNED && this != SURVEY;
    }

    String entities() {
        return entities;
    }

    String condition() {
        return condition;
    }

    boolean names(String parameter) {
        return condition.contains(":" + parameter);
    }
}
