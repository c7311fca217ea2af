package id.onestop.licensing.web.document;

import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document without its content.
 *
 * @param verdict NOT_SCANNED where no virus scanner is set up
 */
public record DocumentResponse(
        long id,
        long version,
        String requirement,
        String fileName,
        String mediaType,
        long bytes,
        int pages,
        String sha256,
        ScanVerdict verdict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant attachedAt)
        implements Versioned {

    /** The virus scanner may speak later. */
    @Override
    public boolean lasting() {
        return false;
    }

    static DocumentResponse from(DocumentView view) {
        return new DocumentResponse(
                view.id(),
                view.version(),
                view.requirementCode(),
                view.fileName(),
                view.type().mediaType(),
                view.size(),
                view.pages(),
                view.sha256(),
                view.verdict(),
                view.validFrom(),
                view.validUntil(),
                view.attachedAt());
    }
}
