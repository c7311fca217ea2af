package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.ProfileForm;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the agency says about itself.
 *
 * @param version number of the revision, which a change names in If-Match
 * @param values fields by name, as the form has them: nameId, phone, monday, crest and so on
 */
public record AgencyProfileResponse(
        String agency,
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        Map<String, String> values)
        implements Versioned {

    static AgencyProfileResponse from(ProfileForm form) {
        return new AgencyProfileResponse(
                form.agencyCode(),
                form.revision(),
                form.changedByName().isEmpty() ? null : form.changedByName(),
                form.changedAt(),
                new TreeMap<>(form.values()));
    }
}
