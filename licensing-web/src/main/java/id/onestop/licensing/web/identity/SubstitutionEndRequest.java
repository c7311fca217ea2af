package id.onestop.licensing.web.identity;

import org.jspecify.annotations.Nullable;

/**
 * When it ends.
 *
 * @param atOnce from this moment on instead; only while it runs
 * @param lastDay today or later; not asked for while the substitution has not begun
 */
public record SubstitutionEndRequest(
        @Nullable String lastDay, @Nullable Boolean atOnce) {}
