package id.onestop.licensing.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The place of a page in a list that is read by key, the last row first: {@code before} is the last row of the page before. */
public final class PageKeys {

    private static final String BEFORE = "before";

    private PageKeys() {}

    /** The key before which the page begins; what is none begins the list. */
    public static long before(HttpServletRequest request) {
        return key(request, BEFORE, Long.MAX_VALUE);
    }

    /** A key in an address; what is none is as if nothing was said. */
    public static long key(HttpServletRequest request, String name, long otherwise) {
        var said = request.getParameter(name);
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : otherwise;
    }

    /** Query of the next page; nothing on the last. */
    public static @Nullable String next(Page<?> page) {
        return page.next() == null ? null : "?" + BEFORE + "=" + page.next();
    }

    /** Query of the first page; nothing on it. */
    public static @Nullable String first(HttpServletRequest request) {
        return before(request) == Long.MAX_VALUE ? null : "?";
    }
}
