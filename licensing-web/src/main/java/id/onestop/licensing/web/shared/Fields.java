package id.onestop.licensing.web.shared;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Functions of the tag library for {@code l:field}. */
public final class Fields {

    private Fields() {}

    /** What describes a field, in this order: hint, error, counter; nothing if nothing does. */
    public static @Nullable String describedBy(
            String id, @Nullable Object hint, @Nullable Object error, boolean counted) {
        var ids = new StringJoiner(" ");
        if (present(hint)) {
            ids.add(id + "-hint");
        }
        if (present(error)) {
            ids.add(id + "-error");
        }
        if (counted) {
            ids.add(id + "-count");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    /** Whether something is there to show. */
    public static boolean present(@Nullable Object value) {
        return value != null && !value.toString().isEmpty();
    }
}
