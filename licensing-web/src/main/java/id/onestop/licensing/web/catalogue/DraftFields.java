package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Leaf;
import id.onestop.licensing.domain.catalogue.editor.Shape;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.ejb.catalogue.DraftView.NamedCode;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a place in blocks: what its kind needs stands open, the rest is folded and stays reachable. */
@RequestScoped
public class DraftFields {

    /** An optional group of so few fields is not worth a fold. */
    private static final int FEW = 2;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    /**
     * One field of the form.
     *
     * @param kind as the tag for fields calls it
     */
    public record Row(
            String id, String path, String kind, String label, String hint, boolean optional, List<Option> options) {}

    /**
     * Fields that stand together.
     *
     * @param heading empty for the first block
     * @param note quiet words beside the heading
     * @param folded shown on demand
     * @param open a fold that holds something, or the field that somebody came for
     */
    public record Block(String heading, String note, boolean folded, boolean open, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /** The id of the control that shows a field. */
    static String id(String path) {
        return "f-" + path.replace('/', '-');
    }

    /**
     * The id of what one comes for at a place: the control of a field, or what adds an entry to a list; empty where a page is all.
     *
     * @param field below the place; empty where the place itself is meant
     * @param writable whether the page offers to add entries
     */
    static String anchor(String path, String field, boolean writable) {
        String whole = field.isEmpty() ? path : path + "/" + field;
        var shape = DefinitionShape.at(whole).orElse(null);
        if (shape instanceof Shape.Picture) {
            return "example";
        }
        if (!(shape instanceof Shape.Rows rows)) {
            return field.isEmpty() || shape == null || !shape.isLeaf() ? "" : id(field);
        }
        String list = whole.replace('/', '-');
        if (!writable) {
            return "list-" + list + "-h";
        }
        return rows.key().isEmpty() ? "add-" + list.replace('@', 'n') : "add-f-" + list;
    }

    /**
     * All fields: those without a group, the groups, then what few need, then what the chosen kind does not use.
     *
     * @param sought path of the field that somebody came for; may be empty
     */
    public List<Block> blocks(DraftView view, String sought) {
        var leaves = view.place().leaves().stream()
                .filter(leaf -> !(leaf.field().shape() instanceof Shape.Picture))
                .toList();
        var blocks = new ArrayList<Block>();
        add(
                blocks,
                block(
                        view,
                        "",
                        "",
                        leaves.stream()
                                .filter(leaf -> group(leaf).isEmpty() && !aside(leaf))
                                .toList()));
        groups(leaves).forEach((group, inside) -> {
            boolean optional = inside.stream().noneMatch(Leaf::asked);
            boolean empty = inside.stream().allMatch(leaf -> leaf.text().isEmpty());
            String note = optional && empty ? msg.get("field.optional") : "";
            var block = block(view, words.label(schemaOf(group, inside)), note, inside);
            boolean folds = optional && empty && inside.size() > FEW;
            add(blocks, folds ? fold(block, sought(inside, sought)) : block);
        });
        var seldom = leaves.stream()
                .filter(leaf -> group(leaf).isEmpty() && leaf.meant() && aside(leaf))
                .toList();
        add(blocks, fold(block(view, msg.get("catalogue.draft.seldom"), "", seldom), sought(seldom, sought)));
        var unmeant = leaves.stream().filter(leaf -> !leaf.meant()).toList();
        boolean filled = unmeant.stream().anyMatch(leaf -> !leaf.text().isEmpty());
        add(
                blocks,
                fold(block(view, msg.get("catalogue.draft.notMeant"), "", unmeant), filled || sought(unmeant, sought)));
        return blocks;
    }

    private static void add(List<Block> blocks, Block block) {
        if (!block.rows().isEmpty()) {
            blocks.add(block);
        }
    }

    private static Block fold(Block block, boolean open) {
        return new Block(block.heading(), block.note(), true, open, block.rows());
    }

    private static boolean sought(List<Leaf> leaves, String path) {
        return leaves.stream().anyMatch(leaf -> leaf.path().equals(path));
    }

    /** Whether a field without a group is not shown among the first. */
    private static boolean aside(Leaf leaf) {
        return !leaf.meant() || leaf.field().rare() && leaf.text().isEmpty() && !leaf.asked();
    }

    private static Map<String, List<Leaf>> groups(List<Leaf> leaves) {
        var groups = new LinkedHashMap<String, List<Leaf>>();
        leaves.stream()
                .filter(leaf -> leaf.meant() && !group(leaf).isEmpty())
                .forEach(leaf -> groups.computeIfAbsent(group(leaf), key -> new ArrayList<>())
                        .add(leaf));
        return groups;
    }

    private Block block(DraftView view, String heading, String note, List<Leaf> leaves) {
        return new Block(
                heading,
                note,
                false,
                true,
                leaves.stream().map(leaf -> row(view, leaf)).toList());
    }

    /** The first group that the field stands in; texts in two languages stand in none of their own. */
    private static String group(Leaf leaf) {
        String[] parts = leaf.path().split("/", -1);
        boolean words = parts[parts.length - 1].equals("id") || parts[parts.length - 1].equals("en");
        return parts.length > (words ? 2 : 1) ? parts[0] : "";
    }

    private static String schemaOf(String group, List<Leaf> inside) {
        var leaf = inside.get(0);
        return leaf.schema().substring(0, leaf.schema().length() - leaf.path().length() + group.length());
    }

    private Row row(DraftView view, Leaf leaf) {
        return new Row(
                id(leaf.path()),
                leaf.path(),
                kind(leaf.field().shape()),
                words.label(leaf.schema()),
                words.hint(leaf.schema()),
                leaf.meant() && !leaf.asked(),
                options(view, leaf));
    }

    static String kind(Shape shape) {
        if (shape instanceof Shape.Passage || shape instanceof Shape.Lines || shape instanceof Shape.Outline) {
            return "longtext";
        }
        if (shape instanceof Shape.Choices || shape instanceof Shape.Names) {
            return "checks";
        }
        if (shape instanceof Shape.Choice
                || shape instanceof Shape.Name
                || shape instanceof Shape.Flag
                || shape instanceof Shape.Answered) {
            return "select";
        }
        return shape instanceof Shape.Whole ? "number" : "text";
    }

    private List<Option> options(DraftView view, Leaf leaf) {
        var shape = leaf.field().shape();
        if (shape instanceof Shape.Flag) {
            return List.of(
                    new Option("true", msg.get("catalogue.draft.yes")),
                    new Option("false", msg.get("catalogue.draft.no")));
        }
        var known = options(view, shape, leaf.schema());
        var all = new ArrayList<>(known);
        // what stands there and is no longer offered stays visible, so that it can be taken out
        leaf.text()
                .lines()
                .filter(code -> kind(shape).equals("select") || kind(shape).equals("checks"))
                .filter(code ->
                        known.stream().noneMatch(option -> option.value().equals(code)))
                .forEach(code -> all.add(new Option(code, unoffered(view, shape, code))));
        return all;
    }

    /** An answer to a question that offers none stands for itself. */
    private String unoffered(DraftView view, Shape shape, String code) {
        String text = shape instanceof Shape.Answered ? answered(view, code, Shape.Answered.answer(code)) : code;
        boolean free = shape instanceof Shape.Answered
                && !Shape.Answered.answer(code).isEmpty()
                && question(view, code).isPresent()
                && chosen(view, Shape.Answered.question(code)).isEmpty();
        return free ? text : msg.of("catalogue.draft.strange", "code", text);
    }

    public List<Option> options(DraftView view, Shape shape, String schema) {
        if (shape instanceof Shape.Answered) {
            return answers(view);
        }
        if (shape instanceof Shape.Choice choice) {
            return constants(choice.options(), schema);
        }
        if (shape instanceof Shape.Choices choices) {
            return constants(choices.options(), schema);
        }
        if (shape instanceof Shape.Name name) {
            return names(view, name.target());
        }
        return shape instanceof Shape.Names names ? names(view, names.target()) : List.of();
    }

    private List<Option> constants(List<String> constants, String schema) {
        return constants.stream()
                .map(constant -> new Option(constant, words.option(schema, constant)))
                .toList();
    }

    /** Each answer that a question offers, with its question; a question does not depend on itself. */
    private List<Option> answers(DraftView view) {
        return view.names().getOrDefault(Shape.Target.CHOSEN, List.of()).stream()
                .filter(one -> !view.place().path().endsWith("/questions/" + Shape.Answered.question(one.code())))
                .map(one -> new Option(one.code(), answered(view, one.code(), name(one))))
                .toList();
    }

    private static List<NamedCode> chosen(DraftView view, String question) {
        return view.names().getOrDefault(Shape.Target.CHOSEN, List.of()).stream()
                .filter(one -> Shape.Answered.question(one.code()).equals(question))
                .toList();
    }

    private static Optional<NamedCode> question(DraftView view, String code) {
        return view.names().getOrDefault(Shape.Target.QUESTION, List.of()).stream()
                .filter(one -> one.code().equals(Shape.Answered.question(code)))
                .findFirst();
    }

    private String answered(DraftView view, String code, String answer) {
        return question(view, code)
                .map(one -> msg.of("catalogue.draft.answered", "question", name(one), "answer", answer))
                .orElse(code);
    }

    /** Names alone; where two are called the same, each with its code. */
    private List<Option> names(DraftView view, Shape.Target target) {
        var known = view.names().getOrDefault(target, List.of());
        return known.stream()
                .map(one -> {
                    String name = name(one);
                    boolean alone = known.stream()
                                    .filter(other -> name(other).equals(name))
                                    .count()
                            == 1;
                    return new Option(one.code(), alone ? name : name + " (" + one.code() + ")");
                })
                .toList();
    }

    private String name(NamedCode one) {
        String name = msg.language().equals("en") ? one.nameEn() : one.nameId();
        return name.isBlank() ? one.code() : name;
    }
}
