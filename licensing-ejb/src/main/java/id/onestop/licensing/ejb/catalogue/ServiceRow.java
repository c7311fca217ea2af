package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.PlaceKind;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.SignatureKind;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;

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
        long uploads = definition.requirements().stream()
                .filter(requirement -> requirement.fileRule().isPresent())
                .count();
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
                (int) uploads,
                product.kind(),
                product.signature(),
                definition.applicationsOpen());
    }
}
