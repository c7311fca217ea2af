package id.onestop.licensing.web.workflow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is sought.
 *
 * @param text a number, a whole identity number, or words as they begin in a name
 */
public record FileSearchRequest(
        @Schema(required = true) @Nullable String text) {

    /** Perhaps an identity number: never printed. */
    @Override
    public String toString() {
        return "FileSearchRequest";
    }
}
