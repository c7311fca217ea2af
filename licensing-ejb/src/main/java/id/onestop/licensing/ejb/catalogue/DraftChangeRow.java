package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DraftChange;
import java.time.Instant;

/** A line of a draft's history. */
public record DraftChangeRow(
        long changeId,
        DraftChange.Kind kind,
        String place,
        String was,
        String written,
        String changedBy,
        Instant changedAt) {}
