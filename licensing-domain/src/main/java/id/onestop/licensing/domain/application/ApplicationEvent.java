package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact about an application. */
public sealed interface ApplicationEvent extends RecordedEvent {

    String number();

    @Override
    default String subject() {
        return number();
    }

    @Override
    default SortedMap<String, String> facts() {
        return Collections.emptySortedMap();
    }

    private static SortedMap<String, String> sorted(Map<String, String> facts) {
        return new TreeMap<>(facts);
    }

    record ApplicationDrafted(long agencyId, String number, String actor, String serviceCode, Instant occurredAt)
            implements ApplicationEvent {
        @Override
        public String operation() {
            return "APPLICATION_DRAFTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return sorted(Map.of("service", serviceCode));
        }
    }

    /**
     * Handed in, for the first time or corrected.
     *
     * @param receipt what the message tells beside the number; empty where it tells no more
     */
    record ApplicationSubmitted(
            long agencyId,
            long applicationId,
            String number,
            String actor,
            long applicantId,
            String serviceCode,
            int round,
            boolean again,
            LocalDate receivedOn,
            String contentHash,
            Instant occurredAt,
            Map<String, String> receipt)
            implements ApplicationEvent {

        public ApplicationSubmitted {
            receipt = Map.copyOf(receipt);
        }

        /** The same, with what the message to the applicant says of the file. */
        public ApplicationSubmitted acknowledged(Map<String, String> words) {
            return new ApplicationSubmitted(
                    agencyId,
                    applicationId,
                    number,
                    actor,
                    applicantId,
                    serviceCode,
                    round,
                    again,
                    receivedOn,
                    contentHash,
                    occurredAt,
                    words);
        }

        @Override
        public String operation() {
            return again ? "APPLICATION_RESUBMITTED" : "APPLICATION_SUBMITTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return sorted(Map.of(
                    "round", Integer.toString(round), "receivedOn", receivedOn.toString(), "content", contentHash));
        }

        @Override
        public Optional<Notice> notice() {
            var told = new HashMap<>(receipt);
            told.put("number", number);
            return Optional.of(
                    new Notice(again ? "application-resubmitted" : "application-submitted", applicantId, told));
        }
    }

    record ApplicationAccepted(
            long agencyId, String number, String actor, long applicantId, LocalDate receivedOn, Instant occurredAt)
            implements ApplicationEvent {
        @Override
        public String operation() {
            return "APPLICATION_ACCEPTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return sorted(Map.of("receivedOn", receivedOn.toString()));
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(new Notice("application-accepted", applicantId, Map.of("number", number)));
        }
    }

    record ApplicationReturned(
            long agencyId,
            long applicationId,
            String number,
            String actor,
            long applicantId,
            int round,
            int faults,
            int overlooked,
            Instant occurredAt)
            implements ApplicationEvent {

        /** A return of faults that could not be seen before. */
        ApplicationReturned(
                long agencyId,
                long applicationId,
                String number,
                String actor,
                long applicantId,
                int round,
                int faults,
                Instant occurredAt) {
            this(agencyId, applicationId, number, actor, applicantId, round, faults, 0, occurredAt);
        }

        /** The same, of which some faults should have been named at an earlier return. */
        public ApplicationReturned late(int count) {
            return new ApplicationReturned(
                    agencyId, applicationId, number, actor, applicantId, round, faults, count, occurredAt);
        }

        @Override
        public String operation() {
            return "APPLICATION_RETURNED";
        }

        @Override
        public SortedMap<String, String> facts() {
            var facts = sorted(Map.of("round", Integer.toString(round), "faults", Integer.toString(faults)));
            if (overlooked > 0) {
                facts.put("overlooked", Integer.toString(overlooked));
            }
            return facts;
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(new Notice(
                    overlooked > 0 ? "application-returned-again" : "application-returned",
                    applicantId,
                    Map.of("number", number, "faults", Integer.toString(faults))));
        }
    }

    record ApplicationRejected(
            long agencyId,
            long applicationId,
            String number,
            String actor,
            long applicantId,
            String reasonCode,
            Instant occurredAt)
            implements ApplicationEvent {
        @Override
        public String operation() {
            return "APPLICATION_REJECTED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return sorted(Map.of("reason", reasonCode));
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(new Notice("application-rejected", applicantId, Map.of("number", number)));
        }
    }

    record ApplicationIssued(
            long agencyId,
            String number,
            String actor,
            long applicantId,
            String licenceNumber,
            String fileHash,
            Instant occurredAt,
            boolean atCounter,
            boolean automatic)
            implements ApplicationEvent {

        ApplicationIssued(
                long agencyId,
                String number,
                String actor,
                long applicantId,
                String licenceNumber,
                String fileHash,
                Instant occurredAt) {
            this(agencyId, number, actor, applicantId, licenceNumber, fileHash, occurredAt, false, false);
        }

        /** The same, of a licence that waits for its holder at the counter. */
        public ApplicationIssued waiting() {
            return new ApplicationIssued(
                    agencyId, number, actor, applicantId, licenceNumber, fileHash, occurredAt, true, automatic);
        }

        /** The same, of a licence that the system issued because nobody decided in time. */
        public ApplicationIssued automatically() {
            return new ApplicationIssued(
                    agencyId, number, actor, applicantId, licenceNumber, fileHash, occurredAt, atCounter, true);
        }

        @Override
        public String operation() {
            return "LICENCE_ISSUED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return sorted(Map.of("licence", licenceNumber, "file", fileHash));
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(new Notice(
                    (atCounter ? "licence-ready" : "licence-issued") + (automatic ? "-automatically" : ""),
                    applicantId,
                    Map.of("number", number, "licence", licenceNumber)));
        }
    }

    record ApplicationHandedOver(long agencyId, String number, String actor, Instant occurredAt)
            implements ApplicationEvent {
        @Override
        public String operation() {
            return "LICENCE_HANDED_OVER";
        }
    }

    record ApplicationCancelled(long agencyId, long applicationId, String number, String actor, Instant occurredAt)
            implements ApplicationEvent {
        @Override
        public String operation() {
            return "APPLICATION_CANCELLED";
        }
    }
}
