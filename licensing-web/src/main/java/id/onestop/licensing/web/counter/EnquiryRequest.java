package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.counter.EnquiryOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry to write down; {@code service} and {@code askedBy} may be left out. */
public record EnquiryRequest(
        @Schema(required = true) @Nullable String question,
        @Nullable String service,
        @Nullable String askedBy,

        @Schema(required = true, implementation = EnquiryOutcome.class) @Nullable
        String outcome,

        @Schema(required = true) @Nullable Integer minutes) {

    static EnquiryRequest orEmpty(@Nullable EnquiryRequest request) {
        return request == null ? new EnquiryRequest(null, null, null, null, null) : request;
    }
}
