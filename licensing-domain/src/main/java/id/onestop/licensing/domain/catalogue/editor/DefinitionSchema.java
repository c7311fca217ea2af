package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Marks;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choice;
import id.onestop.licensing.domain.catalogue.editor.Shape.Choices;
import id.onestop.licensing.domain.catalogue.editor.Shape.Group;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.catalogue.editor.Shape.Whole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of a definition's file as a JSON Schema (2020-12), for editors that complete and check while one writes; a tree of
 * maps, lists, texts, numbers and truths.
 */
public final class DefinitionSchema {

    private static final String ITEM = "outlineItem";

    /** Blocks that may be written as {@code false} instead of being left out. */
    private static final Set<String> OFF = Set.of("deemedDecision");

    private DefinitionSchema() {}

    /** The whole schema. */
    public static Map<String, Object> of() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Service definition");
        schema.putAll(whole());
        schema.put("$defs", Map.of(ITEM, item()));
        return schema;
    }

    /** What a definition says, and beside it the pictures that it names by their hash. */
    private static Map<String, Object> whole() {
        var whole = group(DefinitionShape.root());
        if (whole.get("properties") instanceof Map<?, ?> said) {
            var properties = new LinkedHashMap<Object, Object>(said);
            properties.put(
                    "pictures",
                    ordered(
                            "type",
                            "object",
                            "propertyNames",
                            ordered("pattern", "^[0-9a-f]{64}$"),
                            "additionalProperties",
                            text()));
            whole.put("properties", properties);
        }
        return whole;
    }

    private static Map<String, Object> of(Shape shape) {
        if (shape instanceof Group group) {
            return group(group);
        }
        if (shape instanceof Shape.Answered pair) {
            return group(new Group(pair.fields()));
        }
        if (shape instanceof Rows rows) {
            return list(group(new Group(rows.fields())));
        }
        if (shape instanceof Shape.Lines || shape instanceof Shape.Names) {
            return list(text());
        }
        if (shape instanceof Shape.Outline) {
            return list(Map.of("$ref", "#/$defs/" + ITEM));
        }
        return leaf(shape);
    }

    private static Map<String, Object> leaf(Shape shape) {
        if (shape instanceof Whole whole) {
            return ordered("type", "integer", "minimum", whole.least(), "maximum", whole.most());
        }
        if (shape instanceof Shape.Flag) {
            return ordered("type", "boolean");
        }
        if (shape instanceof Shape.Day) {
            return ordered("type", "string", "format", "date");
        }
        if (shape instanceof Choice choice) {
            return ordered("enum", choice.options());
        }
        return shape instanceof Choices choices ? list(ordered("enum", choices.options())) : text();
    }

    private static Map<String, Object> text() {
        return ordered("type", "string");
    }

    private static Map<String, Object> list(Map<String, Object> entries) {
        return ordered("type", "array", "items", entries);
    }

    private static Map<String, Object> group(Group group) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : group.fields()) {
            var own = of(field.shape());
            if (field.shape() instanceof Rows && field.needed()) {
                own.put("minItems", 1);
            }
            properties.put(field.key(), OFF.contains(field.key()) ? orFalse(own) : own);
        }
        var schema = ordered("type", "object", "properties", properties, "additionalProperties", false);
        var needed = group.fields().stream()
                .filter(field -> field.by().isEmpty() && asks(field))
                .map(Field::key)
                .toList();
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        var depending = depending(group);
        if (!depending.isEmpty()) {
            schema.put("allOf", depending);
        }
        return schema;
    }

    private static Map<String, Object> orFalse(Map<String, Object> block) {
        return ordered("oneOf", List.of(block, ordered("const", false)));
    }

    /** A block in which everything may be missing may be missing itself. */
    private static boolean asks(Field field) {
        return field.needed()
                && field.unless().isEmpty()
                && (!(field.shape() instanceof Group block)
                        || block.fields().stream().anyMatch(inner -> inner.by().isEmpty() && asks(inner)));
    }

    /** What is asked only where the field beside it has a value. */
    private static List<Object> depending(Group group) {
        var rules = new ArrayList<Object>();
        group.fields().stream()
                .filter(field -> !field.by().isEmpty() && asks(field))
                .forEach(field -> rules.add(ordered(
                        "if",
                        ordered(
                                "properties",
                                Map.of(field.by(), ordered("enum", List.copyOf(new TreeSet<>(field.values())))),
                                "required",
                                List.of(field.by())),
                        "then",
                        ordered("required", List.of(field.key())))));
        return rules;
    }

    private static Map<String, Object> item() {
        var block = ordered(
                "type",
                "object",
                "properties",
                ordered(
                        "text",
                        text(),
                        "marks",
                        ordered(
                                "enum",
                                Arrays.stream(Marks.values()).map(Enum::name).toList()),
                        "items",
                        list(Map.of("$ref", "#/$defs/" + ITEM))),
                "additionalProperties",
                false,
                "required",
                List.of("text"));
        return ordered("oneOf", List.of(text(), block));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
