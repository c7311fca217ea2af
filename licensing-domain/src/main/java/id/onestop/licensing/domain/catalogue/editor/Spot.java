package id.onestop.licensing.domain.catalogue.editor;

import static java.util.Objects.requireNonNullElseGet;

import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place of a tree with its shape: a block, a list or an entry of one.
 *
 * @param holder block in which the value stands under {@code key}; the value itself for an entry of a list
 */
record Spot(String path, String schema, Shape shape, Map<String, Object> holder, String key) {

    /**
     * Goes down a path.
     *
     * @throws NotFound if the shape has no such part, or a list no such entry
     */
    static Spot find(Map<String, Object> root, String path) {
        return find(root, path, false);
    }

    /** Goes down a path for writing: blocks on the way that are not there yet are made. */
    static Spot make(Map<String, Object> root, String path) {
        return find(root, path, true);
    }

    private static Spot find(Map<String, Object> root, String path, boolean make) {
        String[] parts = path.split("/", -1);
        var section = DefinitionShape.SECTIONS.stream()
                .filter(field -> field.key().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> gone(path));
        var spot = DefinitionShape.isGeneral(section)
                ? new Spot(parts[0], parts[0], section.shape(), root, "")
                : new Spot(parts[0], parts[0], section.shape(), root, section.key());
        for (int i = 1; i < parts.length; i++) {
            spot = spot.down(parts[i], make);
        }
        if (spot.shape.isLeaf()) {
            throw gone(path);
        }
        return spot;
    }

    private static NotFound gone(String path) {
        return new NotFound("DRAFT_PLACE_GONE", Map.of("place", path));
    }

    private Spot down(String part, boolean make) {
        if (shape instanceof Rows rows) {
            var entries = readEntries();
            var entry = entries.get(Trees.place(entries, rows.key(), part));
            var block = Trees.block(entry).orElseThrow(() -> gone(path + "/" + part));
            return new Spot(path + "/" + part, schema, new Group(rows.fields()), block, "");
        }
        if (shape instanceof Group group) {
            var field = Trees.field(group, part).orElseThrow(() -> gone(path + "/" + part));
            return new Spot(path + "/" + part, schema + "." + part, field.shape(), make ? made() : block(), part);
        }
        throw gone(path);
    }

    Rows rows() {
        if (shape instanceof Rows rows) {
            return rows;
        }
        throw gone(path);
    }

    /** The entries of the list, for writing. */
    List<Object> entries() {
        return Trees.list(holder.get(key)).orElseGet(() -> {
            var list = new ArrayList<Object>();
            holder.put(key, list);
            return list;
        });
    }

    private List<Object> readEntries() {
        return Trees.list(holder.get(key)).orElse(List.of());
    }

    void dropIfEmpty() {
        if (entries().isEmpty()) {
            holder.remove(key);
        }
    }

    private Map<String, Object> made() {
        var block = block();
        if (!key.isEmpty()) {
            holder.put(key, block);
        }
        return block;
    }

    /** The block at this place; one that is not there yet is empty and stands nowhere. */
    private Map<String, Object> block() {
        return key.isEmpty() ? holder : Trees.block(holder.get(key)).orElseGet(LinkedHashMap::new);
    }

    String text(String leaf) {
        var field = leafField(leaf);
        return DraftValues.text(field.shape(), value(block(), leaf));
    }

    private static @Nullable Object value(Map<String, Object> block, String leaf) {
        Object at = block;
        for (String part : leaf.split("/", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return at;
    }

    private Field leafField(String leaf) {
        Shape at = shape;
        Field field = null;
        for (String part : leaf.split("/", -1)) {
            field = at instanceof Group group ? Trees.field(group, part).orElse(null) : null;
            if (field == null) {
                throw gone(path + "/" + leaf);
            }
            at = field.shape();
        }
        if (field == null || !field.shape().isLeaf()) {
            throw gone(path + "/" + leaf);
        }
        return field;
    }

    /** Writes one field; a block that has become empty goes, except an entry of a list. */
    void write(String leaf, String text) {
        var value = DraftValues.value(leafField(leaf).shape(), text);
        if (key.isEmpty()) {
            put(holder, List.of(leaf.split("/", -1)), value);
        } else {
            put(holder, List.of((key + "/" + leaf).split("/", -1)), value);
        }
    }

    private static void put(Map<String, Object> block, List<String> parts, @Nullable Object value) {
        String part = parts.get(0);
        if (parts.size() == 1) {
            if (value == null) {
                block.remove(part);
            } else {
                block.put(part, value);
            }
            return;
        }
        var known = Trees.block(block.get(part)).orElse(null);
        Map<String, Object> below = requireNonNullElseGet(known, LinkedHashMap::new);
        put(below, parts.subList(1, parts.size()), value);
        if (below.isEmpty()) {
            block.remove(part);
        } else if (known == null) {
            block.put(part, below);
        }
    }

    DraftPlace place() {
        var content = new PlaceContent(path);
        if (shape instanceof Group group) {
            content.gather(group, block(), schema);
        } else {
            content.list(schema, Field.must(key, shape), readEntries());
        }
        return content.place(key.isEmpty() && path.contains("/"));
    }
}
