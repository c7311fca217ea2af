package id.onestop.licensing.web.audit;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the audit trail. */
public record AuditEntryPage(
        List<AuditEntryResponse> items, @Nullable String next) implements Listing {}
