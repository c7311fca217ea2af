package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.OutsideNotice;
import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact about a facility that is asked whether somebody works there (row 35). */
public sealed interface ConfirmationEvent extends RecordedEvent {

    String number();

    @Override
    default String subject() {
        return number();
    }

    /** A link goes to the facility with this mail. */
    record FacilityAsked(
            long agencyId,
            String number,
            String actor,
            String requirement,
            int link,
            OutsideNotice mail,
            Instant occurredAt)
            implements ConfirmationEvent {
        @Override
        public String operation() {
            return "FACILITY_ASKED";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("requirement", requirement, "link", Integer.toString(link)));
        }

        @Override
        public Optional<OutsideNotice> outsideNotice() {
            return Optional.of(mail);
        }
    }

    /** The facility answered through the link; it has no account. */
    record FacilityAnswered(
            long agencyId,
            String number,
            long applicantId,
            String requirement,
            boolean confirmed,
            int link,
            Instant occurredAt)
            implements ConfirmationEvent {
        @Override
        public String operation() {
            return confirmed ? "FACILITY_CONFIRMED" : "FACILITY_REFUSED";
        }

        @Override
        public String actor() {
            return "facility";
        }

        @Override
        public SortedMap<String, String> facts() {
            return new TreeMap<>(Map.of("requirement", requirement, "link", Integer.toString(link)));
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(new Notice(
                    confirmed ? "facility-confirmed" : "facility-refused", applicantId, Map.of("number", number)));
        }
    }
}
