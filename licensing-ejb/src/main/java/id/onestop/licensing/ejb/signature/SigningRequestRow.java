package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SigningStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signing request as lists and sweepers see it; the times are real time. */
public record SigningRequestRow(
        long id,
        long agencyId,
        long applicationId,
        long signerAccountId,
        SigningStatus status,
        int attempts,
        @Nullable Instant leaseUntil,
        @Nullable Instant retryAt,
        @Nullable String lastError) {}
