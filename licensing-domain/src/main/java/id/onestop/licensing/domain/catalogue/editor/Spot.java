package id.onestop.licensing.domain.catalogue.editor;

import static java.util.Objects.requireNonNullElseGet;

import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Leaf;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Listing;
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

    private static final List<String> TITLES =
            List.of("name", "title", "label", "text", "printed", "role", "note", "lines");

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
        var leaves = new ArrayList<Leaf>();
        var lists = new ArrayList<Listing>();
        if (shape instanceof Group group) {
            gather(group, block(), new Below("", schema, true), leaves, lists);
        } else {
            lists.add(listing(path, schema, Field.must(key, shape), readEntries(), true));
        }
        return new DraftPlace(path, key.isEmpty() && path.contains("/"), leaves, lists);
    }

    /** How far below the place one is. */
    private record Below(String path, String schema, boolean meant) {
        Below at(Field field, boolean isMeant) {
            return new Below(
                    path.isEmpty() ? field.key() : path + "/" + field.key(),
                    schema + "." + field.key(),
                    meant && isMeant);
        }
    }

    private void gather(Group group, Map<?, ?> block, Below below, List<Leaf> leaves, List<Listing> lists) {
        for (var field : group.fields()) {
            var at = below.at(
                    field, field.by().isEmpty() || field.values().contains(DraftValues.plain(block.get(field.by()))));
            Object value = block.get(field.key());
            if (field.shape() instanceof Group inner) {
                gather(inner, value instanceof Map<?, ?> map ? map : Map.of(), at, leaves, lists);
            } else if (field.shape() instanceof Rows) {
                var entries = value instanceof List<?> list ? list : List.of();
                lists.add(listing(path + "/" + at.path(), at.schema(), field, entries, at.meant()));
            } else {
                leaves.add(new Leaf(at.path(), at.schema(), field, DraftValues.text(field.shape(), value), at.meant()));
            }
        }
    }

    private static Listing listing(String path, String schema, Field field, List<?> entries, boolean meant) {
        String key = field.shape() instanceof Rows rows ? rows.key() : "";
        var named = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            named.add(new Entry(
                    path + "/" + Trees.name(entries, i, key),
                    Trees.codeOf(entry, key),
                    title(entry, "id"),
                    title(entry, "en")));
        }
        return new Listing(path, schema, field, named, meant);
    }

    private static String title(@Nullable Object entry, String language) {
        if (!(entry instanceof Map<?, ?> block)) {
            return DraftValues.plain(entry);
        }
        return TITLES.stream()
                .map(block::get)
                .filter(value -> value != null)
                .map(value -> value instanceof Map<?, ?> words
                        ? DraftValues.plain(words.get(language))
                        : DraftValues.text(new Shape.Lines(), value).replace('\n', ' '))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
