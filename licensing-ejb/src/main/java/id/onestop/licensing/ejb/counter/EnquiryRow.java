package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.counter.EnquiryOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An enquiry as lists show it. */
public record EnquiryRow(
        long id,
        @Nullable String askedBy,
        @Nullable String serviceCode,
        String question,
        EnquiryOutcome outcome,
        int minutes,
        String officerName,
        Instant askedAt) {

    static EnquiryRow from(DeskEnquiry enquiry) {
        return new EnquiryRow(
                enquiry.id(),
                enquiry.askedBy(),
                enquiry.serviceCode(),
                enquiry.question(),
                enquiry.outcome(),
                enquiry.minutes(),
                enquiry.officerName(),
                enquiry.askedAt());
    }

    @Override
    public String toString() {
        return "EnquiryRow " + id;
    }
}
