package id.onestop.licensing.web.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's name, number and rank should be.
 *
 * @param nip 18 digits; nothing takes it away
 * @param rank such as Penata (III/c); nothing takes it away
 */
public record StaffCorrectionRequest(
        @Schema(required = true) @Nullable String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable String nip,
        @Nullable String rank) {

    @Override
    public String toString() {
        return "StaffCorrectionRequest";
    }
}
