package id.onestop.licensing.domain.catalogue;

/** What stands before the entries of a printed list. */
public enum Marks {
    /** 1. 2. 3. */
    NUMBERS,
    /** a. b. c. */
    LETTERS,
    /** a.1. a.2. below an entry a. */
    SUBLETTERS,
    DASHES,
    BULLETS,
    NONE;

    /** The mark of the n-th entry below an entry with the mark {@code above}. */
    String of(String above, int n) {
        return switch (this) {
            case NUMBERS -> n + ".";
            case LETTERS -> (char) ('a' + n - 1) + ".";
            case SUBLETTERS -> above + n + ".";
            case DASHES -> "-";
            case BULLETS -> "•";
            case NONE -> "";
        };
    }
}
