package id.onestop.licensing.domain.catalogue.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same change in many definitions; where there is nothing to change, a definition stays as it is. */
public sealed interface BulkEdit {

    String BASES = "legalBases";

    /** The definition with the change. */
    DraftTree apply(DraftTree tree);

    /**
     * One more legal basis, at the end of the list; one of the same code stays as it is.
     *
     * @param printed as the standard prints it
     */
    record AddBasis(String code, String printed, String title) implements BulkEdit {
        @Override
        public DraftTree apply(DraftTree tree) {
            var root = tree.asMap();
            var bases = new ArrayList<Object>(Trees.list(root.get(BASES)).orElse(List.of()));
            if (Trees.indexOf(bases, "code", code) >= 0) {
                return tree;
            }
            var basis = new LinkedHashMap<String, Object>();
            basis.put("code", code);
            basis.put("printed", printed);
            if (!title.isBlank()) {
                basis.put("title", title);
            }
            bases.add(basis);
            root.put(BASES, bases);
            return DraftTree.of(root);
        }
    }

    /**
     * Other words wherever a law is cited: in the list of legal bases and in every field that says on what it rests.
     *
     * @param everywhere in all other texts too
     */
    record ReplaceWords(String find, String with, boolean everywhere) implements BulkEdit {

        private static final String CITING = "basis";

        @Override
        public DraftTree apply(DraftTree tree) {
            var root = new LinkedHashMap<String, Object>();
            tree.asMap().forEach((key, value) -> root.put(key, replaced(value, everywhere || key.equals(BASES))));
            // the codes by which parts name one another stay as they are
            return DraftTree.of(root);
        }

        private Object replaced(Object value, boolean cites) {
            if (value instanceof Map<?, ?> block) {
                var copy = new LinkedHashMap<Object, Object>();
                block.forEach((key, part) ->
                        copy.put(key, Names.areCodes(key, part) ? part : replaced(part, cites || CITING.equals(key))));
                return copy;
            }
            if (value instanceof List<?> list) {
                return list.stream().map(part -> replaced(part, cites)).toList();
            }
            return cites && value instanceof String text ? text.replace(find, with) : value;
        }
    }
}
