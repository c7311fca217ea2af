package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Appointment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a post.
 *
 * @param absentAccountId the holder for whom a Plh acts
 */
public record PostHolder(
        long assignmentId,
        long agencyId,
        long postId,
        String postCode,
        long accountId,
        Appointment appointment,
        @Nullable String decreeNumber,
        @Nullable Long absentAccountId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
