package id.onestop.licensing.ejb.catalogue;

/**
 * What somebody had before him when he wrote in a draft.
 *
 * @param version of the draft
 * @param mark of the entry that is named by its place; empty where the way to what was written has only codes
 */
public record SeenEntry(long version, String mark) {

    /** Whatever stands there. */
    public static final SeenEntry ANY = new SeenEntry(-1, "");

    boolean any() {
        return version < 0;
    }
}
