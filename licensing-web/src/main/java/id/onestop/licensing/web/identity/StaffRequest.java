package id.onestop.licensing.web.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff to make an account for.
 *
 * @param email where the code for choosing a password is sent
 * @param nip 18 digits
 * @param rank such as Penata (III/c)
 */
public record StaffRequest(
        @Schema(required = true) @Nullable String email,
        @Schema(required = true) @Nullable String fullName,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable String nip,
        @Nullable String rank) {

    @Override
    public String toString() {
        return "StaffRequest";
    }
}
