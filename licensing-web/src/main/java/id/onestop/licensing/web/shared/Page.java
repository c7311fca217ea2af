package id.onestop.licensing.web.shared;

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
}
