package id.onestop.licensing.ejb.workflow;

import java.time.Instant;

/**
 * A deadline that a change of the calendar moves.
 *
 * @param number of the file
 */
public record MovedDeadline(Subject subject, String number, Instant before, Instant after) {

    /** What falls due. */
    public enum Subject {
        /** The promise to the applicant. */
        PROMISE,
        /** The answer of another office. */
        RECOMMENDATION,
        /** The first check, which runs before the promise. */
        FIRST_CHECK
    }
}
