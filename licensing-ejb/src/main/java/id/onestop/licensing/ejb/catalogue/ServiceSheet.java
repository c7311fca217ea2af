package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.PlaceKind;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.CatalogueEntryQueries.Kept;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A published service as lists and the requirement finder need it, read from a small part of its definition: an installation
 * with twenty thousand of them reads no whole definition to show a page.
 */
public record ServiceSheet(
        ServiceRow row,
        Words professionGroup,
        Set<ApplicationKind> kinds,
        Set<Channel> channels,
        List<Requirement> requirements) {

    /** What is kept, as keys under which it stands in the definition. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "code", List.of(),
            "edition", List.of("standardNumber", "revisionLabel"),
            "kinds", List.of(),
            "channels", List.of(),
            "applicationsOpen", List.of(),
            "product", List.of("name", "professionName", "professionGroup", "placeKind", "kind", "signature"),
            "requirements", List.of(),
            "clock", List.of("promiseDays"),
            "fee", List.of("rupiah", "wording"));

    public ServiceSheet {
        kinds = Set.copyOf(kinds);
        channels = Set.copyOf(channels);
        requirements = List.copyOf(requirements);
    }

    static ServiceSheet of(PinnedDefinition pinned) {
        var definition = pinned.definition();
        return new ServiceSheet(
                ServiceRow.of(pinned),
                definition.product().professionGroup(),
                definition.kinds(),
                definition.channels(),
                definition.requirements());
    }

    /** The part of a definition's text that is kept. */
    static String part(String document) {
        var part = new LinkedHashMap<String, Object>();
        NormalText.root(document).forEach((key, value) -> {
            var below = PARTS.get(key.toString());
            if (below != null) {
                part.put(key.toString(), value instanceof Map<?, ?> block ? only(block, below) : value);
            }
        });
        // versions from before pictures were kept apart hold them themselves
        ExamplePictures.each(
                part,
                (code, example) -> new ExamplePicture(Objects.toString(example.get("picture"), ""), Words.of(""))
                        .sha256()
                        .ifPresent(name -> example.put("picture", name)));
        return NormalText.dump(part);
    }

    private static Map<Object, Object> only(Map<?, ?> block, List<String> keys) {
        var part = new LinkedHashMap<Object, Object>();
        block.forEach((key, value) -> {
            if (keys.contains(key.toString())) {
                part.put(key, value);
            }
        });
        return part;
    }

    static ServiceSheet read(Kept kept) {
        var root = YamlDocument.read("sheet of definition " + kept.definitionId(), kept.sheet())
                .root();
        var requirements = RequirementReader.read(root);
        return new ServiceSheet(
                row(kept, root, requirements),
                words(root.map("product"), "professionGroup"),
                ServiceReader.constants(root, "kinds", ApplicationKind.class),
                ServiceReader.channels(root),
                requirements);
    }

    private static ServiceRow row(Kept kept, YamlMap root, List<Requirement> requirements) {
        var product = root.map("product");
        var edition = root.map("edition");
        var fee = root.optionalMap("fee").map(ServiceReader::fee).orElse(ServiceReader.NO_FEE);
        return new ServiceRow(
                kept.definitionId(),
                kept.code(),
                words(product, "name"),
                edition.integer("standardNumber", 0),
                words(product, "professionName"),
                product.oneOf("placeKind", PlaceKind.class),
                edition.string("revisionLabel", ""),
                kept.effectiveFrom(),
                root.map("clock").integer("promiseDays"),
                fee.free(),
                fee.wording(),
                ServiceDefinition.printed(requirements),
                ServiceRow.uploads(requirements),
                product.oneOf("kind", ProductKind.class),
                product.oneOf("signature", SignatureKind.class),
                root.bool("applicationsOpen", true));
    }
}
