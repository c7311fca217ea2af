package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ComponentKey;
import id.onestop.licensing.domain.catalogue.StandardTexts;
import id.onestop.licensing.domain.catalogue.StandardTexts.Competence;
import id.onestop.licensing.domain.catalogue.StandardTexts.Complaints;
import id.onestop.licensing.domain.catalogue.StandardTexts.FreeText;
import id.onestop.licensing.domain.catalogue.StandardTexts.Heading;
import id.onestop.licensing.domain.catalogue.StandardTexts.Part;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.List;

/** Reads the block {@code standard}; what is not filled in yet is left to the publication gate. */
final class StandardReader {

    private static final Complaints NO_COMPLAINTS = new Complaints("", List.of(), "", List.of(), "", List.of(), "");

    private StandardReader() {}

    static StandardTexts read(YamlMap standard) {
        return new StandardTexts(
                standard.string("heading"),
                standard.string("requirementsIntro", ""),
                standard.maps("parts").stream().map(StandardReader::part).toList(),
                standard.optionalMap("complaints")
                        .map(StandardReader::complaints)
                        .orElse(NO_COMPLAINTS),
                standard.optionalMaps("staff").stream()
                        .map(StandardReader::staffing)
                        .toList(),
                standard.optionalMaps("competence").stream()
                        .map(row -> new Competence(row.string("role"), row.strings("items")))
                        .toList(),
                standard.optionalMaps("free").stream()
                        .map(row -> new FreeText(row.oneOf("key", ComponentKey.class), row.strings("items")))
                        .toList());
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
                map.string("owner", ""));
    }

    private static Staffing staffing(YamlMap row) {
        return new Staffing(row.string("role"), code(row, "post"), row.integer("count", 0));
    }
}
