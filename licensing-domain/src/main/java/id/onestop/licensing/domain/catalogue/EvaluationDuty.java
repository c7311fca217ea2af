package id.onestop.licensing.domain.catalogue;

/**
 * How often the service is looked at again (rows 110 and 111).
 *
 * @param standardReviewsPerYear 0 where the standard promises none
 */
public record EvaluationDuty(Survey survey, int standardReviewsPerYear) {

    /** When people are asked. */
    public enum Survey {
        PER_APPLICATION,
        YEARLY
    }
}
