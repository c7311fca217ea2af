package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Contents of documents on their way in and out.
 *
 * <p>No transaction is open while bytes flow; each step of {@link DocumentService} checks the caller's rights in its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentFiles {

    @Inject
    DocumentService documents;

    @Inject
    FileIntake intake;

    @Inject
    FileStore store;

    @Inject
    PageImages images;

    /** Takes a file and attaches it; if it breaks off, sending it again is enough. */
    @PermitAll
    public DocumentView upload(UploadDocument command, InputStream content) {
        var to = documents.destination(command.applicationId(), command.requirementCode());
        var file = intake.receive(content, command.sentName(), to.rule());
        return documents.attach(new AttachDocument(
                command.applicationId(), command.requirementCode(), file, command.validFrom(), command.validUntil()));
    }

    /** The file itself, for a download. */
    @PermitAll
    public DocumentContent content(long documentId) {
        var document = documents.open(documentId, null);
        return new DocumentContent(document, store.verified(new Sha256(document.sha256())));
    }

    /** One page as a picture, so that nothing active reaches a browser. */
    @PermitAll
    public PageImage page(long documentId, int page, int width) {
        var document = documents.open(documentId, page);
        return images.page(new Sha256(document.sha256()), document.type(), page, width, document.ownerId());
    }
}
