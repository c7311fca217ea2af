package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.StandardView;
import java.time.LocalDate;
import java.util.List;

/** A service standard: the same that page and paper show. */
public record StandardResponse(
        String agency,
        String service,
        Words name,
        int number,
        String heading,
        String revision,
        LocalDate date,
        List<StandardDocument.Component> components) {

    static StandardResponse from(StandardView view) {
        var document = view.document();
        return new StandardResponse(
                view.agency().code(),
                view.service().code(),
                view.service().name(),
                document.number(),
                document.heading(),
                document.edition().revisionLabel(),
                document.edition().date(),
                document.components());
    }
}
