package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RevisionRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the list of a standard's revisions.
 *
 * @param label as printed; may be empty
 * @param until last day in force; absent while it binds
 */
public record RevisionResponse(
        int version, String label, LocalDate from, @Nullable LocalDate until, boolean inForce) {

    static RevisionResponse from(RevisionRow row) {
        return new RevisionResponse(row.version(), row.label(), row.from(), row.until(), row.inForce());
    }
}
