package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Leaf;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Listing;
import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the fields and lists that a page shows of one place; what is asked agrees with {@link DraftChecks}. */
final class PlaceContent {

    private static final List<String> TITLES =
            List.of("name", "title", "label", "text", "printed", "role", "note", "lines");

    private final String path;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Listing> lists = new ArrayList<>();

    PlaceContent(String path) {
        this.path = path;
    }

    DraftPlace place(boolean entry) {
        return new DraftPlace(path, entry, leaves, lists);
    }

    void gather(Group group, Map<?, ?> block, String schema) {
        gather(group, block, new Below("", schema, true, true));
    }

    void list(String schema, Field field, List<?> entries) {
        lists.add(listing(path, schema, field, entries, true));
    }

    /**
     * How far below the place one is.
     *
     * @param asked whether what is needed here is missed when it is not there
     */
    private record Below(String path, String schema, boolean meant, boolean asked) {
        Below at(Field field, Map<?, ?> block) {
            boolean isMeant = field.by().isEmpty() || field.values().contains(DraftValues.plain(block.get(field.by())));
            boolean replaced = !field.unless().isEmpty() && block.containsKey(field.unless());
            boolean isAsked = isMeant || block.containsKey(field.key());
            boolean there = field.needed() && !replaced
                    || !field.shape().isLeaf() && block.get(field.key()) instanceof Map<?, ?>;
            return new Below(
                    path.isEmpty() ? field.key() : path + "/" + field.key(),
                    schema + "." + field.key(),
                    meant && isMeant,
                    asked && isAsked && there);
        }
    }

    private void gather(Group group, Map<?, ?> block, Below below) {
        for (var field : group.fields()) {
            var at = below.at(field, block);
            Object value = block.get(field.key());
            if (field.shape() instanceof Group inner) {
                gather(inner, value instanceof Map<?, ?> map ? map : Map.of(), at);
            } else if (field.shape() instanceof Rows) {
                var entries = value instanceof List<?> list ? list : List.of();
                lists.add(listing(path + "/" + at.path(), at.schema(), field, entries, at.meant()));
            } else {
                leaves.add(new Leaf(
                        at.path(), at.schema(), field, DraftValues.text(field.shape(), value), at.meant(), at.asked()));
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
                    title(entry, "en"),
                    Trees.mark(entry)));
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
