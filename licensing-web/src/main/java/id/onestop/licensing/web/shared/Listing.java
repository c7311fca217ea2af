package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list that is read on by key; its records are concrete, so that the description of the API can name them. */
public interface Listing {

    /** What {@code cursor} has to be for the next page; {@code null} on the last. */
    @Nullable
    String next();

    /**
     * Cuts a page out of a list that is short and at hand.
     *
     * @param cursor key of the last item of the page before; {@code null} for the first page
     */
    static <T, P extends Listing> P within(
            List<T> all,
            @Nullable String cursor,
            int limit,
            Function<T, String> key,
            BiFunction<List<T>, @Nullable String, P> page) {
        int from = 0;
        if (cursor != null) {
            from = all.stream().map(key).toList().indexOf(cursor) + 1;
            if (from == 0) {
                throw new Invalid(List.of(new FieldError("cursor", "CURSOR_UNKNOWN")));
            }
        }
        int to = Math.min(all.size(), from + limit);
        return page.apply(all.subList(from, to), to < all.size() ? key.apply(all.get(to - 1)) : null);
    }
}
