package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.workflow.OpenStep;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Who has taken the open step of a file.
 *
 * @param holder absent while nobody has
 */
public record ClaimResponse(
        String number,
        long version,
        String step,
        WorkState state,
        @Nullable String holder) implements Versioned {

    static ClaimResponse from(OpenStep open) {
        return new ClaimResponse(
                open.number(),
                version(open.id(), open.state(), open.holderId()),
                open.step(),
                open.state(),
                open.holder());
    }

    /** Changes when somebody takes the step or puts it back, and with the next step; not while limits are counted again. */
    static long version(long item, WorkState state, @Nullable Long holder) {
        return Preconditions.versionOf(item, state, holder);
    }

    /** Name of an official: never printed. */
    @Override
    public String toString() {
        return "ClaimResponse " + number;
    }
}
