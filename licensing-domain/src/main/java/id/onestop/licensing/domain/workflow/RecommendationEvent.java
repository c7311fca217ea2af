package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact about a question to another office; none carries its words. */
public sealed interface RecommendationEvent extends RecordedEvent {

    String number();

    String step();

    @Override
    default String subject() {
        return number();
    }

    @Override
    default SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("step", step()));
    }

    private static List<Notice> to(String template, List<Long> accounts, String number) {
        return accounts.stream()
                .map(account -> new Notice(template, account, Map.of("number", number)))
                .toList();
    }

    /**
     * An office was asked.
     *
     * @param office accounts of its people
     */
    record RecommendationAsked(
            long agencyId, String number, String actor, String step, List<Long> office, Instant occurredAt)
            implements RecommendationEvent {

        public RecommendationAsked {
            office = List.copyOf(office);
        }

        @Override
        public String operation() {
            return "RECOMMENDATION_ASKED";
        }

        @Override
        public List<Notice> notices() {
            return to("recommendation-asked", office, number);
        }
    }

    /** Somebody of the office took it. */
    record RecommendationTaken(long agencyId, String number, String actor, String step, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_TAKEN";
        }
    }

    /** He put it back before his office. */
    record RecommendationReleased(long agencyId, String number, String actor, String step, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_RELEASED";
        }
    }

    /** The question of somebody who is away was put before the others of his post, of whom one takes it. */
    record RecommendationVacated(
            long agencyId, String number, String actor, String step, long absent, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_TAKEN_OVER";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "from", Actor.ACCOUNT + absent));
        }
    }

    /**
     * The office answered.
     *
     * @param fingerprint hash over the words and the letter
     * @param askedBy who gets a message; {@code null} if the system asked
     */
    record RecommendationAnswered(
            long agencyId,
            String number,
            String actor,
            String step,
            String outcome,
            String fingerprint,
            @Nullable Long askedBy,
            Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_ANSWERED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "outcome", outcome, "content", fingerprint));
        }

        @Override
        public List<Notice> notices() {
            return to("recommendation-answered", Stream.ofNullable(askedBy).toList(), number);
        }
    }

    /** Its limit moved with the agency's days. */
    record RecommendationRescheduled(
            long agencyId, String number, String actor, String step, Instant before, Instant after, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_RESCHEDULED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "dueBefore", before.toString(), "dueAfter", after.toString()));
        }
    }

    /** The agency took it back, or the file was closed. */
    record RecommendationWithdrawn(long agencyId, String number, String actor, String step, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String operation() {
            return "RECOMMENDATION_WITHDRAWN";
        }
    }

    /**
     * It is nearly due, or late.
     *
     * @param office accounts of its people
     * @param asking accounts of those who wait; empty while it is in time
     */
    record RecommendationReminded(
            long agencyId,
            String number,
            String step,
            RecommendationReminder.Rung rung,
            List<Long> office,
            List<Long> asking,
            Instant occurredAt)
            implements RecommendationEvent {

        public RecommendationReminded {
            office = List.copyOf(office);
            asking = List.copyOf(asking);
        }

        @Override
        public String actor() {
            return "system";
        }

        @Override
        public String operation() {
            return "RECOMMENDATION_REMINDED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("step", step, "rung", rung.name()));
        }

        @Override
        public List<Notice> notices() {
            var template = rung == RecommendationReminder.Rung.LATE ? "recommendation-late" : "recommendation-due-soon";
            return Stream.concat(
                            to(template, office, number).stream(),
                            to("recommendation-awaited", asking, number).stream())
                    .toList();
        }
    }
}
