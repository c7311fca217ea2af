package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact about who acted for an applicant: an officer at the counter, or somebody with a power of attorney. */
public sealed interface AssistanceEvent extends RecordedEvent {

    String number();

    @Override
    default String subject() {
        return number();
    }

    /** An officer wrote answers in the applicant's name; which ones, not what they say. */
    record AnswersAssisted(long agencyId, String number, String actor, String questions, Instant occurredAt)
            implements AssistanceEvent {
        @Override
        public String operation() {
            return "ANSWERS_ASSISTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("questions", questions));
        }
    }

    /** An officer read the declarations aloud, and the applicant made them. */
    record DeclarationsReadAloud(
            long agencyId, String number, String actor, int round, String declarations, Instant occurredAt)
            implements AssistanceEvent {
        @Override
        public String operation() {
            return "DECLARATIONS_READ_ALOUD";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("declarations", declarations, "round", Integer.toString(round)));
        }
    }

    /** An officer saw a paper, or took the tick back. */
    record PaperSeen(
            long agencyId,
            String number,
            String actor,
            String requirement,
            PaperSight.Kind kind,
            boolean seen,
            Instant occurredAt)
            implements AssistanceEvent {
        @Override
        public String operation() {
            return seen ? "PAPER_SEEN" : "PAPER_SIGHT_WITHDRAWN";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("requirement", requirement, "kind", kind.name()));
        }
    }

    /** From now on, or no longer, somebody may act for the holder in this file. */
    record ProxyChanged(long agencyId, String number, String actor, long proxyId, boolean acts, Instant occurredAt)
            implements AssistanceEvent {
        @Override
        public String operation() {
            return acts ? "PROXY_NAMED" : "PROXY_ENDED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("proxy", "account:" + proxyId));
        }
    }
}
