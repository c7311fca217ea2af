package id.onestop.licensing.web.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address that people see, and the page behind it.
 *
 * @param pattern such as {@code /applications/{number}}; a name in braces becomes a request parameter
 * @param view the page file
 */
public record Route(String pattern, String view, Access access) {

    /** Who the address is for, which also decides what may be kept of the answer. */
    public enum Access {
        /** Anybody; nothing personal stands on it. */
        PUBLIC,
        /** Anybody; a form that is sent by POST. */
        FORM,
        /** People with an account; others are sent to sign in. */
        SIGNED_IN
    }

    /** The parameters that a path carries, or empty if it is not for this route. */
    public Optional<Map<String, String>> match(String path) {
        var wanted = segments(pattern);
        var given = segments(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < wanted.size(); i++) {
            String segment = wanted.get(i);
            if (segment.startsWith("{")) {
                parameters.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** What the container has to map for this route. */
    String mapping() {
        var segments = segments(pattern);
        return segments.get(0).isEmpty() ? "" : "/" + segments.get(0);
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
