package id.onestop.licensing.domain.application;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.TreeMap;

/** Stores answers as one JSON object with its keys in order. */
@Converter
public class AnswersConverter implements AttributeConverter<Answers, String> {

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        var object = Json.createObjectBuilder();
        answers.values().forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Answers convertToEntityAttribute(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            var values = new TreeMap<String, String>();
            reader.readObject().forEach((code, value) -> values.put(code, ((JsonString) value).getString()));
            return new Answers(values);
        }
    }
}
