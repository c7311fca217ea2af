package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks another office.
 *
 * @param step code of the step beside the open one
 * @param question what it should look at
 */
public record RecommendationRequest(
        @Schema(required = true) @Nullable String step,
        @Nullable String question) {

    /** The same with everything there. */
    record Checked(String step, @Nullable String question) {}

    static Checked checked(@Nullable RecommendationRequest request) {
        var asked = new Parameters();
        var checked = new Checked(
                asked.text("step", request == null ? null : request.step(), 80),
                asked.optionalText("question", request == null ? null : request.question(), 4_000)
                        .orElse(null));
        asked.require();
        return checked;
    }
}
