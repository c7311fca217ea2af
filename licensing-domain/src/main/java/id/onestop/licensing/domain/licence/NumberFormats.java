package id.onestop.licensing.domain.licence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The formats of a book in one column: purpose, tabulator, pattern, line by line in a fixed order. */
@Converter
public class NumberFormats implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> formats) {
        return new TreeMap<>(formats)
                .entrySet().stream()
                        .map(format -> format.getKey() + "\t" + format.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        var formats = new LinkedHashMap<String, String>();
        column.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> formats.put(parts[0], parts[1]));
        return Map.copyOf(formats);
    }
}
