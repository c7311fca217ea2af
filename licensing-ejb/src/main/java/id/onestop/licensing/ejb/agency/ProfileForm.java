package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an agency as its administrator sees it.
 *
 * @param revision number of what holds now
 * @param changedAt {@code null} while it is what the agency's file said
 * @param values fields by their keys
 * @param formerNames names that the agency bore before, the latest first
 * @param posts who may sign for it: names of its posts by their codes
 */
public record ProfileForm(
        String agencyCode,
        int revision,
        String changedByName,
        @Nullable Instant changedAt,
        Map<String, String> values,
        List<FormerName> formerNames,
        Map<String, Words> posts) {

    public ProfileForm {
        values = Map.copyOf(values);
        formerNames = List.copyOf(formerNames);
        posts = Collections.unmodifiableMap(new LinkedHashMap<>(posts));
    }

    /**
     * A name that is no longer borne.
     *
     * @param until when the next name came
     */
    public record FormerName(String name, @Nullable Instant until) {}
}
