package id.onestop.licensing.web.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post to give.
 *
 * @param post code of the post
 * @param decree number of the decree
 * @param from such as 2026-12-07; may have passed
 */
public record StaffPostRequest(
        @Schema(required = true) @Nullable String post,
        @Schema(required = true) @Nullable String decree,
        @Schema(required = true) @Nullable String from) {}
