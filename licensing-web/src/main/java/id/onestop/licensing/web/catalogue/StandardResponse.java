package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.StandardView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service standard: the same that page and paper show.
 *
 * @param number 0 where the standard has none
 * @param applicationsOpen whether applications are taken already
 */
public record StandardResponse(
        String agency,
        String service,
        Words name,
        int number,
        String heading,
        String revision,
        @Nullable LocalDate date,
        boolean applicationsOpen,
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
                view.service().applicationsOpen(),
                document.components());
    }
}
