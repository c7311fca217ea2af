package id.onestop.licensing.ejb.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post to give to its holder proper.
 *
 * @param from first day, as the decree says; may have passed
 */
public record AppointStaff(
        long accountId,
        String postCode,
        String decreeNumber,
        @Nullable LocalDate from) {}
