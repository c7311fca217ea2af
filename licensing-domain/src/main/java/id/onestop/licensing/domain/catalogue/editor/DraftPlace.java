package id.onestop.licensing.domain.catalogue.editor;

import java.util.List;

/**
 * A place of a draft as a page shows it: fields to write in, and lists below it to go on to.
 *
 * @param path slashes between keys; an entry of a list is named by its code, or by {@code @} and its place
 * @param entry whether it is an entry of a list
 */
public record DraftPlace(String path, boolean entry, List<Leaf> leaves, List<Listing> lists) {

    public DraftPlace {
        leaves = List.copyOf(leaves);
        lists = List.copyOf(lists);
    }

    /**
     * A field.
     *
     * @param path below the place
     * @param schema keys without the codes of entries, by which its label is found
     * @param text its value, as typed
     * @param meant whether it has a meaning beside what the fields it depends on say now
     * @param asked whether {@link DraftChecks} tells it as missing while it is empty
     */
    public record Leaf(String path, String schema, Field field, String text, boolean meant, boolean asked) {}

    /** A list below the place. */
    public record Listing(String path, String schema, Field field, List<Entry> entries, boolean meant) {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of a list.
     *
     * @param path of the entry
     * @param code its key field, may be empty
     * @param titleId how people call it, in Indonesian where it has both languages
     * @param mark of all that it holds: another entry, and this one with another content, have another mark
     */
    public record Entry(String path, String code, String titleId, String titleEn, String mark) {}
}
