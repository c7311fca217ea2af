package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    private record Letters(List<String> items, @Nullable String next) implements Listing {}

    @Test
    void readingOnByCursorGivesEveryItemOnce() {
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(cursor, 2);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(null, 5).next()).isNull();
        assertThat(page("d", 1).next()).isNull();
        assertThat(page("e", 1).items()).isEmpty();
    }

    @Test
    void anUnknownCursorIsRefused() {
        assertThatThrownBy(() -> page("z", 2)).isInstanceOf(Invalid.class);
    }

    private static Letters page(@Nullable String cursor, int limit) {
        return Listing.within(ALL, cursor, limit, Function.identity(), Letters::new);
    }
}
