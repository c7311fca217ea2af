package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;

import id.onestop.licensing.domain.catalogue.Regulation;
import id.onestop.licensing.domain.catalogue.RegulationArticle;
import id.onestop.licensing.domain.catalogue.RegulationKey;
import id.onestop.licensing.domain.catalogue.RegulationKind;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.util.List;

/** Reads {@code config/regulations/*.yaml}. */
final class RegulationReader {

    private RegulationReader() {}

    /**
     * A file.
     *
     * @param agency code of the agency whose local law it is; empty for national law
     */
    record File(String agency, List<Loaded> regulations) {}

    record Loaded(Regulation.Entry entry, List<RegulationArticle.Text> articles) {}

    static File read(String fileName, String text) {
        var document = YamlDocument.read(fileName, text);
        var root = document.root();
        String agency = root.string("agency", "");
        String region = root.string("region", "");
        var blocks = root.maps("regulations");
        References.unique(blocks, "code");
        var loaded = blocks.stream().map(block -> regulation(block, region)).toList();
        document.requireNoFaults();
        return new File(agency, loaded);
    }

    private static Loaded regulation(YamlMap block, String region) {
        var kind = block.oneOf("kind", RegulationKind.class);
        if (kind.local() && region.isEmpty()) {
            block.faultAt("kind", "REGION_MISSING");
        }
        var key = RegulationKey.of(kind, block.string("number"), block.integer("year"), region);
        var entry = new Regulation.Entry(
                code(block, "code"),
                key,
                block.string("title"),
                block.optionalDate("validFrom").orElse(null),
                block.optionalDate("endedOn").orElse(null),
                block.optionalString("replacedBy").orElse(null),
                block.string("source"),
                block.optionalString("toBeConfirmed").orElse(null));
        return new Loaded(
                entry,
                block.optionalMaps("articles").stream()
                        .map(article -> new RegulationArticle.Text(
                                article.string("article"),
                                article.string("about"),
                                article.optionalDate("endedOn").orElse(null),
                                article.optionalString("replacedBy").orElse(null)))
                        .toList());
    }
}
