package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.DraftChange;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries without a code are named by their place, and places shift when somebody else removes or moves a neighbour. */
@ApplicationScoped
class DraftShifts {

    /** How far back one looks for who changed something. */
    private static final int BACK = 500;

    @Inject
    DraftQueries queries;

    /** Refuses what is no longer as it was seen. */
    void requireSame(DefinitionDraft draft, DraftTree tree, String path, String mark) {
        if (!tree.mark(path).equals(mark)) {
            throw new Conflict("DRAFT_ENTRY_CHANGED", Map.of("by", lastIn(draft, DraftTree.listOf(path))));
        }
    }

    /**
     * Where the entry is now that somebody saw at a place.
     *
     * @throws Conflict if its list has shifted since, and it cannot be told from the others
     */
    String where(DefinitionDraft draft, DraftTree tree, String path, SeenEntry seen) {
        String entry = DraftTree.placed(path);
        if (entry.isEmpty() || seen.any() || !shifted(draft, entry, seen.version())) {
            return path;
        }
        String list = DraftTree.listOf(entry);
        return tree.has(list)
                ? tree.marked(list, seen.mark())
                        .map(now -> now + path.substring(entry.length()))
                        .orElseThrow(() -> new Conflict("DRAFT_ENTRY_SHIFTED", Map.of("by", lastIn(draft, list))))
                : path;
    }

    private boolean shifted(DefinitionDraft draft, String entry, long version) {
        return queries.changesSince(draft.id(), version).stream()
                .anyMatch(change -> change.kind() == DraftChange.Kind.IMPORTED
                        || shifts(change) && entry.startsWith(DraftTree.listOf(change.place()) + "/"));
    }

    private static boolean shifts(DraftChangeRow change) {
        return change.kind() == DraftChange.Kind.REMOVED || change.kind() == DraftChange.Kind.MOVED;
    }

    private String lastIn(DefinitionDraft draft, String list) {
        return latest(draft).stream()
                .filter(change -> change.place().isEmpty() || change.place().startsWith(list))
                .map(DraftChangeRow::changedBy)
                .findFirst()
                .orElse(draft.changedByName());
    }

    /** Who removed a place that is gone, or one that it stood in; of an entry without a code, who last took one from its list. */
    Optional<String> remover(DefinitionDraft draft, String path) {
        String placed = DraftTree.placed(path);
        return latest(draft).stream()
                .filter(change -> change.kind() == DraftChange.Kind.IMPORTED
                                && !change.was().isEmpty()
                        || change.kind() == DraftChange.Kind.REMOVED
                                && (path.equals(change.place())
                                        || path.startsWith(change.place() + "/")
                                        || !placed.isEmpty()
                                                && DraftTree.listOf(placed).equals(DraftTree.listOf(change.place()))))
                .map(DraftChangeRow::changedBy)
                .findFirst();
    }

    private List<DraftChangeRow> latest(DefinitionDraft draft) {
        return queries.changesOf(draft.id(), Long.MAX_VALUE, BACK);
    }
}
