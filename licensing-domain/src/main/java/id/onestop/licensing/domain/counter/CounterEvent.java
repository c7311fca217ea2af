package id.onestop.licensing.domain.counter;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact about a person at the counter. */
public sealed interface CounterEvent extends RecordedEvent {

    long personId();

    @Override
    default String subject() {
        return "account:" + personId();
    }

    /** Identity was seen and consent given; the texts agreed to are named by their hash. */
    record VisitBegun(
            long agencyId,
            long personId,
            String actor,
            IdentityPaper paper,
            String consentVersion,
            String consentHash,
            Instant occurredAt)
            implements CounterEvent {
        @Override
        public String operation() {
            return "COUNTER_VISIT_BEGUN";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("paper", paper.name(), "consent", consentVersion, "consentHash", consentHash));
        }
    }

    /** The counter opened an account in the name of a person who stood there. */
    record PersonRegistered(long agencyId, long personId, String actor, Instant occurredAt) implements CounterEvent {
        @Override
        public String operation() {
            return "PERSON_REGISTERED_AT_COUNTER";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>();
        }
    }
}
