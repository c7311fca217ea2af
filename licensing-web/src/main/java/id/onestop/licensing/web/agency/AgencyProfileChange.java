package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.ProfileChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the profile.
 *
 * @param version number of the revision that it made
 */
public record AgencyProfileChange(
        int version, String changedBy, @Nullable Instant changedAt, List<Field> fields) {

    public AgencyProfileChange {
        fields = List.copyOf(fields);
    }

    /** What was and is. */
    public record Field(String field, String was, String written) {}

    static AgencyProfileChange from(ProfileChange change) {
        return new AgencyProfileChange(
                change.number(),
                change.byName(),
                change.at(),
                change.rows().stream()
                        .map(row -> new Field(row.field(), row.was(), row.written()))
                        .toList());
    }
}
