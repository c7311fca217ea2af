package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What {@code /openapi} promises, held against every answer that a test gets: status, media type, headers, and of JSON
 * each property with its type, format and words; what is not described must not come, what is required must.
 */
final class DescribedApi {

    private static final Map<String, DescribedApi> KNOWN = new ConcurrentHashMap<>();
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> HEADERS = List.of("ETag", "Link", "Location");

    private record Operations(Pattern path, Map<String, Object> methods, boolean fixed) {}

    private final List<Operations> operations = new ArrayList<>();
    private final Map<String, Object> schemas;

    private DescribedApi(Map<String, Object> api) {
        schemas = map(map(api.get("components")).get("schemas"));
        new TreeMap<>(map(api.get("paths")))
                .forEach((path, item) -> operations.add(new Operations(
                        Pattern.compile(path.replaceAll("[.]", "\\\\.").replaceAll("\\{[^}]+}", "[^/]+")),
                        map(item),
                        !path.contains("{"))));
        operations.sort((one, other) -> Boolean.compare(other.fixed(), one.fixed()));
    }

    static DescribedApi of(Endpoint site) {
        return KNOWN.computeIfAbsent(
                site.address(),
                address -> new DescribedApi(map(new Load(LoadSettings.builder()
                                .setCodePointLimit(10_000_000)
                                .build())
                        .loadFromString(site.get("/openapi").body()))));
    }

    /** Fails where the answer is another one than the description says; addresses that nobody describes are left alone. */
    void check(String method, String path, Answer answer) {
        var plain = Rest.API + path.replaceFirst("[?].*", "");
        operations.stream()
                .filter(one -> one.path().matcher(plain).matches())
                .map(one -> one.methods().get(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> operation != null)
                .findFirst()
                .ifPresent(operation -> check(method + " " + plain, map(operation), answer));
    }

    private void check(String name, Map<String, Object> operation, Answer answer) {
        var said = map(map(operation.get("responses")).get(Integer.toString(answer.status())));
        assertThat(said).as(name + " says nothing of " + answer).isNotNull();
        var headers = said.get("headers") == null ? Map.<String, Object>of() : map(said.get("headers"));
        HEADERS.forEach(header -> {
            if (!answer.header(header).isEmpty()) {
                assertThat(headers).as(name + ' ' + answer.status()).containsKey(header);
            }
        });
        if (answer.response().body().isEmpty()) {
            return;
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        assertThat(said.get("content")).as(name + ' ' + answer).isNotNull();
        assertThat(map(said.get("content"))).as(name + ' ' + answer.status()).containsKey(type);
        if (type.equals("application/json") || type.equals("application/problem+json")) {
            var wrong = new ArrayList<String>();
            fits("", answer.value(), map(map(map(said.get("content")).get(type)).get("schema")), wrong);
            assertThat(wrong).as(name + ' ' + answer).isEmpty();
        }
    }

    private void fits(String at, Object value, Map<String, Object> described, List<String> wrong) {
        var schema = resolved(described);
        boolean typed = switch (String.valueOf(schema.get("type"))) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            case "array" -> value instanceof List;
            case "object" -> value instanceof Map;
            default -> false;
        };
        if (!typed) {
            wrong.add(at + ": " + value + " is no " + schema.get("type"));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> fits(at + "[]", one, map(schema.get("items")), wrong));
        } else if (value instanceof Map) {
            object(at, map(value), schema, wrong);
        } else if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
            wrong.add(at + ": " + value + " is none of " + words);
        } else if (!formed(value, String.valueOf(schema.get("format")))) {
            wrong.add(at + ": " + value + " is no " + schema.get("format"));
        }
    }

    private void object(String at, Map<String, Object> value, Map<String, Object> schema, List<String> wrong) {
        if (Boolean.TRUE.equals(schema.get("additionalProperties"))) {
            return;
        }
        if (schema.get("properties") == null) {
            value.forEach((name, part) -> fits(at + '.' + name, part, map(schema.get("additionalProperties")), wrong));
            return;
        }
        var properties = map(schema.get("properties"));
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !value.containsKey(name))
                    .forEach(name -> wrong.add(at + '.' + name + " is missing"));
        }
        value.forEach((name, part) -> {
            if (properties.containsKey(name)) {
                fits(at + '.' + name, part, map(properties.get(name)), wrong);
            } else {
                wrong.add(at + '.' + name + " is not described");
            }
        });
    }

    private static boolean formed(Object value, String format) {
        try {
            switch (format) {
                case "date" -> LocalDate.parse((String) value);
                case "date-time" -> Instant.parse((String) value);
                case "time" -> LocalTime.parse((String) value);
                default -> {
                    // of the others everything is one
                }
            }
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        var reference = (String) schema.get("$ref");
        return reference == null ? schema : map(schemas.get(reference.substring(REFERENCE.length())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
