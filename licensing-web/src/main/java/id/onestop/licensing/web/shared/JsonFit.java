package id.onestop.licensing.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a body is JSON to its last sign, and has numbers, lists and objects where the request has them.
 *
 * <p>The binding reads on where it can: it would take 1.5 for 1, a list for an empty object, and leave out what follows.
 */
final class JsonFit {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);

    private JsonFit() {}

    static boolean of(byte[] body, Type type) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.isBlank() || fits(whole(text), type);
        } catch (CharacterCodingException unreadable) {
            return false;
        } catch (RuntimeException unreadable) {
            // a fault of JSON, or nesting beyond the parser's limit, which has no exception of its own
            return false;
        }
    }

    private static JsonValue whole(String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            // finds what stands behind the end
            while (parser.hasNext()) {
                parser.next();
            }
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static boolean fits(JsonValue value, Type type) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return true;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return fits(value, raw, generic.getActualTypeArguments());
        }
        return !(type instanceof Class<?> plain) || fits(value, plain, new Type[] {});
    }

    private static boolean fits(JsonValue value, Class<?> type, Type... parts) {
        if (WHOLE.contains(type)) {
            return value instanceof JsonNumber number && number.isIntegral();
        }
        if (TRUTH.contains(type)) {
            return value.getValueType() == JsonValue.ValueType.TRUE
                    || value.getValueType() == JsonValue.ValueType.FALSE;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return value.getValueType() == JsonValue.ValueType.ARRAY && all(value.asJsonArray().stream(), parts, 0);
        }
        if (Map.class.isAssignableFrom(type) && !JsonValue.class.isAssignableFrom(type)) {
            return value.getValueType() == JsonValue.ValueType.OBJECT
                    && all(value.asJsonObject().values().stream(), parts, 1);
        }
        return !type.isRecord() || value instanceof JsonObject object && fitsRecord(object, type);
    }

    private static boolean all(Stream<JsonValue> values, Type[] parts, int at) {
        return at >= parts.length || values.allMatch(value -> fits(value, parts[at]));
    }

    private static boolean fitsRecord(JsonObject object, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).allMatch(component -> {
            var value = object.get(component.getName());
            return value == null || fits(value, component.getGenericType());
        });
    }
}
