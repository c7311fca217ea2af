package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import java.util.List;
import java.util.Map;

/** Nobody acts on two approving steps of one file (decision Four-Eyes-And-Substitutes). */
public final class FourEyesRule {

    private FourEyesRule() {}

    /** Whether this person may act on the item, given all earlier steps of the file. */
    public static boolean permits(List<WorkItem> history, WorkItem item, long account) {
        return !item.approving()
                || history.stream()
                        .filter(earlier -> earlier.state() == WorkState.DONE && earlier.approving())
                        .filter(earlier -> !earlier.stepCode().equals(item.stepCode()))
                        .noneMatch(earlier -> earlier.claimedBy() != null && earlier.claimedBy() == account);
    }

    /** Refuses a person who has already approved another step of the file. */
    public static void require(List<WorkItem> history, WorkItem item, long account) {
        if (!permits(history, item, account)) {
            throw new RuleViolation("FOUR_EYES", Map.of("number", item.applicationNumber()));
        }
    }
}
