package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DefinitionSchema;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** The schema of a definition's file as JSON text. */
public final class SchemaJson {

    private SchemaJson() {}

    /** The text, line by line, as it is kept for editors. */
    public static String text() {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(of(DefinitionSchema.of()));
        }
        return text.toString().strip() + "\n";
    }

    static JsonObject of(Map<?, ?> block) {
        var object = Json.createObjectBuilder();
        block.forEach((key, value) -> object.add(String.valueOf(key), value(value)));
        return object.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> block) {
            return of(block);
        }
        if (value instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Integer number) {
            return Json.createValue(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(String.valueOf(value));
    }
}
