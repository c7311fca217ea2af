package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file back.
 *
 * @param toStep code of an earlier step that the definition allows
 * @param note the reason
 */
public record SendBackRequest(
        @Schema(required = true) @Nullable String toStep,
        @Schema(required = true) @Nullable String note) {

    /** The same with everything there. */
    record Checked(String toStep, String note) {}

    static Checked checked(@Nullable SendBackRequest request) {
        var asked = new Parameters();
        var checked = new Checked(
                asked.text("toStep", request == null ? null : request.toStep(), 80),
                asked.text("note", request == null ? null : request.note(), 4000));
        asked.require();
        return checked;
    }
}
