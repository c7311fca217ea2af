package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something happened to a number of a book. */
public sealed interface NumberEvent extends DomainEvent {

    /** Id of the book's entry. */
    long entryId();

    /** The number as it is printed. */
    String number();

    String applicationNumber();

    /** A value was taken for an application. */
    record Reserved(long agencyId, long entryId, String number, String applicationNumber, Instant occurredAt)
            implements NumberEvent {}

    /**
     * The number stands on a signed paper; the record of the decision names it.
     *
     * @param licenceId {@code null} for a letter of rejection
     */
    record Confirmed(
            long agencyId,
            long entryId,
            String number,
            String applicationNumber,
            @Nullable Long licenceId,
            Instant occurredAt)
            implements NumberEvent {}

    /** The number will never stand on a paper. */
    record Voided(
            long agencyId, long entryId, String number, String applicationNumber, String actor, Instant occurredAt)
            implements NumberEvent, RecordedEvent {

        @Override
        public String subject() {
            return applicationNumber;
        }

        @Override
        public String operation() {
            return "NUMBER_VOIDED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("number", number));
        }
    }
}
