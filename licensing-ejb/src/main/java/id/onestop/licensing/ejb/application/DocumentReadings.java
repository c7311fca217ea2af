package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.document.DocumentRead;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts on record which official opened which document of a file; what people read of their own is nobody's business. */
@ApplicationScoped
public class DocumentReadings {

    @Inject
    ApplicationRepository applications;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    void on(@Observes DomainEvent event) {
        if (event instanceof DocumentRead reading && reading.applicationId() != null) {
            var reader = callers.require();
            if (reader.agencyId() != null) {
                audit.read(
                        reader,
                        "DOCUMENT_OPENED",
                        applications.require(reading.applicationId()).number(),
                        "document " + reading.documentId()
                                + (reading.page() == null ? "" : ", page " + reading.page()));
            }
        }
    }
}
