package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.ejb.workflow.CheckRequirement;
import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding on one requirement.
 *
 * @param reasonCode code of the definition's catalogue; needed for FAULTY
 * @param cure how to mend it; needed for FAULTY
 */
public record CheckRequest(
        @Schema(required = true, implementation = Verdict.class) @Nullable
        String verdict,

        @Nullable String reasonCode,
        @Nullable String cure,
        @Nullable String note) {

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST = 4000;

    static CheckRequirement command(String number, String requirement, @Nullable CheckRequest request) {
        var given = request == null ? new CheckRequest(null, null, null, null) : request;
        var asked = new Parameters();
        var verdict = asked.required("verdict", asked.choice("verdict", given.verdict(), Verdict.class));
        Fault fault = null;
        if (verdict == Verdict.FAULTY) {
            fault = new Fault(
                    asked.text("reasonCode", given.reasonCode(), LONGEST_CODE),
                    asked.text("cure", given.cure(), LONGEST),
                    asked.optionalText("note", given.note(), LONGEST).orElse(null));
        }
        asked.require();
        return new CheckRequirement(number, requirement, requireNonNull(verdict), fault);
    }
}
