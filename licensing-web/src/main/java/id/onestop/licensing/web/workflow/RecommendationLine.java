package id.onestop.licensing.web.workflow;

/**
 * One question in the list of the office that is asked.
 *
 * @param state look of the state, as in the vocabulary {@code recommendation}
 * @param closed when it was answered; empty while it is open
 * @param free the reader may take it: nobody has, or whoever has is away
 * @param mine the reader has taken it
 */
public record RecommendationLine(
        long id,
        String number,
        String holderName,
        String service,
        String agency,
        String asked,
        String holder,
        String state,
        DueWord due,
        String closed,
        boolean free,
        boolean mine) {}
