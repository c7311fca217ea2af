package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.ejb.application.ApplicationRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was sought. */
public record FoundFileResponse(
        String number,
        String service,
        ApplicationKind kind,
        DisplayedStatus displayedStatus,
        String holderName,
        @Nullable Instant submittedAt) {

    static FoundFileResponse from(ApplicationRow row) {
        return new FoundFileResponse(
                row.number(), row.serviceCode(), row.kind(), row.displayed(), row.holderName(), row.submittedAt());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "FoundFileResponse " + number;
    }
}
