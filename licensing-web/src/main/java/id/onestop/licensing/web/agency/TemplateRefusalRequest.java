package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Why words are refused, or taken back by whoever proposed them. */
public record TemplateRefusalRequest(@Nullable String reason) {

    private static final int LONGEST = 20_000;

    static String reason(@Nullable TemplateRefusalRequest request) {
        var asked = new Parameters();
        var reason = asked.optionalText("reason", request == null ? null : request.reason(), LONGEST)
                .orElse("");
        asked.require();
        return reason;
    }
}
