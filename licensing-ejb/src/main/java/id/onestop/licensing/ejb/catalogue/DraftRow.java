package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A draft in the list of an agency's drafts. */
public record DraftRow(
        long draftId,
        long version,
        String serviceCode,
        Words serviceName,
        String origin,
        DraftStatus status,
        String changedBy,
        Instant changedAt,
        @Nullable String proposedBy) {

    /** Whether somebody can still work on it. */
    public boolean running() {
        return status == DraftStatus.OPEN || status == DraftStatus.PROPOSED;
    }
}
