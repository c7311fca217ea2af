package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * One row of the requirement finder's answer.
 *
 * @param reasons why it is asked, or why not
 */
public record FoundRequirement(Requirement requirement, Need need, List<Words> reasons) {

    public FoundRequirement {
        reasons = List.copyOf(reasons);
    }

    /** Whether this person needs it. */
    public enum Need {
        ASKED,
        /** One of the requirements with the same either-or word is enough. */
        ONE_OF_GROUP,
        /** Told, not insisted on. */
        OPTIONAL,
        /** An answer that is not given yet decides. */
        DEPENDS,
        NOT_ASKED
    }

    /** Whether it stands on the person's list. */
    public boolean listed() {
        return need == Need.ASKED || need == Need.ONE_OF_GROUP || need == Need.OPTIONAL;
    }
}
