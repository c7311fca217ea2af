package id.onestop.licensing.domain.catalogue.editor;

import static id.onestop.licensing.domain.catalogue.editor.Field.group;
import static id.onestop.licensing.domain.catalogue.editor.Field.line;
import static id.onestop.licensing.domain.catalogue.editor.Field.may;
import static id.onestop.licensing.domain.catalogue.editor.Field.maybeWords;
import static id.onestop.licensing.domain.catalogue.editor.Field.must;
import static id.onestop.licensing.domain.catalogue.editor.Field.rows;
import static id.onestop.licensing.domain.catalogue.editor.Field.some;
import static id.onestop.licensing.domain.catalogue.editor.Field.words;
import static id.onestop.licensing.domain.catalogue.editor.Shape.any;
import static id.onestop.licensing.domain.catalogue.editor.Shape.one;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ClockStart;
import id.onestop.licensing.domain.catalogue.EvaluationDuty;
import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.PlaceKind;
import id.onestop.licensing.domain.catalogue.Product;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.catalogue.editor.Shape.Flag;
import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Lines;
import id.onestop.licensing.domain.catalogue.editor.Shape.Name;
import id.onestop.licensing.domain.catalogue.editor.Shape.Names;
import id.onestop.licensing.domain.catalogue.editor.Shape.Passage;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import java.util.List;
import java.util.Optional;

/** All parts of a definition, in the order in which one writes them. */
public final class DefinitionShape {

    private static final Whole COUNT = new Whole(0, 9_999);

    /** The sections of the editor: simple ones, blocks and lists. */
    public static final List<Field> SECTIONS = List.of(
            group(
                    "general",
                    line("code"),
                    must("kinds", any(ApplicationKind.class)),
                    may("channels", any(Channel.class)),
                    may("applicationsOpen", new Flag())),
            edition(),
            product(),
            RequirementShape.requirements(),
            form(),
            rows("declarations", "code", line("code"), words("text"), may("required", new Flag())),
            WorkflowShape.workflow(),
            clock(),
            group("fee", must("rupiah", new Whole(0, 1_000_000_000)), line("wording"))
                    .optional(),
            some(
                    "legalBases",
                    "code",
                    line("code"),
                    must("printed", new Passage()),
                    may("title", new Passage()),
                    line("replacedBy").optional(),
                    line("doubt").optional()),
            some(
                    "returnReasons",
                    "code",
                    line("code"),
                    may("requirements", new Names(Target.REQUIREMENT)),
                    words("text"),
                    words("cure"),
                    line("basis").optional()),
            some("rejectionReasons", "code", line("code"), words("text"), words("remedy"), line("basis")),
            WorkflowShape.procedure(),
            StandardShape.standard(),
            group(
                    "evaluation",
                    must("survey", one(EvaluationDuty.Survey.class)),
                    may("standardReviewsPerYear", COUNT)));

    private DefinitionShape() {}

    /** The whole definition as its file has it: what the section "general" holds stands at the top. */
    public static Group root() {
        return new Group(SECTIONS.stream()
                .flatMap(section ->
                        isGeneral(section) ? ((Group) section.shape()).fields().stream() : List.of(section).stream())
                .toList());
    }

    /** Whether a section's values stand at the top of the file. */
    static boolean isGeneral(Field section) {
        return section.key().equals("general");
    }

    /** Whether keys with dots between them, the codes of entries left out, name a part of a definition. */
    public static boolean knows(String schema) {
        var fields = SECTIONS;
        for (String key : schema.split("\\.", -1)) {
            var field = fields.stream().filter(one -> one.key().equals(key)).findFirst();
            if (field.isEmpty()) {
                return false;
            }
            fields = below(field.get().shape());
        }
        return true;
    }

    /** The shape of a place or field, by its path with the names of entries in it; nothing where a definition has none there. */
    public static Optional<Shape> at(String path) {
        Shape shape = new Group(SECTIONS);
        for (String part : path.split("/", -1)) {
            if (shape instanceof Shape.Rows rows) {
                shape = new Group(rows.fields());
                continue;
            }
            var field = shape instanceof Group group ? Trees.field(group, part) : Optional.<Field>empty();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            shape = field.get().shape();
        }
        return Optional.of(shape);
    }

    private static List<Field> below(Shape shape) {
        if (shape instanceof Group group) {
            return group.fields();
        }
        if (shape instanceof Shape.Answered pair) {
            return pair.fields();
        }
        return shape instanceof Shape.Rows rows ? rows.fields() : List.of();
    }

    /** Whether a field stands at the top of the file and belongs to no section of its own. */
    static boolean isTop(Field field) {
        return !SECTIONS.contains(field);
    }

    private static Field edition() {
        return group(
                "edition",
                may("standardNumber", COUNT),
                line("revisionLabel").optional(),
                line("place").optional(),
                may("date", new Shape.Day()),
                group(
                                "signatory",
                                must("post", new Name(Target.POST)),
                                must("titleLines", new Lines()),
                                line("name"),
                                line("rank"),
                                line("nip"))
                        .optional());
    }

    private static Field product() {
        return group(
                "product",
                words("name"),
                line("abbreviation").optional(),
                line("profession"),
                words("professionName"),
                words("professionGroup"),
                must("placeKind", one(PlaceKind.class)),
                must("kind", one(ProductKind.class)),
                must("signature", one(SignatureKind.class)),
                group(
                        "numbering",
                        must("point", one(NumberingPoint.class)),
                        must("book", new Name(Target.BOOK)),
                        line("pattern"),
                        line("rejectionPattern")),
                group(
                        "validity",
                        may("years", new Whole(1, 99)),
                        may("limitedByStr", new Flag()),
                        may("renewalOpensMonths", new Whole(0, 60))),
                may("maxPlaces", new Whole(1, 99)),
                group(
                        "letter",
                        line("template"),
                        must("titleLines", new Lines()),
                        must("grant", new Passage()),
                        must("condition", new Passage())),
                group("survey", must("beforeDownload", new Flag()), must("skipWithReason", new Flag())),
                group(
                                "paper",
                                may("stock", new Name(Target.PAPER_STOCK)),
                                may("stamped", new Flag()),
                                may("archiveCopy", new Flag()))
                        .optional(),
                group(
                                "completion",
                                may("notice", one(Product.Notice.class)),
                                may("uncollectedAfterMonths", new Whole(0, 120)))
                        .optional(),
                may("copiesTo", new Lines()));
    }

    private static Field form() {
        return some(
                "form",
                "code",
                line("code"),
                words("title"),
                some(
                        "pages",
                        "code",
                        line("code"),
                        words("title"),
                        maybeWords("hint"),
                        some(
                                "questions",
                                "code",
                                line("code"),
                                must("kind", one(QuestionKind.class)),
                                words("label"),
                                maybeWords("hint"),
                                must("required", new Flag()),
                                may("maxLength", new Whole(1, 10_000)),
                                line("autocomplete").optional(),
                                some("choices", "value", line("value"), words("label"))
                                        .with("kind", QuestionKind.CHOICE),
                                RequirementShape.answerGiven("shownWhen"))));
    }

    private static Field clock() {
        return group(
                "clock",
                must("promiseDays", new Whole(1, 365)),
                may("startsAt", one(ClockStart.class)),
                may("excludesTechnicalRecommendation", new Flag()),
                may("pauses", any(ClockPause.class)),
                may("resumes", new Flag()),
                may("dayOfReceiptCounted", new Flag()),
                group(
                                "deemedDecision",
                                must("day", new Whole(1, 365)),
                                must("basis", new Passage()),
                                may("confirmed", new Flag()))
                        .optional(),
                line("sentence").optional());
    }
}
