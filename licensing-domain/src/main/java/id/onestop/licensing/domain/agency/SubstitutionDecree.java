package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom, by which decree (decision 11).
 *
 * @param absent the holder who is away, for a Plh; {@code null} for a Plt, whose post has no holder
 */
public record SubstitutionDecree(
        Appointment appointment, String number, @Nullable Long absent) {

    /** Refuses what makes nobody a substitute. */
    void require() {
        if (!appointment.substitute()) {
            throw new RuleViolation("SUBSTITUTE_KIND_NEEDED");
        }
        if (number.isBlank()) {
            throw new RuleViolation("SUBSTITUTE_DECREE_NEEDED");
        }
        if ((appointment == Appointment.PLH) != (absent != null)) {
            throw new RuleViolation("SUBSTITUTE_ABSENT_HOLDER");
        }
    }
}
