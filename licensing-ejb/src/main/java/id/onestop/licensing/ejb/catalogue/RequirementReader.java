package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.Requirement.Comparison;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.catalogue.Requirement.FileRule;
import id.onestop.licensing.domain.catalogue.Requirement.PhotoRule;
import id.onestop.licensing.domain.catalogue.Requirement.RegisterRule;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list {@code requirements}; each kind must bring the rule that gives it meaning. */
final class RequirementReader {

    private static final long MEGABYTE = 1024L * 1024L;

    private RequirementReader() {}

    static List<Requirement> read(YamlMap service) {
        return service.maps("requirements").stream()
                .map(RequirementReader::requirement)
                .toList();
    }

    private static Requirement requirement(YamlMap map) {
        var kind = map.oneOf("kind", RequirementKind.class);
        return new Requirement(
                code(map, "code"),
                kind,
                map.string("printed"),
                words(map, "name"),
                optionalWords(map, "hint"),
                map.bool("mandatory", true),
                map.optionalMap("condition").map(RequirementReader::condition).orElse(Condition.ALWAYS),
                map.optionalString("eitherOr").orElse(null),
                map.bool("legalised", false),
                map.bool("dated", false),
                map.string("basis"),
                files(map, kind),
                register(map, kind),
                photo(map, kind));
    }

    static @Nullable Words optionalWords(YamlMap map, String key) {
        return map.has(key) ? words(map, key) : null;
    }

    private static Condition condition(YamlMap condition) {
        return new Condition(
                ServiceReader.constants(condition, "kinds", ApplicationKind.class),
                ServiceReader.constants(condition, "channels", Channel.class),
                condition.optional("viaProxy").map(YamlValue::bool).orElse(null));
    }

    private static @Nullable FileRule files(YamlMap map, RequirementKind kind) {
        if (!needed(map, "files", kind == RequirementKind.FILE || kind == RequirementKind.PHOTO)) {
            return null;
        }
        var files = map.map("files");
        return new FileRule(
                files.strings("mediaTypes"), files.integer("maxMegabytes") * MEGABYTE, files.integer("maxFiles", 1));
    }

    private static @Nullable RegisterRule register(YamlMap map, RequirementKind kind) {
        boolean check = kind == RequirementKind.REGISTER_CHECK || kind == RequirementKind.LINKED_ACCOUNT;
        if (!needed(map, "register", check)) {
            return null;
        }
        var register = map.map("register");
        return new RegisterRule(
                code(register, "name"),
                register.integer("freshDays", 0),
                register.bool("facilityVerified", false),
                register.optionalMaps("compares").stream()
                        .map(row -> new Comparison(row.string("field"), words(row, "name"), row.string("with")))
                        .toList());
    }

    private static @Nullable PhotoRule photo(YamlMap map, RequirementKind kind) {
        if (!needed(map, "photo", kind == RequirementKind.PHOTO)) {
            return null;
        }
        var photo = map.map("photo");
        return new PhotoRule(photo.integer("widthMm"), photo.integer("heightMm"), photo.integer("copies", 1));
    }

    /** A rule is read where its kind needs it, even absent, so that its absence is told; a mistyped kind needs none. */
    private static boolean needed(YamlMap map, String key, boolean needed) {
        return needed && map.value("kind").isSound() || map.has(key);
    }
}
