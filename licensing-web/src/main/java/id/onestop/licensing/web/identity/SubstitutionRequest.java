package id.onestop.licensing.web.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A substitution to record, both days included.
 *
 * @param post code of the post; posts and accounts are listed by {@code substitutions/choices}
 * @param absentId account of the holder who is away; for a Plh in a post with several holders
 * @param person account of the substitute
 * @param kind PLT or PLH
 * @param from such as 2026-12-07
 */
public record SubstitutionRequest(
        @Schema(required = true) @Nullable String post,
        @Nullable String absentId,
        @Schema(required = true) @Nullable String person,
        @Schema(required = true) @Nullable String kind,
        @Schema(required = true) @Nullable String decree,
        @Schema(required = true) @Nullable String from,
        @Schema(required = true) @Nullable String until) {}
