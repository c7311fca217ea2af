package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;
import static id.onestop.licensing.ejb.catalogue.RequirementReader.optionalWords;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.Requirement.Comparison;
import id.onestop.licensing.domain.catalogue.Requirement.FileRule;
import id.onestop.licensing.domain.catalogue.Requirement.PhotoRule;
import id.onestop.licensing.domain.catalogue.Requirement.RegisterRule;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.catalogue.RequirementRules.CitedLicence;
import id.onestop.licensing.domain.catalogue.RequirementRules.ConfirmationRule;
import id.onestop.licensing.domain.catalogue.RequirementRules.LetterRule;
import id.onestop.licensing.domain.catalogue.RequirementRules.ObtainedBy;
import id.onestop.licensing.domain.catalogue.RequirementRules.Original;
import id.onestop.licensing.domain.catalogue.RequirementRules.PaperRule;
import id.onestop.licensing.domain.catalogue.RequirementRules.RecommendationRule;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what gives a requirement's kind its meaning; each kind must bring the rules that it needs. */
final class RequirementRulesReader {

    private static final long MEGABYTE = 1024L * 1024L;

    private static final Set<RequirementKind> UPLOADS = EnumSet.of(RequirementKind.FILE, RequirementKind.PHOTO);
    private static final Set<RequirementKind> REGISTERS =
            EnumSet.of(RequirementKind.REGISTER_CHECK, RequirementKind.LINKED_ACCOUNT);

    private final YamlMap map;

    private RequirementRulesReader(YamlMap map) {
        this.map = map;
    }

    static RequirementRules read(YamlMap map) {
        return new RequirementRulesReader(map).rules();
    }

    private RequirementRules rules() {
        return new RequirementRules(
                block("files", UPLOADS, RequirementRulesReader::files),
                block("register", REGISTERS, RequirementRulesReader::register),
                block("photo", EnumSet.of(RequirementKind.PHOTO), RequirementRulesReader::photo),
                map.optionalMap("paper").map(RequirementRulesReader::paper).orElse(null),
                map.optionalString("validUntil").orElse(null),
                block("cites", EnumSet.of(RequirementKind.FACILITY_LICENCE), RequirementRulesReader::cites),
                block(
                        "recommendation",
                        EnumSet.of(RequirementKind.EXTERNAL_RECOMMENDATION),
                        RequirementRulesReader::recommendation),
                block("letter", EnumSet.of(RequirementKind.GENERATED_LETTER), RequirementRulesReader::letter),
                block(
                        "confirmation",
                        EnumSet.of(RequirementKind.FACILITY_CONFIRMATION),
                        RequirementRulesReader::confirmation),
                needed("declaration", EnumSet.of(RequirementKind.DECLARATION)) ? code(map, "declaration") : null,
                map.bool("speaksOfPlace", false),
                map.optionalMap("example").map(RequirementRulesReader::example).orElse(null));
    }

    private <T> @Nullable T block(String key, Set<RequirementKind> kinds, Function<YamlMap, T> read) {
        return needed(key, kinds) ? read.apply(map.map(key)) : null;
    }

    /** A rule is read where its kind needs it, even absent, so that its absence is told; a mistyped kind needs none. */
    private boolean needed(String key, Set<RequirementKind> kinds) {
        var kind = map.value("kind").isSound()
                ? Optional.of(map.oneOf("kind", RequirementKind.class))
                : Optional.<RequirementKind>empty();
        return kind.filter(kinds::contains).isPresent() || map.has(key);
    }

    private static FileRule files(YamlMap files) {
        return new FileRule(
                files.strings("mediaTypes"), files.integer("maxMegabytes") * MEGABYTE, files.integer("maxFiles", 1));
    }

    private static RegisterRule register(YamlMap register) {
        return new RegisterRule(
                code(register, "name"),
                register.integer("freshDays", 0),
                register.bool("facilityVerified", false),
                register.optionalMaps("compares").stream()
                        .map(row -> new Comparison(row.string("field"), words(row, "name"), row.string("with")))
                        .toList());
    }

    private static PhotoRule photo(YamlMap photo) {
        return new PhotoRule(photo.integer("widthMm"), photo.integer("heightMm"), photo.integer("copies", 1));
    }

    private static PaperRule paper(YamlMap paper) {
        return new PaperRule(
                paper.bool("copy", false),
                paper.oneOf("original", Original.class, Original.NOT_ASKED),
                paper.bool("legalised", false),
                paper.bool("stampDuty", false));
    }

    private static CitedLicence cites(YamlMap cites) {
        return new CitedLicence(cites.string("answer"), cites.optionalStrings("professions"));
    }

    private static RecommendationRule recommendation(YamlMap rule) {
        var by = rule.oneOf("obtainedBy", ObtainedBy.class);
        boolean step = rule.value("obtainedBy").isSound() ? by == ObtainedBy.AGENCY : rule.has("step");
        return new RecommendationRule(
                words(rule, "body"),
                optionalWords(rule, "region"),
                by,
                step ? code(rule, "step") : null,
                optionalWords(rule, "doubt"));
    }

    private static ExamplePicture example(YamlMap example) {
        return new ExamplePicture(example.string("picture"), words(example, "alternative"));
    }

    private static LetterRule letter(YamlMap letter) {
        return new LetterRule(letter.string("title"), letter.strings("paragraphs"));
    }

    private static ConfirmationRule confirmation(YamlMap rule) {
        return new ConfirmationRule(rule.string("emailAnswer"), rule.integer("linkDays", 14), words(rule, "statement"));
    }
}
