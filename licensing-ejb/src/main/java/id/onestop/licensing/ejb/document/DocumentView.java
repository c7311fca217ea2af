package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.document.ScanVerdict;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and pages show it.
 *
 * @param pageCount {@code null} for images, which have one page
 * @param placeReference hash of the place that a letter of practice speaks for
 * @param removedAt {@code null} while the document counts
 */
public record DocumentView(
        long id,
        long agencyId,
        long ownerId,
        @Nullable Long applicationId,
        String requirementCode,
        String fileName,
        String sha256,
        long size,
        FileType type,
        @Nullable Integer pageCount,
        ScanVerdict verdict,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String placeReference,
        long addedBy,
        Instant attachedAt,
        @Nullable Instant removedAt,
        long version) {

    static DocumentView from(Document document, ScanVerdict verdict) {
        return new DocumentView(
                document.id(),
                document.agencyId(),
                document.ownerId(),
                document.applicationId().orElse(null),
                document.requirementCode(),
                document.fileName().text(),
                document.sha256().hex(),
                document.size(),
                document.type(),
                document.pageCount().orElse(null),
                verdict,
                document.validFrom().orElse(null),
                document.validUntil().orElse(null),
                document.place().map(place -> place.hash().hex()).orElse(null),
                document.addedBy(),
                document.attachedAt(),
                document.removedAt().orElse(null),
                document.version());
    }

    /** Pages that can be looked at; an image is one. */
    public int pages() {
        return pageCount == null ? 1 : pageCount;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** The name for a download: the extension is that of the content. */
    public String downloadName() {
        return FileName.of(fileName).withExtension(type);
    }

    /** The place a letter speaks for, if this is one. */
    public @Nullable PlaceReference place() {
        return placeReference == null ? null : PlaceReference.ofHex(placeReference);
    }
}
