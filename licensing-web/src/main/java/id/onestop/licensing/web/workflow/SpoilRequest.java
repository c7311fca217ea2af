package id.onestop.licensing.web.workflow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes a sheet out of use. */
public record SpoilRequest(
        @Schema(required = true) @Nullable String reason) {}
