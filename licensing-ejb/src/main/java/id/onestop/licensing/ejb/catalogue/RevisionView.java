package id.onestop.licensing.ejb.catalogue;

import java.util.List;

/**
 * One revision of a standard, with all that there are.
 *
 * @param revisions newest first, this one among them; drafts are nobody's business yet
 */
public record RevisionView(StandardView standard, RevisionRow revision, List<RevisionRow> revisions) {

    public RevisionView {
        revisions = List.copyOf(revisions);
    }
}
