package id.onestop.licensing.web.identity;

import org.jspecify.annotations.Nullable;

/**
 * The last day in a post.
 *
 * @param lastDay today or later; not asked for while the first day has not come
 */
public record StaffPostEndRequest(@Nullable String lastDay) {}
