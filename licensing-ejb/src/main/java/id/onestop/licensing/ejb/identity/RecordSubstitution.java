package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Appointment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated substitution as an administrator enters it, both days included.
 *
 * @param absentId the holder who is away, for a Plh; may stay open if the post has one holder only
 */
public record RecordSubstitution(
        String postCode,
        @Nullable Long absentId,
        @Nullable Long personId,
        @Nullable Appointment kind,
        String decreeNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
