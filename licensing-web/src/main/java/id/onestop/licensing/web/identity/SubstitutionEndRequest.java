package id.onestop.licensing.web.identity;

import org.jspecify.annotations.Nullable;

/**
 * The new last day.
 *
 * @param lastDay today or later; not asked for while the substitution has not begun
 */
public record SubstitutionEndRequest(@Nullable String lastDay) {}
