package id.onestop.licensing.domain.catalogue.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two trees differ, or a list whose entries stand in another order.
 *
 * @param place as in the file, entries by their codes or from 1
 * @param was empty where there was nothing
 * @param is empty where nothing is left
 */
public record TreeDifference(String place, String was, String is) {

    /** Every difference, in the order of the file. */
    public static List<TreeDifference> of(DraftTree before, DraftTree after) {
        var was = Flat.of(before);
        var is = Flat.of(after);
        var places = new LinkedHashSet<String>(was.fields.keySet());
        places.addAll(is.fields.keySet());
        var found = new ArrayList<TreeDifference>();
        for (String place : places) {
            if (was.moved(is, place)) {
                found.add(new TreeDifference(place, was.order(place), is.order(place)));
            }
            var one = new TreeDifference(place, was.text(place), is.text(place));
            if (!one.was().equals(one.is())) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    /**
     * A tree laid flat.
     *
     * @param fields what stands at each place; nothing for a list
     * @param orders the entries of lists that are named by codes, and so keep their place when they are moved
     */
    private record Flat(Map<String, String> fields, Map<String, List<String>> orders) {

        static Flat of(DraftTree tree) {
            var flat = new Flat(new LinkedHashMap<>(), new LinkedHashMap<>());
            flat.gather(tree.asMap(), "");
            return flat;
        }

        private void gather(@Nullable Object value, String path) {
            if (value instanceof Map<?, ?> block) {
                block.forEach((key, part) -> gather(part, path.isEmpty() ? "" + key : path + "/" + key));
            } else if (value instanceof List<?> list) {
                var names = IntStream.range(0, list.size())
                        .mapToObj(i -> name(list, i))
                        .toList();
                if (names.size() > 1 && names.stream().noneMatch(name -> name.startsWith("@"))) {
                    fields.put(path, "");
                    orders.put(path, names);
                }
                for (int i = 0; i < list.size(); i++) {
                    gather(list.get(i), path + "/" + names.get(i));
                }
            } else {
                fields.put(path, DraftValues.plain(value));
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

        String text(String place) {
            return fields.getOrDefault(place, "");
        }

        String order(String place) {
            return String.join(", ", entries(place));
        }

        private List<String> entries(String place) {
            return orders.getOrDefault(place, List.of());
        }

        /** Whether entries that both have follow each other otherwise. */
        boolean moved(Flat other, String place) {
            var theirs = other.entries(place);
            var mine = entries(place);
            return !mine.stream()
                    .filter(theirs::contains)
                    .toList()
                    .equals(theirs.stream().filter(mine::contains).toList());
        }
    }
}
