package id.onestop.licensing.ejb.agency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a profile: who, when, and what was and is.
 *
 * @param number of the revision that it made
 */
public record ProfileChange(
        int number, String byName, @Nullable Instant at, List<Row> rows) {

    public ProfileChange {
        rows = List.copyOf(rows);
    }

    /**
     * One field.
     *
     * @param field its key
     */
    public record Row(String field, String was, String written) {}
}
