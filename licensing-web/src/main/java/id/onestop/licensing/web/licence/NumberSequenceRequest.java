package id.onestop.licensing.web.licence;

import org.jspecify.annotations.Nullable;

/**
 * The book on paper from which a year goes on.
 *
 * @param last its last number
 */
public record NumberSequenceRequest(@Nullable Long last) {}
