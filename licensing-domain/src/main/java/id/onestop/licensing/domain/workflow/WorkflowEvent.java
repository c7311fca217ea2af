package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact about the work on a file. */
public sealed interface WorkflowEvent extends RecordedEvent {

    String number();

    @Override
    default String subject() {
        return number();
    }

    /** A person took the file; also the receiving side of the control card. */
    record WorkItemClaimed(long agencyId, String number, String actor, String step, Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "FILE_RECEIVED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step));
        }
    }

    /** A person put the file back before the holders of the post. */
    record WorkItemReleased(long agencyId, String number, String actor, String step, Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "FILE_RELEASED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step));
        }
    }

    /**
     * A step is done and the file goes on, or back.
     *
     * @param outcome what came of the step, such as {@code FORWARDED} or {@code SENT_BACK}
     * @param next code of the step that follows
     */
    record StepCompleted(
            long agencyId,
            long applicationId,
            String number,
            String actor,
            String step,
            String outcome,
            String next,
            Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "STEP_" + outcome;
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "next", next));
        }
    }
}
