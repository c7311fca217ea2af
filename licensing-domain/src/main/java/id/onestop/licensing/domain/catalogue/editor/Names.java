package id.onestop.licensing.domain.catalogue.editor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys under which codes stand, by which parts of a definition name one another; no words of anybody. */
final class Names {

    private static final Set<String> KEYS = Set.of(
            "code",
            "picture",
            "key",
            "kind",
            "step",
            "steps",
            "post",
            "posts",
            "next",
            "beside",
            "waitsFor",
            "maySendBackTo",
            "question",
            "declaration",
            "book",
            "stock",
            "template",
            "requirements",
            "shares",
            "superior",
            "head");

    private Names() {}

    /** Whether these are codes; what has parts of its own is none. */
    static boolean areCodes(Object key, Object value) {
        boolean parts = value instanceof Map<?, ?>
                || value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>;
        return !parts && key instanceof String name && KEYS.contains(name);
    }
}
