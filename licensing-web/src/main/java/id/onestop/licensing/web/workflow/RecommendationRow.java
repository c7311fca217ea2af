package id.onestop.licensing.web.workflow;

/**
 * One question to another office on the pages of a file.
 *
 * @param state look of the state, as in the vocabulary {@code recommendation}
 * @param asked by whom and when
 * @param question empty where the step says enough
 * @param has who of the office has taken it; empty while nobody has
 * @param closed by which post and when; empty while it is open
 * @param reserved there is a statement that is not for this reader
 * @param statement empty where there is none, or not for this reader
 * @param letter number and date of the office's letter; may be empty
 * @param file name of the letter that can be fetched; empty where there is none
 */
public record RecommendationRow(
        long id,
        String office,
        String state,
        String asked,
        String question,
        String has,
        DueWord due,
        String closed,
        boolean reserved,
        String statement,
        String letter,
        String file,
        boolean withdrawable) {

    public boolean open() {
        return closed.isEmpty();
    }

    /** Confidential: never printed. */
    @Override
    public String toString() {
        return "RecommendationRow " + id;
    }
}
