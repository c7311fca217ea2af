package id.onestop.licensing.web.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Prints a letter.
 *
 * @param serial of the numbered sheet; left out for plain paper
 */
public record PrintRequest(@Nullable String serial) {}
