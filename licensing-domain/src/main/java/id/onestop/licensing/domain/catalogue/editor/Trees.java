package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks and lists of a draft, and how an entry of a list is named. */
final class Trees {

    private static final Pattern INDEXED = Pattern.compile("([^\\[]*)((?:\\[\\d+])*)");

    private static final int MARK = 16;

    private Trees() {}

    /** Parts of the largest definition that its column holds; what a file repeats by aliases is counted each time. */
    private static final int MOST = 300_000;

    /**
     * Refuses values that unfold to more than any definition has, before anything is copied.
     *
     * @throws RuleViolation {@code DRAFT_TOO_LONG}
     */
    static void requireBounded(Map<?, ?> root) {
        var open = new ArrayDeque<Object>();
        open.add(root);
        for (int count = 0; !open.isEmpty(); count++) {
            if (count + open.size() > MOST) {
                throw new RuleViolation("DRAFT_TOO_LONG");
            }
            var part = open.removeLast();
            Collection<?> below =
                    part instanceof Map<?, ?> block ? block.values() : part instanceof List<?> list ? list : List.of();
            below.stream().filter(Objects::nonNull).forEach(open::addLast);
        }
    }

    static Map<String, Object> copy(Map<?, ?> block) {
        var copy = new LinkedHashMap<String, Object>();
        block.forEach((key, value) -> copy.put(String.valueOf(key), copied(value)));
        return copy;
    }

    private static @Nullable Object copied(@Nullable Object value) {
        if (value instanceof Map<?, ?> block) {
            return copy(block);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(item -> copy.add(copied(item)));
            return copy;
        }
        return value;
    }

    /** The block itself, for writing into it. */
    @SuppressWarnings("unchecked")
    static Optional<Map<String, Object>> block(@Nullable Object value) {
        return value instanceof Map<?, ?> block ? Optional.of((Map<String, Object>) block) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    static Optional<List<Object>> list(@Nullable Object value) {
        return value instanceof List<?> list ? Optional.of((List<Object>) list) : Optional.empty();
    }

    static int indexOf(List<?> entries, String key, String code) {
        for (int i = 0; i < entries.size(); i++) {
            if (codeOf(entries.get(i), key).equals(code)) {
                return i;
            }
        }
        return -1;
    }

    static String codeOf(@Nullable Object entry, String key) {
        return entry instanceof Map<?, ?> block && !key.isEmpty() ? DraftValues.plain(block.get(key)) : "";
    }

    /** How an entry is named: by its code where that is one and nobody else's, otherwise by its place from 1. */
    static String name(List<?> entries, int index, String key) {
        String code = codeOf(entries.get(index), key);
        return DraftTree.isCode(code) && indexOf(entries, key, code) == index ? code : "@" + (index + 1);
    }

    /** Tells an entry from others, and from itself with another content. */
    static String mark(@Nullable Object entry) {
        return Notice.key(String.valueOf(entry)).substring(0, MARK);
    }

    /**
     * Where the entry with this name stands, from 0.
     *
     * @throws NotFound if it is gone
     */
    static int place(List<?> entries, String key, String name) {
        for (int i = 0; i < entries.size(); i++) {
            if (name(entries, i, key).equals(name)) {
                return i;
            }
        }
        throw new NotFound("DRAFT_PLACE_GONE", Map.of("place", name));
    }

    static String pathOf(Map<String, Object> root, String inFile) {
        var path = new ArrayList<String>();
        Object at = root;
        Shape shape = DraftTree.shape();
        for (String part : inFile.split("\\.", -1)) {
            var match = INDEXED.matcher(part);
            if (!match.matches() || !(shape instanceof Group group)) {
                break;
            }
            var field = field(group, match.group(1));
            if (field.isEmpty()) {
                break;
            }
            if (path.isEmpty() && DefinitionShape.isTop(field.get())) {
                path.add("general");
            }
            path.add(field.get().key());
            at = at instanceof Map<?, ?> block ? block.get(field.get().key()) : null;
            shape = field.get().shape();
            if (shape instanceof Rows rows && !match.group(2).isEmpty()) {
                int index = Integer.parseInt(match.group(2).replaceAll("]\\[.*|[\\[\\]]", ""));
                var entries = list(at).orElse(List.of());
                boolean known = index < entries.size();
                path.add(known ? name(entries, index, rows.key()) : "@" + (index + 1));
                at = known ? entries.get(index) : null;
                shape = new Group(rows.fields());
            }
        }
        return String.join("/", path);
    }

    static Optional<Field> field(Group group, String key) {
        return group.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
