package id.onestop.licensing.domain.catalogue.editor;

import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.CHOICE;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.DAY;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.MISSING;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.NO_ENTRY;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.NUMBER;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.PICTURE;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.TWICE;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.UNKNOWN;
import static id.onestop.licensing.domain.catalogue.editor.DraftFault.Kind.YES_NO;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.editor.Shape.Answered;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choice;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choices;
import id.onestop.licensing.domain.catalogue.editor.Shape.Flag;
import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Name;
import id.onestop.licensing.domain.catalogue.editor.Shape.Names;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every field of a draft that is missing or does not fit its shape; what a definition means is for the gate. */
public final class DraftChecks {

    private final Map<Target, Set<String>> known;
    private final List<DraftFault> faults = new ArrayList<>();

    private DraftChecks(Map<Target, Set<String>> known) {
        this.known = known;
    }

    /**
     * All faults, in the order of the sections.
     *
     * @param known the codes that each kind of name may have
     */
    public static List<DraftFault> of(DraftTree tree, Map<Target, Set<String>> known) {
        var checks = new DraftChecks(known);
        var root = tree.asMap();
        for (var section : DefinitionShape.SECTIONS) {
            if (DefinitionShape.isGeneral(section)) {
                checks.block((Group) section.shape(), root, section.key(), section.key());
            } else {
                checks.field(section, root, "", "");
            }
        }
        return List.copyOf(checks.faults);
    }

    private void block(Group group, Map<?, ?> block, String path, String schema) {
        for (var field : group.fields()) {
            boolean meant = field.by().isEmpty() || field.values().contains(DraftValues.plain(block.get(field.by())));
            if (meant || block.containsKey(field.key())) {
                field(field, block, path, schema);
            }
        }
    }

    private void field(Field field, Map<?, ?> block, String pathAbove, String schemaAbove) {
        String path = pathAbove.isEmpty() ? field.key() : pathAbove + "/" + field.key();
        String schema = schemaAbove.isEmpty() ? field.key() : schemaAbove + "." + field.key();
        var value = block.get(field.key());
        if (field.shape() instanceof Group group) {
            if (field.needed() || value instanceof Map<?, ?>) {
                block(group, value instanceof Map<?, ?> map ? map : Map.of(), path, schema);
            }
        } else if (field.shape() instanceof Rows rows) {
            rows(rows, field.needed(), value instanceof List<?> list ? list : List.of(), path, schema);
        } else if (value == null) {
            if (field.needed() && (field.unless().isEmpty() || !block.containsKey(field.unless()))) {
                faults.add(new DraftFault(path, schema, MISSING, ""));
            }
        } else {
            wrong(field.shape(), value)
                    .ifPresent(wrong -> faults.add(new DraftFault(path, schema, wrong.kind(), wrong.detail())));
        }
    }

    private void rows(Rows rows, boolean needed, List<?> entries, String path, String schema) {
        if (needed && entries.isEmpty()) {
            faults.add(new DraftFault(path, schema, NO_ENTRY, ""));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            String at = path + "/" + Trees.name(entries, i, rows.key());
            String code = Trees.codeOf(entries.get(i), rows.key());
            if (!code.isEmpty() && !seen.add(code)) {
                faults.add(new DraftFault(at + "/" + rows.key(), schema + "." + rows.key(), TWICE, code));
            }
            if (entries.get(i) instanceof Map<?, ?> block) {
                block(new Group(rows.fields()), block, at, schema);
            }
        }
    }

    private record Wrong(DraftFault.Kind kind, String detail) {}

    private Optional<Wrong> wrong(Shape shape, Object value) {
        Wrong wrong = null;
        if (shape instanceof Whole limits) {
            boolean fits = value instanceof Integer number && number >= limits.least() && number <= limits.most();
            wrong = fits ? null : new Wrong(NUMBER, limits.least() + "-" + limits.most());
        } else if (shape instanceof Choice choice) {
            wrong = strange(List.of(value), choice.options(), CHOICE);
        } else if (shape instanceof Choices choices) {
            wrong = strange(value instanceof List<?> list ? list : List.of(value), choices.options(), CHOICE);
        } else if (shape instanceof Flag) {
            wrong = value instanceof Boolean ? null : new Wrong(YES_NO, "");
        } else if (shape instanceof Name name) {
            wrong = strange(List.of(value), known.getOrDefault(name.target(), Set.of()), UNKNOWN);
        } else if (shape instanceof Answered) {
            wrong = answered(value);
        } else if (shape instanceof Names names) {
            var all = value instanceof List<?> list ? list : List.of(value);
            wrong = strange(all, known.getOrDefault(names.target(), Set.of()), UNKNOWN);
        } else if (shape instanceof Shape.Picture) {
            boolean seen = new ExamplePicture(DraftValues.plain(value), Words.of(""))
                    .sha256()
                    .isPresent();
            wrong = seen ? null : new Wrong(PICTURE, "");
        } else if (shape instanceof Shape.Day) {
            wrong = isDay(DraftValues.plain(value)) ? null : new Wrong(DAY, "");
        }
        return Optional.ofNullable(wrong);
    }

    /** Whether the question is one of the form, and an answer is named; whether it can be given is for the gate. */
    private @Nullable Wrong answered(Object value) {
        if (!(value instanceof Map<?, ?> pair)) {
            return new Wrong(UNKNOWN, DraftValues.plain(value));
        }
        String question = DraftValues.plain(pair.get(DraftValues.QUESTION));
        if (question.isEmpty()
                || DraftValues.plain(pair.get(DraftValues.ANSWER)).isEmpty()) {
            return new Wrong(MISSING, "");
        }
        return strange(List.of(question), known.getOrDefault(Target.QUESTION, Set.of()), UNKNOWN);
    }

    private static @Nullable Wrong strange(List<?> values, Collection<String> allowed, DraftFault.Kind kind) {
        return values.stream()
                .map(DraftValues::plain)
                .filter(value -> !allowed.contains(value))
                .findFirst()
                .map(value -> new Wrong(kind, value))
                .orElse(null);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
