package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;

/** Takes a PDF in that the product wrote itself; nobody uploaded it, so closed uploads do not close it out. */
@ApplicationScoped
public class OwnFiles {

    private static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    FileStore store;

    @Inject
    UploadPolicy policy;

    @Inject
    StoredFiles files;

    /** Stores it; call it outside a transaction. */
    public ReceivedFile keep(byte[] pdf, String name) {
        try (var pending = store.receive(new ByteArrayInputStream(pdf), LARGEST)) {
            int pages = PdfInspection.pages(pending.path());
            var verdict = policy.isOpen() ? policy.scan(pending.path()) : ScanVerdict.NOT_SCANNED;
            var kept =
                    new ReceivedFile(FileName.of(name), pending.sha256(), pending.size(), FileType.PDF, pages, verdict);
            pending.keep();
            files.register(kept);
            return kept;
        }
    }
}
