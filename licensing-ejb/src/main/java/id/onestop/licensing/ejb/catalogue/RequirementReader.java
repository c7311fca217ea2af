package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list {@code requirements}; what a kind means here is read by {@link RequirementRulesReader}. */
final class RequirementReader {

    private RequirementReader() {}

    static List<Requirement> read(YamlMap service) {
        return service.optionalMaps("requirements").stream()
                .map(RequirementReader::requirement)
                .toList();
    }

    private static Requirement requirement(YamlMap map) {
        var eitherOr = map.optionalString("eitherOr");
        return new Requirement(
                code(map, "code"),
                map.oneOf("kind", RequirementKind.class),
                eitherOr.isPresent() ? map.string("printed", "") : map.string("printed"),
                words(map, "name"),
                optionalWords(map, "hint"),
                map.bool("mandatory", true),
                map.optionalMap("condition").map(RequirementReader::condition).orElse(Condition.ALWAYS),
                eitherOr.orElse(null),
                map.string("basis"),
                RequirementRulesReader.read(map));
    }

    static @Nullable Words optionalWords(YamlMap map, String key) {
        return map.has(key) ? words(map, key) : null;
    }

    private static Condition condition(YamlMap condition) {
        return new Condition(
                ServiceReader.constants(condition, "kinds", ApplicationKind.class),
                ServiceReader.constants(condition, "channels", Channel.class),
                condition.optional("viaProxy").map(YamlValue::bool).orElse(null),
                condition.optionalMap("answer").map(FormReader::shownWhen).orElse(null));
    }
}
