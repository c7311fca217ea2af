package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import org.jspecify.annotations.Nullable;

/**
 * The open step of a file and who has taken it.
 *
 * @param id of the work item
 * @param holderId {@code null} while nobody has
 */
public record OpenStep(
        long id,
        String number,
        String step,
        WorkState state,
        @Nullable Long holderId,
        @Nullable String holder) {

    /** Name of an official: never printed. */
    @Override
    public String toString() {
        return "OpenStep " + number;
    }
}
