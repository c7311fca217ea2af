package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RevisionView;
import id.onestop.licensing.ejb.catalogue.StandardService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Answers with a standard as PDF: what binds, or a revision of the address. */
@Named
@RequestScoped
public class StandardPaperBacking {

    @Inject
    StandardService standards;

    @Inject
    StandardPrinter printer;

    public void file() {
        var view = view();
        FileAnswer.attachment(StandardPrinter.fileName(view), StandardPrinter.PDF, printer.pdf(view));
    }

    private RevisionView view() {
        String agency = PathParameters.get("agency");
        String service = PathParameters.get("service");
        String version = PathParameters.get("version");
        return version.isEmpty()
                ? standards.current(agency, service)
                : standards.revision(agency, service, RevisionAddress.version(version));
    }
}
