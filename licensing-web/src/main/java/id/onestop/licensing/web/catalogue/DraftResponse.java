package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a definition.
 *
 * @param origin what it began with, in words
 * @param proposedBy absent while nobody has proposed it
 */
public record DraftResponse(
        long id,
        long version,
        String service,
        Words name,
        String origin,
        String status,
        String changedBy,
        Instant changedAt,
        @Nullable String proposedBy)
        implements Versioned {

    static DraftResponse from(DraftRow row) {
        return new DraftResponse(
                row.draftId(),
                row.version(),
                row.serviceCode(),
                row.serviceName(),
                row.origin(),
                row.status().name(),
                row.changedBy(),
                row.changedAt(),
                row.proposedBy());
    }
}
