package id.onestop.licensing.domain.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a content goes and on whose behalf.
 *
 * @param ownerId account of the applicant, also when somebody at the counter adds it
 * @param applicationId {@code null} for a document that is kept for later
 * @param place the place of practice that a letter speaks for; {@code null} for other documents
 */
public record Attachment(
        long agencyId,
        long ownerId,
        @Nullable Long applicationId,
        String requirementCode,
        FileName fileName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable PlaceReference place,
        long addedBy,
        Instant at) {}
