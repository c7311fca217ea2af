package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.workflow.WorkItem;
import java.util.stream.Collectors;

/**
 * What a measure counts, said once for the number and for the list behind it.
 *
 * @param tables with {@code a} for the application
 * @param agency column of the agency, by which the index goes
 * @param moment column of the moment that lays it on a day
 * @param id column by which lists of the same moment go on
 * @param condition what else must hold
 * @param step column of the step; an empty word for whole files
 */
record Counted(String tables, String agency, String moment, String id, String condition, String step) {

    private static final String SUBMISSION =
            "application_submission s join licence_application a on a.id = s.application_id";
    private static final String DECIDED = "licence_application a left join service_clock c on c.application_id = a.id";
    private static final String STEP = "work_item w join licence_application a on a.id = w.application_id";
    private static final String DECISION = "a.status in ('ISSUED', 'HANDED_OVER', 'REJECTED')";
    private static final String DONE = WorkItem.ENDED_ALONE.stream()
            .sorted()
            .collect(Collectors.joining("', '", "w.state = 'DONE' and w.outcome not in ('", "') and "));
    private static final String WHOLE = "";

    static Counted by(Measure measure) {
        return switch (measure) {
            case RECEIVED -> submission("s.round_number = 1");
            case RESUBMITTED -> submission("s.round_number > 1");
            case ACCEPTED ->
                new Counted("licence_application a", "a.agency_id", "a.accepted_at", "a.id", "1 = 1", WHOLE);
            case RETURNED ->
                new Counted(
                        "application_return r join licence_application a on a.id = r.application_id",
                        "r.agency_id",
                        "r.returned_at",
                        "r.id",
                        "1 = 1",
                        WHOLE);
            case ON_TIME -> closed(DECISION + " and (c.due_at is null or a.closed_at <= c.due_at)");
            case LATE -> closed(DECISION + " and a.closed_at > c.due_at");
            case DEEMED -> closed("c.deemed_decided_at is not null");
            case REJECTED -> closed("a.status = 'REJECTED'");
            case CANCELLED -> closed("a.status = 'CANCELLED' and a.submitted_at is not null");
            case STEP_ON_TIME -> step("w.completed_at <= w.due_at");
            case STEP_LATE -> step("w.completed_at > w.due_at");
        };
    }

    /** The words after {@code from}: cases of one agency between two moments. */
    String cases() {
        return tables + " where " + agency + " = :agency and " + moment + " >= :from and " + moment + " < :to and "
                + condition;
    }

    private static Counted submission(String condition) {
        return new Counted(SUBMISSION, "s.agency_id", "s.submitted_at", "s.id", condition, WHOLE);
    }

    private static Counted closed(String condition) {
        return new Counted(DECIDED, "a.agency_id", "a.closed_at", "a.id", condition, WHOLE);
    }

    private static Counted step(String condition) {
        return new Counted(STEP, "w.agency_id", "w.completed_at", "w.id", DONE + condition, "w.step_code");
    }
}
