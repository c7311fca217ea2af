package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks the application feature for every right and denies what it does not grant. */
@ApplicationScoped
public class DocumentAccess {

    @Inject
    DocumentRights rights;

    @Inject
    DocumentQueries queries;

    @Inject
    RowSecurity rows;

    /** One answer for what is not there and what is not the caller's. */
    static NotFound notFound() {
        return new NotFound("DOCUMENT_NOT_FOUND");
    }

    /** Where the caller may add documents; opens the agency's rows for that. */
    Destination destination(Caller caller, long applicationId, String requirementCode) {
        var to = rights.destination(caller, applicationId, requirementCode);
        rows.enterAgency(to.agencyId());
        return to;
    }

    /** The same for whoever changes something there: nobody else does until this transaction ends. */
    Destination held(Caller caller, long applicationId, String requirementCode) {
        var to = rights.held(caller, applicationId, requirementCode);
        rows.enterAgency(to.agencyId());
        return to;
    }

    /** Lets a change of an application's documents count as one of the application. */
    void changed(long applicationId) {
        rights.changed(applicationId);
    }

    DocumentView requireReadable(Caller caller, long documentId) {
        return queries.view(documentId)
                .filter(document -> rights.mayRead(caller, document))
                .orElseThrow(DocumentAccess::notFound);
    }

    void requireRemovable(Caller caller, DocumentView document) {
        if (!rights.mayRemove(caller, document)) {
            throw new RuleViolation("DOCUMENT_NOT_REMOVABLE");
        }
    }

    List<DocumentView> readable(Caller caller, List<DocumentView> documents) {
        return documents.stream()
                .filter(document -> rights.mayRead(caller, document))
                .toList();
    }
}
