package id.onestop.licensing.domain.catalogue.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two trees differ.
 *
 * @param place as in the file, entries by their codes or from 1
 * @param was empty where there was nothing
 * @param is empty where nothing is left
 */
public record TreeDifference(String place, String was, String is) {

    /** Every difference, in the order of the file. */
    public static List<TreeDifference> of(DraftTree before, DraftTree after) {
        var was = flat(before);
        var is = flat(after);
        var places = new LinkedHashSet<String>(was.keySet());
        places.addAll(is.keySet());
        return places.stream()
                .map(place -> new TreeDifference(place, was.getOrDefault(place, ""), is.getOrDefault(place, "")))
                .filter(one -> !one.was().equals(one.is()))
                .toList();
    }

    private static Map<String, String> flat(DraftTree tree) {
        var flat = new LinkedHashMap<String, String>();
        gather(tree.asMap(), "", flat);
        return flat;
    }

    private static void gather(@Nullable Object value, String path, Map<String, String> flat) {
        if (value instanceof Map<?, ?> block) {
            block.forEach((key, part) -> gather(part, path.isEmpty() ? "" + key : path + "/" + key, flat));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(list.get(i), path + "/" + name(list, i), flat);
            }
        } else {
            flat.put(path, DraftValues.plain(value));
        }
    }

    private static String name(List<?> list, int index) {
        for (String key : List.of("code", "key", "value", "role")) {
            if (!Trees.codeOf(list.get(index), key).isEmpty()) {
                return Trees.name(list, index, key);
            }
        }
        return "@" + (index + 1);
    }
}
