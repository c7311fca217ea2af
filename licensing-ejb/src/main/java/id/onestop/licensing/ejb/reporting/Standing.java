package id.onestop.licensing.ejb.reporting;

/**
 * Where open files stand now; each word is the same for the number and for the list behind it. A step has to begin at the latest
 * when it is due, so the moment to begin, by which lists go, bounds those that ask when it is due.
 */
public enum Standing {
    /** With the agency. */
    IN_PROCESS(true, Standing.OPEN),
    /** With the agency and in time, but what has to be done hardly fits. */
    AT_RISK(true, Standing.OPEN + Standing.GOES + " and w.dueAt >= :now and w.actBy < :soon"),
    /** With the agency and after their limit. */
    LATE(true, Standing.OPEN + Standing.GOES + " and w.dueAt < :now and w.actBy < :now"),
    /** With the agency and to be done before the day ends. */
    DUE_TODAY(true, Standing.OPEN + " and w.dueAt >= :now and w.dueAt < :tomorrow and w.actBy < :tomorrow"),
    /** Files whose promise ends today: withdrawn ones have none any more, and the limit of a clock that stands still moves. */
    PROMISED_TODAY(false, Standing.PROMISED + ")"),
    /** Those of them that were decided in time. */
    KEPT_TODAY(false, Standing.PROMISED + " and c.finishedAt <= c.dueAt)"),
    /** Another office has to answer first, or a partner is out. */
    WAITING(
            true,
            Standing.OPEN + " and (w.standstill.waitingSince is not null or w.standstill.standsSince is not null)"),
    /** Taken by nobody yet. */
    UNCLAIMED(true, Standing.OPEN + " and w.claimedBy is null"),
    /** With the applicant, for correction. */
    RETURNED(false, "a.status = id.onestop.licensing.domain.application.ApplicationStatus.RETURNED"),
    /** Issued, and waiting for the survey before the download. */
    SURVEY(
            false,
            "a.status = id.onestop.licensing.domain.application.ApplicationStatus.ISSUED and a.surveyState ="
                    + " id.onestop.licensing.domain.application.SurveyState.PENDING");

    private static final String OPEN =
            "w.state <> id.onestop.licensing.domain.workflow.WorkItem.WorkState.DONE and w.stepKind <> 'HAND_OVER'";

    private static final String GOES = " and w.standstill.waitingSince is null and w.standstill.standsSince is null";

    private static final String PROMISED =
            "a.status <> id.onestop.licensing.domain.application.ApplicationStatus.CANCELLED and a.id in (select c.applicationId"
                    + " from ServiceClock c where c.agencyId = :agency and c.dueAt >= :today and c.dueAt < :tomorrow"
                    + " and (c.finishedAt is not null or c.stoppedAt is null)";

    private final boolean ofSteps;
    private final String condition;

    Standing(boolean ofSteps, String condition) {
        this.ofSteps = ofSteps;
        this.condition = condition;
    }

    /** Whether it is about an open step, and not about a file that the agency does not have. */
    public boolean ofSteps() {
        return ofSteps;
    }

    String condition() {
        return condition;
    }

    boolean names(String parameter) {
        return condition.contains(":" + parameter);
    }
}
