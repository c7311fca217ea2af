package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a licence.
 *
 * @param reasonCode code of the definition's catalogue of rejections
 * @param finding what was found in this very file
 * @param passphrase opens the signer's key for this one letter; kept nowhere
 */
public record RejectionRequest(
        @Schema(required = true) @Nullable String reasonCode,
        @Schema(required = true) @Nullable String finding,
        @Schema(required = true) @Nullable String passphrase) {

    /** The same with everything there. */
    record Checked(String reasonCode, String finding, String passphrase) {

        @Override
        public String toString() {
            return "Checked " + reasonCode;
        }
    }

    static Checked checked(@Nullable RejectionRequest request) {
        var asked = new Parameters();
        var checked = new Checked(
                asked.text("reasonCode", request == null ? null : request.reasonCode(), 80),
                asked.text("finding", request == null ? null : request.finding(), 4000),
                asked.text("passphrase", request == null ? null : request.passphrase(), 200));
        asked.require();
        return checked;
    }

    @Override
    public String toString() {
        return "RejectionRequest " + reasonCode;
    }
}
