package id.onestop.licensing.web.shared;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes name the version that they were made from: {@code If-Match} with the tag that reading gave. */
public final class Preconditions {

    private static final Pattern ONE_TAG = Pattern.compile("\\*|\"?(\\d{1,18})\"?");

    private Preconditions() {}

    /** The tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Whether a reader has this answer already; a header that is no list of tags names none. */
    static boolean known(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String quoted = '"' + tag + '"';
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(quoted) || one.equals("W/" + quoted));
    }

    /**
     * Refuses a change that names no version (428) or another one (412).
     *
     * @param ifMatch the header as it came
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpRefusal(428, "VERSION_NEEDED", Map.of());
        }
        String wanted = '"' + Long.toString(version) + '"';
        boolean same = Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(wanted::equals);
        if (!same && !ifMatch.strip().equals("*")) {
            throw new HttpRefusal(412, "VERSION_DIFFERS", Map.of());
        }
    }

    /** The version that {@code If-Match} names, for use cases that compare it themselves; -1 for {@code *}. */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpRefusal(428, "VERSION_NEEDED", Map.of());
        }
        var one = ONE_TAG.matcher(ifMatch.strip());
        if (!one.matches()) {
            throw new HttpRefusal(412, "VERSION_DIFFERS", Map.of());
        }
        return one.group(1) == null ? -1 : Long.parseLong(one.group(1));
    }
}
