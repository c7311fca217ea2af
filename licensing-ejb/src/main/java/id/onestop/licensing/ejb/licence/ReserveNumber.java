package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.NumberParts;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks for a number for one application.
 *
 * @param bookCode the book that the pinned definition names
 * @param purpose service and kind of paper, by which the book may have a format of the agency's own
 * @param pattern how the number is written, from the same definition
 * @param on the agency's local date: it names the year of the book and the month in the number
 */
public record ReserveNumber(
        long agencyId,
        String bookCode,
        String purpose,
        String pattern,
        String applicationNumber,
        LocalDate on,
        NumberParts parts,
        Instant at) {

    /** For what the book has no format of its own. */
    public ReserveNumber(
            long agencyId,
            String bookCode,
            String pattern,
            String applicationNumber,
            LocalDate on,
            NumberParts parts,
            Instant at) {
        this(agencyId, bookCode, "", pattern, applicationNumber, on, parts, at);
    }
}
