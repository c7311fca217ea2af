package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;

import id.onestop.licensing.domain.catalogue.NumberingPoint;
import id.onestop.licensing.domain.catalogue.PlaceKind;
import id.onestop.licensing.domain.catalogue.Product;
import id.onestop.licensing.domain.catalogue.Product.Completion;
import id.onestop.licensing.domain.catalogue.Product.Letter;
import id.onestop.licensing.domain.catalogue.Product.Notice;
import id.onestop.licensing.domain.catalogue.Product.Numbering;
import id.onestop.licensing.domain.catalogue.Product.PaperLicence;
import id.onestop.licensing.domain.catalogue.Product.SurveyGate;
import id.onestop.licensing.domain.catalogue.Product.Validity;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;

/** Reads the block {@code product}. */
final class ProductReader {

    private ProductReader() {}

    static Product read(YamlMap product) {
        return new Product(
                words(product, "name"),
                product.string("abbreviation", ""),
                product.string("profession"),
                words(product, "professionName"),
                words(product, "professionGroup"),
                product.oneOf("placeKind", PlaceKind.class),
                product.oneOf("kind", ProductKind.class),
                product.oneOf("signature", SignatureKind.class),
                numbering(product.map("numbering")),
                validity(product.map("validity")),
                product.integer("maxPlaces", 3),
                letter(product.map("letter")),
                survey(product.map("survey")),
                product.optionalMap("paper").map(ProductReader::paper).orElse(null),
                product.optionalMap("completion").map(ProductReader::completion).orElse(Completion.NONE),
                product.optionalStrings("copiesTo"));
    }

    private static Numbering numbering(YamlMap numbering) {
        return new Numbering(
                numbering.oneOf("point", NumberingPoint.class),
                code(numbering, "book"),
                numbering.string("pattern"),
                numbering.string("rejectionPattern"));
    }

    private static Validity validity(YamlMap validity) {
        return new Validity(
                validity.integer("years", 5),
                validity.bool("limitedByStr", true),
                validity.integer("renewalOpensMonths", 6));
    }

    private static Letter letter(YamlMap letter) {
        return new Letter(
                letter.string("template"),
                letter.strings("titleLines"),
                letter.string("grant"),
                letter.string("condition"));
    }

    private static SurveyGate survey(YamlMap survey) {
        return new SurveyGate(survey.bool("beforeDownload"), survey.bool("skipWithReason"));
    }

    private static PaperLicence paper(YamlMap paper) {
        return new PaperLicence(
                paper.has("stock") ? code(paper, "stock") : null,
                paper.bool("stamped", false),
                paper.bool("archiveCopy", false));
    }

    private static Completion completion(YamlMap completion) {
        return new Completion(
                completion.has("notice") ? completion.oneOf("notice", Notice.class) : null,
                completion.integer("uncollectedAfterMonths", 0));
    }
}
