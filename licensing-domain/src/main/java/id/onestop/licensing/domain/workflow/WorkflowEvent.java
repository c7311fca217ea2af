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

    /** The file of an official who is away was put before the other holders of his post, of whom one takes it. */
    record WorkItemVacated(long agencyId, String number, String actor, String step, long absent, Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "FILE_TAKEN_OVER";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "from", "account:" + absent));
        }
    }

    /** One person did two approving steps, which a decree makes one. */
    record StepsMerged(
            long agencyId, String number, String actor, String step, String earlier, String decree, Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "STEPS_MERGED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "earlier", earlier, "decree", decree));
        }
    }

    /**
     * A running file went over to a newer version of its definition, at the step where it was.
     *
     * @param from version number under which it ran
     * @param to version number under which it runs
     */
    record FileTransferred(
            long agencyId,
            String number,
            String actor,
            String step,
            int from,
            int to,
            Instant dueAt,
            Instant occurredAt)
            implements WorkflowEvent {
        @Override
        public String operation() {
            return "DEFINITION_CHANGED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of(
                    "step", step,
                    "from", Integer.toString(from),
                    "to", Integer.toString(to),
                    "dueAfter", dueAt.toString()));
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
