package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Begins an application at the counter.
 *
 * @param principal whose licence it will be, if the person of the visit has a power of attorney
 * @param letterDate date of that letter
 * @param startedFrom number of the licence that is renewed or replaced, or of its application
 */
public record AssistedApplicationRequest(
        @Schema(required = true) @Nullable String service,

        @Schema(implementation = ApplicationKind.class) @Nullable
        String kind,

        @Nullable PersonRequest principal,
        @Nullable String letterDate,
        @Nullable String startedFrom) {

    static AssistedApplicationRequest orEmpty(@Nullable AssistedApplicationRequest request) {
        return request == null ? new AssistedApplicationRequest(null, null, null, null, null) : request;
    }
}
