package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.Marks;
import id.onestop.licensing.domain.catalogue.StandardTexts;
import id.onestop.licensing.domain.catalogue.StandardTexts.Competence;
import id.onestop.licensing.domain.catalogue.StandardTexts.Complaints;
import id.onestop.licensing.domain.catalogue.StandardTexts.FreeText;
import id.onestop.licensing.domain.catalogue.StandardTexts.Heading;
import id.onestop.licensing.domain.catalogue.StandardTexts.Part;
import id.onestop.licensing.domain.catalogue.StandardTexts.Remark;
import id.onestop.licensing.domain.catalogue.StandardTexts.StaffLayout;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the block {@code standard}; what is not filled in yet is left to the publication gate. */
final class StandardReader {

    private static final String PATTERN = "{role} {count} orang.";

    private static final Complaints NO_COMPLAINTS =
            new Complaints("", List.of(), "", List.of(), "", List.of(), "", null);

    private StandardReader() {}

    static StandardTexts read(YamlMap standard) {
        return new StandardTexts(
                standard.string("heading"),
                standard.string("requirementsIntro", ""),
                standard.maps("parts").stream().map(StandardReader::part).toList(),
                standard.optionalMap("complaints")
                        .map(StandardReader::complaints)
                        .orElse(NO_COMPLAINTS),
                standard.optionalMap("staffLayout")
                        .map(StandardReader::layout)
                        .orElse(new StaffLayout("", PATTERN, "")),
                standard.optionalMaps("staff").stream()
                        .map(StandardReader::staffing)
                        .toList(),
                standard.optionalMaps("competence").stream()
                        .map(StandardReader::competence)
                        .toList(),
                standard.optionalMaps("free").stream()
                        .map(row -> new FreeText(row.oneOf("key", ComponentKey.class), TextReader.block(row)))
                        .toList(),
                marks(standard),
                standard.optionalMaps("remarks").stream()
                        .map(row -> new Remark(
                                row.oneOf("key", ComponentKey.class),
                                row.oneOf("kind", Remark.Kind.class),
                                words(row, "note")))
                        .toList());
    }

    private static StaffLayout layout(YamlMap layout) {
        return new StaffLayout(
                layout.string("intro", ""), layout.string("pattern", PATTERN), layout.string("closing", ""));
    }

    private static Competence competence(YamlMap row) {
        return new Competence(
                row.string("role"),
                row.oneOf("marks", Marks.class, Marks.LETTERS),
                row.list("items").stream().map(TextReader::item).toList());
    }

    /** Marks by component; the keys are those of the 14. */
    private static Map<ComponentKey, Marks> marks(YamlMap standard) {
        var marks = new EnumMap<ComponentKey, Marks>(ComponentKey.class);
        standard.optionalMaps("marks")
                .forEach(row -> marks.put(row.oneOf("key", ComponentKey.class), row.oneOf("marks", Marks.class)));
        return marks;
    }

    private static Part part(YamlMap part) {
        return new Part(
                words(part, "title"),
                part.maps("components").stream()
                        .map(row -> new Heading(row.oneOf("key", ComponentKey.class), words(row, "title")))
                        .toList());
    }

    private static Complaints complaints(YamlMap map) {
        return new Complaints(
                map.string("channelsIntro", ""),
                map.optionalStrings("channels"),
                map.string("followUpIntro", ""),
                map.optionalStrings("followUp"),
                map.string("staffIntro", ""),
                map.optionalStrings("staff"),
                map.string("owner", ""),
                map.optionalMap("procedure").map(TextReader::block).orElse(null));
    }

    private static Staffing staffing(YamlMap row) {
        var posts = row.has("posts") ? row.strings("posts") : List.of(code(row, "post"));
        return new Staffing(row.string("role"), posts, row.integer("count", 0));
    }
}
