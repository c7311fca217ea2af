package id.onestop.licensing.web.agency;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of the profile, by name; one that is left out stays.
 *
 * @param values such as {@code {"phone": "(0725) 2202016"}}
 */
public record AgencyProfileRequest(@Nullable Map<String, String> values) {

    static Map<String, @Nullable String> typed(@Nullable AgencyProfileRequest request) {
        var typed = new HashMap<String, @Nullable String>();
        if (request != null && request.values() != null) {
            typed.putAll(request.values());
        }
        return typed;
    }
}
