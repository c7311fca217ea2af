package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.StoredFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Notes which contents lie in the store; the note names nobody and belongs to no agency. */
@Stateless
public class StoredFiles {

    @Inject
    DocumentRepository documents;

    @Inject
    Clock clock;

    /** Notes a content, or what the scanner says today about one that is known. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void register(ReceivedFile file) {
        var known = documents.file(file.sha256());
        if (known.isPresent()) {
            known.get().scanned(file.verdict(), clock.instant());
        } else {
            documents.add(new StoredFile(
                    file.sha256(),
                    file.size(),
                    file.type(),
                    file.pageCount().orElse(null),
                    file.verdict(),
                    clock.instant()));
        }
    }
}
