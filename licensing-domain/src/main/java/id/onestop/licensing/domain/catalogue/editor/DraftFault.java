package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.shared.Words;

/**
 * What keeps a draft from being read as a definition.
 *
 * @param path of the field, or of the place where it is missing
 * @param schema keys without the codes of entries; empty where the fault is in no known field
 * @param kind what is wrong
 * @param detail the code, limits or words that belong to the kind; may be empty
 */
public record DraftFault(String path, String schema, Kind kind, Words detail) {

    /** With a detail that is the same in every language: a code or limits. */
    public DraftFault(String path, String schema, Kind kind, String detail) {
        this(path, schema, kind, Words.of(detail));
    }

    /** What may be wrong with a field. */
    public enum Kind {
        MISSING,
        /** A list that must have an entry has none. */
        NO_ENTRY,
        NUMBER,
        CHOICE,
        YES_NO,
        DAY,
        /** Neither PNG nor JPEG, or too large. */
        PICTURE,
        /** Names something that does not exist. */
        UNKNOWN,
        /** The code stands twice in one list. */
        TWICE,
        /** Found by the reader of definitions; the detail says it. */
        OTHER
    }

    /** Whether this fault is at a place or below it. */
    public boolean within(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
