package id.onestop.licensing.web.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The code of a power of attorney, as the principal passed it on. */
public record PowerCodeRequest(
        @Schema(required = true) @Nullable String code) {

    @Override
    public String toString() {
        return "PowerCodeRequest";
    }
}
