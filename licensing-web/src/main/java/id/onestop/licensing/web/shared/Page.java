package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read on by key.
 *
 * @param next what {@code cursor} has to be for the next page; {@code null} on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows of which one more was read than wanted.
     *
     * @param key of a row, from which the next page goes on
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> key) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        return new Page<>(oneMore.subList(0, limit), key.apply(oneMore.get(limit - 1)));
    }

    /**
     * A page of a list that is short and at hand.
     *
     * @param cursor key of the last item of the page before; {@code null} for the first page
     */
    public static <T> Page<T> within(List<T> all, @Nullable String cursor, int limit, Function<T, String> key) {
        int from = 0;
        if (cursor != null) {
            var keys = all.stream().map(key).toList();
            from = keys.indexOf(cursor) + 1;
            if (from == 0) {
                throw new Invalid(List.of(new FieldError("cursor", "CURSOR_UNKNOWN")));
            }
        }
        return of(all.subList(from, Math.min(all.size(), from + limit + 1)), limit, key);
    }
}
