package id.onestop.licensing.web.workflow;

/**
 * When something is due, as {@code l:due} shows it.
 *
 * @param state name of a clock state
 * @param sub how much is left, or what was missed; may be empty
 */
public record DueWord(String state, String word, String sub) {}
