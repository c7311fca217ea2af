package id.onestop.licensing.ejb.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a service's standard in the list that everybody may read.
 *
 * @param label as printed, such as "Revisi Ke 3"; may be empty
 * @param until its last day; {@code null} while it binds
 */
public record RevisionRow(
        long definitionId,
        int version,
        String label,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean inForce() {
        return until == null;
    }

    /** What the row of a version says; the moment of its end is a day of the agency. */
    public record Found(
            long definitionId,
            int version,
            String label,
            LocalDate from,
            @Nullable Instant retiredAt) {

        RevisionRow in(ZoneId zone) {
            return new RevisionRow(
                    definitionId,
                    version,
                    label,
                    from,
                    retiredAt == null ? null : LocalDate.ofInstant(retiredAt, zone));
        }
    }
}
