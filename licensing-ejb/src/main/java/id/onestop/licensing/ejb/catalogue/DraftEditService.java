package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.DraftChange;
import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.Change.Clash;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.catalogue.DraftWritten.ForeignChange;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Administrators write a draft, field by field; two of them may write in one draft at the same time, and only where both wrote
 * the same field does the second one have to choose.
 */
@Stateless
public class DraftEditService {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

    /** Lines of the history on one page. */
    public static final int PAGE = 50;

    @Inject
    Drafts drafts;

    @Inject
    DraftRepository repository;

    @Inject
    DraftQueries queries;

    @Inject
    DraftShifts shifts;

    @Inject
    Definitions definitions;

    @Inject
    ExamplePictures pictures;

    @Inject
    Clock clock;

    /** What stands at a place of a draft. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public DraftView show(long draftId, String path) {
        var draft = drafts.own(draftId);
        var reading = drafts.read(draft);
        requireThere(draft, reading.tree(), path);
        return new DraftView(
                row(draft),
                reading.tree().place(path),
                reading.faults(),
                drafts.names(draft, reading.tree()),
                reading.tree().titles(),
                !drafts.ofCaller(draft),
                draft.definitionId()
                        .map(bound -> definitions.byId(bound).versionNumber())
                        .orElse(null));
    }

    private static DraftRow row(DefinitionDraft draft) {
        return new DraftRow(
                draft.id(),
                draft.version(),
                draft.serviceCode(),
                draft.name(),
                "",
                draft.status(),
                draft.changedByName(),
                draft.changedAt(),
                draft.proposedByName().orElse(null));
    }

    /**
     * Writes fields of a place; tells those that somebody else has written meanwhile.
     *
     * @param seen what the caller had before him; an entry that has another place in its list by now is written there
     * @throws Conflict if that entry cannot be told from the others any more
     */
    @RequiresPermission(Permission.CONFIGURE)
    public DraftWritten write(long draftId, String place, SeenEntry seen, List<Change> changes) {
        var draft = open(draftId);
        var tree = DraftTree.of(NormalText.root(draft.document()));
        String path = shifts.where(draft, tree, place, seen);
        requireThere(draft, tree, path);
        var outcome = tree.with(path, changes);
        if (!outcome.applied().isEmpty()) {
            keep(draft, outcome.tree());
            for (var change : outcome.applied()) {
                note(draft, DraftChange.Kind.WRITTEN, path + "/" + change.path(), change.was(), change.is());
            }
        }
        return new DraftWritten(path, outcome.applied().size(), told(draft, path, outcome.clashes()));
    }

    private List<ForeignChange> told(DefinitionDraft draft, String path, List<Clash> clashes) {
        if (clashes.isEmpty()) {
            return List.of();
        }
        var places = clashes.stream().map(clash -> path + "/" + clash.path()).toList();
        var by = queries.lastAt(draft.id(), places).stream()
                .collect(Collectors.toMap(DraftChangeRow::place, DraftChangeRow::changedBy, (one, other) -> one));
        return clashes.stream()
                .map(clash -> new ForeignChange(clash, by.getOrDefault(path + "/" + clash.path(), "")))
                .toList();
    }

    /**
     * Adds an entry to a list and answers its path.
     *
     * @param seen what the caller had before him; where the list belongs to an entry that has another place by now, it is added there
     * @throws Conflict if that entry cannot be told from the others any more
     */
    @RequiresPermission(Permission.CONFIGURE)
    public String add(long draftId, String list, SeenEntry seen, String code) {
        String entry = code.strip();
        if (!entry.isEmpty() && !CODE.matcher(entry).matches() && DraftTree.codedBy(list)) {
            throw new RuleViolation("DRAFT_CODE");
        }
        var draft = open(draftId);
        var before = DraftTree.of(NormalText.root(draft.document()));
        String path = shifts.where(draft, before, list, seen);
        requireThere(draft, before, path);
        var tree = before.added(path, entry);
        keep(draft, tree);
        var entries = tree.entries(path);
        String added = entries.get(entries.size() - 1).path();
        note(draft, DraftChange.Kind.ADDED, added, "", entry);
        return added;
    }

    /**
     * Takes an entry out of its list.
     *
     * @param mark of the entry that the caller saw there
     * @throws Conflict if it is another one by now, or holds something else
     */
    @RequiresPermission(Permission.CONFIGURE)
    public void remove(long draftId, String path, String mark) {
        var draft = open(draftId);
        var tree = DraftTree.of(NormalText.root(draft.document()));
        requireThere(draft, tree, path);
        shifts.requireSame(draft, tree, path, mark);
        String was = NormalText.of(tree, path);
        keep(draft, tree.removed(path));
        note(draft, DraftChange.Kind.REMOVED, path, was, "");
    }

    /**
     * Moves an entry up (negative) or down, and says where it is now; at an end of its list it stays.
     *
     * @param mark of the entry that the caller saw there; one that is named by a code is the same whatever it holds
     */
    @RequiresPermission(Permission.CONFIGURE)
    public MovedEntry move(long draftId, String path, int by, String mark) {
        var draft = open(draftId);
        var tree = DraftTree.of(NormalText.root(draft.document()));
        requireThere(draft, tree, path);
        if (DraftTree.placed(path).equals(path)) {
            shifts.requireSame(draft, tree, path, mark);
        }
        var moved = tree.moved(path, by);
        String list = path.substring(0, path.lastIndexOf('/'));
        var before = tree.entries(list).stream().map(Entry::path).toList();
        int place = Math.min(Math.max(before.indexOf(path) + by, 0), before.size() - 1);
        if (!moved.equals(tree)) {
            keep(draft, moved);
            note(draft, DraftChange.Kind.MOVED, path, "", Integer.toString(by));
        }
        return new MovedEntry(moved.entries(list).get(place).path(), place + 1, before.size());
    }

    /**
     * Writes the whole text anew; it may be incomplete, but has to be readable.
     *
     * @param version of the draft that was changed
     * @throws Conflict if somebody has written meanwhile
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused if it is no block of values
     */
    @RequiresPermission(Permission.CONFIGURE)
    public void replace(long draftId, long version, String text) {
        YamlDocument.read("document", text).requireNoFaultsOfForm();
        var draft = open(draftId);
        if (version >= 0 && draft.version() != version) {
            throw new Conflict("DRAFT_CHANGED", Map.of("by", draft.changedByName()));
        }
        var tree = pictures.apart(DraftTree.of(NormalText.root(text)));
        if (!drafts.title(tree).code().equals(draft.serviceCode())) {
            throw new RuleViolation("DRAFT_OTHER_SERVICE");
        }
        String was = draft.document();
        keep(draft, tree);
        note(draft, DraftChange.Kind.IMPORTED, "", was, draft.document());
    }

    /** What was written in a draft, latest first, a page at a time. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public List<DraftChangeRow> changes(long draftId, long before) {
        return queries.changesOf(drafts.own(draftId).id(), before, PAGE);
    }

    private void requireThere(DefinitionDraft draft, DraftTree tree, String path) {
        if (!tree.has(path)) {
            shifts.remover(draft, path).ifPresent(by -> {
                throw new NotFound("DRAFT_ENTRY_REMOVED", Map.of("by", by, "place", path));
            });
        }
    }

    private DefinitionDraft open(long draftId) {
        var draft = drafts.held(draftId);
        draft.require(DraftStatus.OPEN);
        return draft;
    }

    private void keep(DefinitionDraft draft, DraftTree tree) {
        draft.write(drafts.title(tree), Drafts.text(tree), drafts.actor(), clock.instant());
    }

    private void note(DefinitionDraft draft, DraftChange.Kind kind, String place, String was, String written) {
        repository.add(new DraftChange(draft, kind, place, was, written, drafts.actor(), clock.instant()));
    }
}
