package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.editor.Change.Clash;
import id.onestop.licensing.domain.catalogue.editor.Change.Outcome;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A definition that is being written: a tree of values that follows {@link DefinitionShape} where it can, and keeps what it
 * does not know. Values may be wrong or missing; a tree is never changed, every change makes another.
 */
public final class DraftTree {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    /** Lists whose entries are told apart by what they say. */
    private static final Pattern FREELY_NAMED = Pattern.compile(".*/(staff|competence|compares|choices)");

    private final Map<String, Object> root;

    private DraftTree(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * The tree of these values.
     *
     * @throws RuleViolation {@code DRAFT_TOO_LONG} for a small text that unfolds to a huge one
     */
    public static DraftTree of(Map<?, ?> root) {
        Trees.requireBounded(root);
        return new DraftTree(Trees.copy(root));
    }

    public Map<String, Object> asMap() {
        return Trees.copy(root);
    }

    /**
     * What stands at a path.
     *
     * @throws NotFound if the path names nothing, or an entry that is gone
     */
    public DraftPlace place(String path) {
        return Spot.find(root, path).place();
    }

    public boolean has(String path) {
        try {
            Spot.find(root, path);
            return true;
        } catch (NotFound gone) {
            return false;
        }
    }

    /**
     * Writes fields of a place; a field that somebody else has changed meanwhile is told and left.
     *
     * @throws NotFound if the place is gone
     */
    public Outcome with(String path, List<Change> changes) {
        var copy = asMap();
        var spot = Spot.find(copy, path);
        var applied = new ArrayList<Change>();
        var clashes = new ArrayList<Clash>();
        for (var change : changes) {
            String now = spot.text(change.path());
            if (change.changesNothing() || now.equals(change.is())) {
                continue;
            }
            if (now.equals(change.was())) {
                applied.add(change);
            } else {
                clashes.add(new Clash(change.path(), change.was(), now, change.is()));
            }
        }
        if (!applied.isEmpty()) {
            var writable = Spot.make(copy, path);
            applied.forEach(change -> writable.write(change.path(), change.is()));
        }
        return new Outcome(new DraftTree(copy), applied, clashes);
    }

    /**
     * Adds an entry at the end of a list.
     *
     * @param code its key; empty where entries have none
     * @throws Conflict if the list has such an entry already
     */
    public DraftTree added(String path, String code) {
        var copy = asMap();
        var spot = Spot.make(copy, path);
        var rows = spot.rows();
        var entries = spot.entries();
        if (!rows.key().isEmpty() && Trees.indexOf(entries, rows.key(), code) >= 0) {
            throw new Conflict("DRAFT_ENTRY_EXISTS", Map.of("code", code));
        }
        var entry = new LinkedHashMap<String, Object>();
        if (!rows.key().isEmpty()) {
            entry.put(rows.key(), code);
        }
        entries.add(entry);
        return new DraftTree(copy);
    }

    /** Takes an entry out. */
    public DraftTree removed(String path) {
        var copy = asMap();
        var list = Spot.find(copy, parent(path));
        list.entries().remove(Trees.place(list.entries(), list.rows().key(), last(path)));
        list.dropIfEmpty();
        return new DraftTree(copy);
    }

    /** Moves an entry up or down; at an end of the list it stays. */
    public DraftTree moved(String path, int by) {
        var copy = asMap();
        var list = Spot.find(copy, parent(path));
        var entries = list.entries();
        int from = Trees.place(entries, list.rows().key(), last(path));
        int to = Math.min(Math.max(from + by, 0), entries.size() - 1);
        entries.add(to, entries.remove(from));
        return new DraftTree(copy);
    }

    /**
     * The mark of an entry, as its list shows it.
     *
     * @throws NotFound if it is gone, or the path names no entry
     */
    public String mark(String path) {
        var list = Spot.find(asMap(), parent(path));
        var entries = list.entries();
        return Trees.mark(entries.get(Trees.place(entries, list.rows().key(), last(path))));
    }

    /** Where the entry with this mark stands now; nothing where there is none, or more than one. */
    public Optional<String> marked(String list, String mark) {
        var found = entries(list).stream()
                .filter(entry -> entry.mark().equals(mark))
                .map(Entry::path)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The nearest entry at or above a path that is named by its place in the list; empty where all are named by codes. */
    public static String placed(String path) {
        int at = path.lastIndexOf("/@");
        int end = at < 0 ? -1 : path.indexOf('/', at + 1);
        return at < 0 ? "" : end < 0 ? path : path.substring(0, end);
    }

    /** The path of the list that an entry stands in. */
    public static String listOf(String entry) {
        return parent(entry);
    }

    /** The codes of a list, for fields that name its entries. */
    public List<String> codes(String path) {
        if (!has(path)) {
            return List.of();
        }
        var spot = Spot.find(asMap(), path);
        return spot.shape() instanceof Rows rows
                ? spot.entries().stream()
                        .map(entry -> entry instanceof Map<?, ?> map ? DraftValues.plain(map.get(rows.key())) : "")
                        .filter(code -> !code.isEmpty())
                        .toList()
                : List.of();
    }

    /** What the draft itself defines, by the kind of name. */
    public Map<Target, Set<String>> names() {
        var questions = new LinkedHashSet<String>();
        for (String section : entryPaths("form")) {
            for (String page : entryPaths(section + "/pages")) {
                questions.addAll(codes(page + "/questions"));
            }
        }
        var requirements = codes("requirements");
        var answers = new LinkedHashSet<>(questions);
        answers.addAll(requirements);
        return Map.of(
                Target.STEP,
                Set.copyOf(codes("workflow/steps")),
                Target.REQUIREMENT,
                Set.copyOf(requirements),
                Target.QUESTION,
                questions,
                Target.ANSWER,
                answers,
                Target.DECLARATION,
                Set.copyOf(codes("declarations")));
    }

    private List<String> entryPaths(String path) {
        return entries(path).stream().map(Entry::path).toList();
    }

    /** The entries of a list. */
    public List<Entry> entries(String path) {
        return place(path).lists().stream()
                .filter(list -> list.path().equals(path))
                .flatMap(list -> list.entries().stream())
                .toList();
    }

    /** Every entry of every list by its path, so that people read names where the tree has codes. */
    public Map<String, Entry> titles() {
        var titles = new LinkedHashMap<String, Entry>();
        DefinitionShape.SECTIONS.forEach(section -> gather(section.key(), titles));
        return titles;
    }

    private void gather(String path, Map<String, Entry> titles) {
        for (var list : place(path).lists()) {
            for (var entry : list.entries()) {
                titles.put(entry.path(), entry);
                if (has(entry.path())) {
                    gather(entry.path(), titles);
                }
            }
        }
    }

    /** The entry at a path with all that it holds. */
    public Map<String, Object> values(String path) {
        return Trees.copy(Spot.find(asMap(), path).holder());
    }

    /** Whether the entries of the list at this path are named by codes, rather than by free words or by their place. */
    public static boolean codedBy(String path) {
        return !FREELY_NAMED.matcher(path).matches();
    }

    /** The path of a place in the file, such as {@code workflow.steps[2].kind}, in the words of this tree. */
    public String pathOf(String inFile) {
        return Trees.pathOf(root, inFile);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftTree tree && tree.root.equals(root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /** The whole definition as a group. */
    static Group shape() {
        return DefinitionShape.root();
    }
}
