package id.onestop.licensing.domain.catalogue.editor;

import static id.onestop.licensing.domain.catalogue.editor.Field.group;
import static id.onestop.licensing.domain.catalogue.editor.Field.line;
import static id.onestop.licensing.domain.catalogue.editor.Field.may;
import static id.onestop.licensing.domain.catalogue.editor.Field.maybeWords;
import static id.onestop.licensing.domain.catalogue.editor.Field.must;
import static id.onestop.licensing.domain.catalogue.editor.Field.rows;
import static id.onestop.licensing.domain.catalogue.editor.Field.words;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules.ObtainedBy;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.editor.Shape.Answered;
import id.onestop.licensing.domain.catalogue.editor.Shape.Flag;
import id.onestop.licensing.domain.catalogue.editor.Shape.Lines;
import id.onestop.licensing.domain.catalogue.editor.Shape.Name;
import id.onestop.licensing.domain.catalogue.editor.Shape.Passage;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import java.util.List;

/** What is asked of an applicant. */
final class RequirementShape {

    private static final Name QUESTION = new Name(Target.QUESTION);
    private static final Whole MILLIMETRES = new Whole(1, 500);

    private RequirementShape() {}

    static Field requirements() {
        return rows(
                "requirements",
                "code",
                line("code"),
                must("kind", Shape.one(RequirementKind.class)),
                must("printed", new Passage()).orElse("eitherOr"),
                words("name"),
                maybeWords("hint"),
                may("mandatory", new Flag()),
                condition(),
                line("eitherOr").optional().seldom(),
                line("basis"),
                group(
                                "files",
                                must("mediaTypes", new Lines()),
                                must("maxMegabytes", new Whole(1, 100)),
                                may("maxFiles", new Whole(1, 50)))
                        .with("kind", RequirementKind.FILE, RequirementKind.PHOTO),
                register(),
                group(
                                "photo",
                                must("widthMm", MILLIMETRES),
                                must("heightMm", MILLIMETRES),
                                may("copies", new Whole(1, 50)))
                        .with("kind", RequirementKind.PHOTO),
                paper(),
                line("validUntil").optional().seldom(),
                group("cites", must("answer", QUESTION), may("professions", new Lines()))
                        .with("kind", RequirementKind.FACILITY_LICENCE),
                recommendation(),
                group("letter", line("title"), must("paragraphs", new Lines()))
                        .with("kind", RequirementKind.GENERATED_LETTER),
                group(
                                "confirmation",
                                must("emailAnswer", QUESTION),
                                may("linkDays", new Whole(1, 365)),
                                words("statement"))
                        .with("kind", RequirementKind.FACILITY_CONFIRMATION),
                must("declaration", new Name(Target.DECLARATION)).with("kind", RequirementKind.DECLARATION),
                may("speaksOfPlace", new Flag()).seldom(),
                group("example", must("picture", new Shape.Picture()), words("alternative"))
                        .optional());
    }

    /** A condition is picked, not programmed. */
    private static Field condition() {
        return group(
                        "condition",
                        may("kinds", Shape.any(ApplicationKind.class)),
                        may("channels", Shape.any(Channel.class)),
                        may("viaProxy", new Flag()),
                        answerGiven("answer"))
                .optional();
    }

    /** Holds when a question was answered so. */
    static Field answerGiven(String key) {
        return may(key, new Answered(List.of(must("question", QUESTION), line("answer"))));
    }

    private static Field register() {
        return group(
                        "register",
                        line("name"),
                        may("freshDays", new Whole(0, 3_650)),
                        may("facilityVerified", new Flag()),
                        rows("compares", "field", line("field"), words("name"), line("with")))
                .with("kind", RequirementKind.REGISTER_CHECK, RequirementKind.LINKED_ACCOUNT);
    }

    private static Field paper() {
        return group(
                        "paper",
                        may("copy", new Flag()),
                        may("original", Shape.one(Original.class)),
                        may("legalised", new Flag()),
                        may("stampDuty", new Flag()))
                .optional();
    }

    private static Field recommendation() {
        return group(
                        "recommendation",
                        words("body"),
                        maybeWords("region"),
                        must("obtainedBy", Shape.one(ObtainedBy.class)),
                        must("step", new Name(Target.STEP)).with("obtainedBy", ObtainedBy.AGENCY),
                        maybeWords("doubt"))
                .with("kind", RequirementKind.EXTERNAL_RECOMMENDATION);
    }
}
