package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.Change.Clash;
import java.util.List;

/**
 * What became of changes.
 *
 * @param path where it was written; an entry without a code may have another place by now
 * @param written fields that now hold what was typed
 * @param clashes fields that somebody else had written meanwhile, with both texts
 */
public record DraftWritten(String path, int written, List<ForeignChange> clashes) {

    public DraftWritten {
        clashes = List.copyOf(clashes);
    }

    /**
     * A field that two people wrote.
     *
     * @param by who wrote it first; empty where the list itself was changed
     */
    public record ForeignChange(Clash clash, String by) {}
}
