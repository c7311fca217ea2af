package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Marks;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextBlock;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextItem;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.List;

/** Reads freely written text: sentences, and entries that may have entries below them. */
final class TextReader {

    private TextReader() {}

    static TextBlock block(YamlMap map) {
        return new TextBlock(
                map.string("intro", ""),
                map.oneOf("marks", Marks.class, Marks.NUMBERS),
                map.integer("first", 1),
                items(map),
                map.string("closing", ""));
    }

    /** An entry is a text, or a block with a text and the entries below it. */
    static TextItem item(YamlValue value) {
        if (value.isScalar()) {
            return TextItem.of(value.string());
        }
        var map = value.map();
        return new TextItem(map.string("text"), map.oneOf("marks", Marks.class, Marks.NONE), items(map));
    }

    private static List<TextItem> items(YamlMap map) {
        return map.optionalList("items").stream().map(TextReader::item).toList();
    }
}
