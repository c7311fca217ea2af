package id.onestop.licensing.web.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Begins an application.
 *
 * @param kind NEW if not said
 * @param startedFrom number of an own rejected application whose answers are taken over, or of the licence that is renewed or
 *     replaced, or of its application; for a power of attorney also of the own draft that is shared
 */
public record BeginApplicationRequest(
        @Schema(required = true) @Nullable String agency,
        @Schema(required = true) @Nullable String service,

        @Schema(
                enumeration = {"NEW", "RENEWAL", "CHANGE", "REPLACEMENT", "REVOCATION"},
                defaultValue = "NEW")
        @Nullable
        String kind,

        @Nullable String startedFrom) {}
