package id.onestop.licensing.domain.catalogue.editor;

import java.util.List;

/**
 * One field of a draft written anew by somebody who saw {@code was} in it.
 *
 * @param path of the field, below the place that is edited
 */
public record Change(String path, String was, String is) {

    public Change {
        was = DraftValues.normal(was);
        is = DraftValues.normal(is);
    }

    public boolean changesNothing() {
        return was.equals(is);
    }

    /**
     * Two people wrote the same field.
     *
     * @param theirs what stands there now
     * @param mine what the second one typed
     */
    public record Clash(String path, String was, String theirs, String mine) {}

    /** A draft with what could be written, and what could not because somebody else had been there. */
    public record Outcome(DraftTree tree, List<Change> applied, List<Clash> clashes) {
        public Outcome {
            applied = List.copyOf(applied);
            clashes = List.copyOf(clashes);
        }
    }
}
