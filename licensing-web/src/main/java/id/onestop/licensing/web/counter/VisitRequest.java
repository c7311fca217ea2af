package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.counter.IdentityPaper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Begins to serve a person.
 *
 * @param faceMatches picture and person were compared
 * @param consented the text was read aloud and agreed to
 */
public record VisitRequest(
        @Schema(required = true) @Nullable PersonRequest person,

        @Schema(required = true, implementation = IdentityPaper.class) @Nullable
        String paper,

        @Schema(required = true) @Nullable Boolean faceMatches,
        @Schema(required = true) @Nullable Boolean consented) {

    static VisitRequest orEmpty(@Nullable VisitRequest request) {
        return request == null ? new VisitRequest(null, null, null, null) : request;
    }
}
