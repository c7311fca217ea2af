package id.onestop.licensing.domain.catalogue.editor;

import static id.onestop.licensing.domain.catalogue.editor.Field.group;
import static id.onestop.licensing.domain.catalogue.editor.Field.line;
import static id.onestop.licensing.domain.catalogue.editor.Field.may;
import static id.onestop.licensing.domain.catalogue.editor.Field.maybeWords;
import static id.onestop.licensing.domain.catalogue.editor.Field.must;
import static id.onestop.licensing.domain.catalogue.editor.Field.rows;
import static id.onestop.licensing.domain.catalogue.editor.Field.some;
import static id.onestop.licensing.domain.catalogue.editor.Field.words;
import static id.onestop.licensing.domain.catalogue.editor.Shape.one;

import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.editor.Shape.Flag;
import id.onestop.licensing.domain.catalogue.editor.Shape.Lines;
import id.onestop.licensing.domain.catalogue.editor.Shape.Name;
import id.onestop.licensing.domain.catalogue.editor.Shape.Names;
import id.onestop.licensing.domain.catalogue.editor.Shape.Passage;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;

/** How the work runs, and how the standard tells it. */
final class WorkflowShape {

    private static final Names STEPS = new Names(Target.STEP);
    private static final Name POST = new Name(Target.POST);

    private WorkflowShape() {}

    static Field workflow() {
        return group(
                "workflow",
                may("fourEyes", one(FourEyes.class)),
                steps(),
                group(
                                "escalation",
                                may("superior", POST),
                                may("head", POST),
                                ladder(),
                                rows(
                                        "steps",
                                        "step",
                                        must("step", new Name(Target.STEP)),
                                        may("superior", POST),
                                        ladder()))
                        .optional());
    }

    private static Field steps() {
        return some(
                "steps",
                "code",
                line("code"),
                must("kind", one(StepKind.class)),
                words("name"),
                must("actor", one(Actor.class)),
                must("post", POST).with("actor", Actor.POST, Actor.OFFICE).orElse("office"),
                words("office").with("actor", Actor.OFFICE),
                budget("budget"),
                maybeWords("input").seldom(),
                maybeWords("output").seldom(),
                may("approving", new Flag()),
                may("mayReturn", new Flag()),
                may("maySendBackTo", STEPS),
                may("mayReject", new Flag()),
                may("optional", new Flag()).seldom(),
                may("beside", new Name(Target.STEP)).seldom(),
                may("waitsFor", STEPS).seldom(),
                may("signatory", POST).seldom(),
                may("shares", new Names(Target.ANSWER)).seldom(),
                may("next", STEPS));
    }

    private static Field budget(String key) {
        return group(key, must("amount", new Whole(0, 100_000)), must("unit", one(Budget.Unit.class)))
                .optional();
    }

    private static Field ladder() {
        return rows(
                "ladder",
                "code",
                line("code"),
                must("kind", one(Rung.Kind.class)),
                may("of", one(Rung.Measure.class)),
                must("used", new Whole(1, 1_000)).orElse("left"),
                budget("left"));
    }

    static Field procedure() {
        return group(
                "procedure",
                may("reference", new Passage()),
                group(
                                "chart",
                                line("title"),
                                some("nodes", "key", line("key"), must("lines", new Lines())),
                                must("edges", new Lines()))
                        .optional(),
                may("note", new Passage()),
                line("appLink").optional(),
                line("trackingLink").optional(),
                rows(
                        "channels",
                        "channel",
                        must("channel", one(Channel.class)),
                        line("title"),
                        must("steps", new Lines())),
                group(
                                "sop",
                                line("title"),
                                some("columns", "", line("title"), may("post", POST)),
                                some(
                                        "rows",
                                        "",
                                        must("activities", new Lines()),
                                        must("steps", STEPS),
                                        must("input", new Passage()),
                                        must("output", new Passage())),
                                line("total"))
                        .optional());
    }
}
