package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.PlaceReference;
import org.jspecify.annotations.Nullable;

/**
 * The place in an application where documents for one requirement lie, as the application feature knows it.
 *
 * @param ownerId account of the applicant, also when somebody at the counter uploads
 * @param maxFiles how many may lie there at a time
 * @param place the place of practice named in the application, for a letter that speaks for it; otherwise {@code null}
 */
public record Destination(
        long agencyId,
        long ownerId,
        long applicationId,
        String requirementCode,
        IntakeRule rule,
        int maxFiles,
        @Nullable PlaceReference place) {}
