package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.PlaceKind;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;

/** A service in a list, and the facts at the head of its standard. */
public record ServiceRow(
        long definitionId,
        String code,
        Words name,
        int standardNumber,
        Words professionName,
        PlaceKind placeKind,
        String revisionLabel,
        LocalDate effectiveFrom,
        int promiseDays,
        boolean free,
        String feeWording,
        int requirements,
        int uploads,
        ProductKind productKind,
        SignatureKind signatureKind,
        boolean applicationsOpen) {

    static ServiceRow of(PinnedDefinition pinned) {
        var definition = pinned.definition();
        var product = definition.product();
        return new ServiceRow(
                pinned.definitionId(),
                definition.code(),
                product.name(),
                definition.edition().standardNumber(),
                product.professionName(),
                product.placeKind(),
                definition.edition().revisionLabel(),
                pinned.effectiveFrom(),
                definition.clock().promiseDays(),
                definition.fee().free(),
                definition.fee().wording(),
                definition.printedRequirements(),
                uploads(definition.requirements()),
                product.kind(),
                product.signature(),
                definition.applicationsOpen());
    }

    /** How many of them are files. */
    static int uploads(List<Requirement> requirements) {
        return (int) requirements.stream()
                .filter(requirement -> requirement.fileRule().isPresent())
                .count();
    }
}
