package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a licence.
 *
 * @param reasonCode code of the definition's catalogue of rejections
 * @param finding what was found in this very file
 */
public record RejectionRequest(
        @Schema(required = true) @Nullable String reasonCode,
        @Schema(required = true) @Nullable String finding) {

    /** The same with everything there. */
    record Checked(String reasonCode, String finding) {}

    static Checked checked(@Nullable RejectionRequest request) {
        var asked = new Parameters();
        var checked = new Checked(
                asked.text("reasonCode", request == null ? null : request.reasonCode(), 80),
                asked.text("finding", request == null ? null : request.finding(), 4000));
        asked.require();
        return checked;
    }
}
