package id.onestop.licensing.domain.catalogue.editor;

import static id.onestop.licensing.domain.catalogue.editor.Field.group;
import static id.onestop.licensing.domain.catalogue.editor.Field.line;
import static id.onestop.licensing.domain.catalogue.editor.Field.may;
import static id.onestop.licensing.domain.catalogue.editor.Field.must;
import static id.onestop.licensing.domain.catalogue.editor.Field.rows;
import static id.onestop.licensing.domain.catalogue.editor.Field.some;
import static id.onestop.licensing.domain.catalogue.editor.Field.words;
import static id.onestop.licensing.domain.catalogue.editor.Shape.one;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.Marks;
import id.onestop.licensing.domain.catalogue.StandardTexts.Remark;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choice;
import id.onestop.licensing.domain.catalogue.editor.Shape.Lines;
import id.onestop.licensing.domain.catalogue.editor.Shape.Names;
import id.onestop.licensing.domain.catalogue.editor.Shape.Outline;
import id.onestop.licensing.domain.catalogue.editor.Shape.Passage;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import java.util.stream.Stream;

/** The words of the 14 components: what is generated needs only its frame, the rest is written freely. */
final class StandardShape {

    private static final Choice COMPONENT = one(ComponentKey.class);

    private StandardShape() {}

    static Field standard() {
        return group(
                "standard",
                line("heading"),
                may("requirementsIntro", new Passage()),
                some("parts", "", words("title"), some("components", "key", must("key", COMPONENT), words("title"))),
                complaints(),
                group(
                                "staffLayout",
                                line("intro").optional(),
                                line("pattern").optional(),
                                line("closing").optional())
                        .optional(),
                rows(
                        "staff",
                        "role",
                        line("role"),
                        may("posts", new Names(Target.POST)),
                        must("post", new Shape.Name(Target.POST)).orElse("posts"),
                        may("count", new Whole(0, 9_999))),
                rows("competence", "role", line("role"), may("marks", one(Marks.class)), must("items", new Outline())),
                rows(
                        "free",
                        "key",
                        Stream.concat(Stream.of(must("key", COMPONENT)), Stream.of(block()))
                                .toArray(Field[]::new)),
                rows("marks", "key", must("key", COMPONENT), must("marks", one(Marks.class))),
                rows("remarks", "", must("key", COMPONENT), must("kind", one(Remark.Kind.class)), words("note")));
    }

    private static Field complaints() {
        return group(
                        "complaints",
                        line("channelsIntro").optional(),
                        may("channels", new Lines()),
                        line("followUpIntro").optional(),
                        may("followUp", new Lines()),
                        line("staffIntro").optional(),
                        may("staff", new Lines()),
                        line("owner").optional(),
                        group("procedure", block()).optional())
                .optional();
    }

    private static Field[] block() {
        return new Field[] {
            may("intro", new Passage()),
            may("marks", one(Marks.class)),
            may("first", new Whole(1, 99)),
            may("items", new Outline()),
            may("closing", new Passage())
        };
    }
}
