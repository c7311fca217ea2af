package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.editor.DefinitionSchema;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors read is made from the shape, and every definition there is follows it. */
class DefinitionSchemaTest {

    private final Map<String, Object> schema = DefinitionSchema.of();

    static Stream<String> services() {
        return DraftShapeTest.services();
    }

    @Test
    void theCommittedFileIsTheGeneratedOne() {
        try (var reader = Json.createReader(new StringReader(AgencyFiles.config("schema/definition.schema.json")))) {
            assertThat((JsonValue) reader.readObject()).isEqualTo(SchemaJson.of(schema));
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyDefinitionFollowsIt(String yaml) {
        assertThat(faults(schema, NormalText.root(yaml), "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsWrongIsSeen(String yaml) {
        var broken = new LinkedHashMap<Object, Object>(NormalText.root(yaml));
        broken.remove("clock");
        broken.put("colour", "red");
        broken.put("kinds", List.of("GIFT"));
        assertThat(faults(schema, broken, ""))
                .containsExactlyInAnyOrder("/clock missing", "/colour unknown", "/kinds/0 choice");
    }

    /** As much of JSON Schema as the shape uses. */
    private List<String> faults(Map<?, ?> rule, Object value, String at) {
        var faults = new ArrayList<String>();
        if (rule.get("$ref") instanceof String ref) {
            var definitions = (Map<?, ?>) schema.get("$defs");
            return faults((Map<?, ?>) definitions.get(ref.substring(ref.lastIndexOf('/') + 1)), value, at);
        }
        if (rule.get("oneOf") instanceof List<?> ways) {
            return ways.stream()
                            .anyMatch(way -> faults((Map<?, ?>) way, value, at).isEmpty())
                    ? List.of()
                    : List.of(at + " none");
        }
        if (rule.containsKey("const") && !rule.get("const").equals(value)) {
            faults.add(at + " other");
        }
        if (rule.get("enum") instanceof List<?> options && !options.contains(value)) {
            faults.add(at + " choice");
        }
        if (rule.get("type") instanceof String type && !typed(type, rule, value)) {
            faults.add(at + " " + type);
        } else if (value instanceof Map<?, ?> block) {
            faults.addAll(block(rule, block, at));
        } else if (value instanceof List<?> list) {
            if (rule.get("minItems") instanceof Integer least && list.size() < least) {
                faults.add(at + " few");
            }
            for (int i = 0; i < list.size(); i++) {
                faults.addAll(faults((Map<?, ?>) rule.get("items"), list.get(i), at + "/" + i));
            }
        }
        return faults;
    }

    private List<String> block(Map<?, ?> rule, Map<?, ?> block, String at) {
        var faults = new ArrayList<String>();
        var properties = (Map<?, ?>) rule.get("properties");
        block.forEach((key, value) -> {
            if (properties.get(key) instanceof Map<?, ?> own) {
                faults.addAll(faults(own, value, at + "/" + key));
            } else {
                faults.add(at + "/" + key + " unknown");
            }
        });
        faults.addAll(missing(rule, block, at));
        if (rule.get("allOf") instanceof List<?> rules) {
            for (Object one : rules) {
                var when = (Map<?, ?>) ((Map<?, ?>) one).get("if");
                var options = (Map<?, ?>) when.get("properties");
                boolean holds = options.entrySet().stream()
                        .allMatch(option -> ((Collection<?>) ((Map<?, ?>) option.getValue()).get("enum"))
                                .contains(block.get(option.getKey())));
                if (holds) {
                    faults.addAll(missing((Map<?, ?>) ((Map<?, ?>) one).get("then"), block, at));
                }
            }
        }
        return faults;
    }

    private static List<String> missing(Map<?, ?> rule, Map<?, ?> block, String at) {
        return rule.get("required") instanceof List<?> needed
                ? needed.stream()
                        .filter(key -> !block.containsKey(key))
                        .map(key -> at + "/" + key + " missing")
                        .toList()
                : List.of();
    }

    private static boolean typed(String type, Map<?, ?> rule, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map<?, ?>;
            case "array" -> value instanceof List<?>;
            case "boolean" -> value instanceof Boolean;
            case "integer" ->
                value instanceof Integer number
                        && number >= (Integer) rule.get("minimum")
                        && number <= (Integer) rule.get("maximum");
            default -> value instanceof String;
        };
    }
}
