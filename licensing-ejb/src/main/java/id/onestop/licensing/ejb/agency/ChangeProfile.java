package id.onestop.licensing.ejb.agency;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes of the agency.
 *
 * @param base number of the revision that the form showed
 * @param typed fields by their keys; one that is left out stays
 */
public record ChangeProfile(int base, Map<String, @Nullable String> typed) {

    public ChangeProfile {
        typed = Collections.unmodifiableMap(new HashMap<>(typed));
    }
}
