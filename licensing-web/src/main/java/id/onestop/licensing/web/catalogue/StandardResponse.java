package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.RevisionView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service standard: the same that page and paper show.
 *
 * @param number 0 where the standard has none
 * @param version of the definition from which it was made
 * @param from first day in force
 * @param until last day in force; absent while it binds
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
        int version,
        LocalDate from,
        @Nullable LocalDate until,
        boolean applicationsOpen,
        List<StandardDocument.Component> components) {

    static StandardResponse from(RevisionView revision) {
        var view = revision.standard();
        var document = view.document();
        return new StandardResponse(
                view.agency().code(),
                view.service().code(),
                view.service().name(),
                document.number(),
                document.heading(),
                document.edition().revisionLabel(),
                document.edition().date(),
                revision.revision().version(),
                revision.revision().from(),
                revision.revision().until(),
                view.service().applicationsOpen() && revision.revision().inForce(),
                document.components());
    }
}
