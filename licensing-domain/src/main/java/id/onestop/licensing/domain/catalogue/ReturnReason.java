package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * A fault for which a file goes back to its applicant.
 *
 * @param requirements codes of the requirements that it fits; empty: all
 * @param cure how to mend it; the officer may write on
 * @param basis rule that it rests on; empty: the requirement's own
 */
public record ReturnReason(String code, List<String> requirements, Words text, Words cure, String basis) {

    public ReturnReason {
        requirements = List.copyOf(requirements);
    }

    public boolean fits(String requirement) {
        return requirements.isEmpty() || requirements.contains(requirement);
    }
}
