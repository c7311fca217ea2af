package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.counter.EnquiryOutcome;
import id.onestop.licensing.ejb.counter.EnquiryRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One enquiry. */
public record EnquiryResponse(
        String id,
        String question,
        @Nullable String service,
        @Nullable String askedBy,
        EnquiryOutcome outcome,
        int minutes,
        String officer,
        Instant askedAt) {

    static EnquiryResponse from(EnquiryRow row) {
        return new EnquiryResponse(
                Long.toString(row.id()),
                row.question(),
                row.serviceCode(),
                row.askedBy(),
                row.outcome(),
                row.minutes(),
                row.officerName(),
                row.askedAt());
    }
}
