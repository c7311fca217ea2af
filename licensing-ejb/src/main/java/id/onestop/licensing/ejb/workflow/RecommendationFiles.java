package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.document.DocumentContent;
import id.onestop.licensing.ejb.document.FileIntake;
import id.onestop.licensing.ejb.document.FileStore;
import id.onestop.licensing.ejb.document.IntakeRule;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.document.PageImages;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contents that go to an asked office and come from it; no transaction is open while bytes flow, the services check rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecommendationFiles {

    /** What offices send. */
    static final IntakeRule LETTER = new IntakeRule(Set.of(FileType.PDF, FileType.JPEG, FileType.PNG), 10L << 20);

    @Inject
    RecommendingService office;

    @Inject
    RecommendationService agency;

    @Inject
    FileIntake intake;

    @Inject
    FileStore store;

    @Inject
    PageImages images;

    /** A letter with its verified content, for handing out as a download. */
    public record Content(RecommendationLetter letter, Path file) {}

    /** Takes the office's letter in and lays it to the answer; if it breaks off, sending it again is enough. */
    @PermitAll
    public void attach(long id, InputStream letter, @Nullable String sentName) {
        office.expectLetter(id);
        office.attach(id, intake.receive(letter, sentName, LETTER));
    }

    /** The office's letter, for those of the agency who may read it. */
    @PermitAll
    public Content letter(String number, long id) {
        var letter = agency.letter(number, id);
        return new Content(letter, store.verified(letter.sha256()));
    }

    /** A page of a document that is shared with the office, as a picture. */
    @PermitAll
    public PageImage page(long id, long documentId, int page, int width) {
        var document = office.document(id, documentId);
        if (page < 1 || page > document.pages()) {
            throw new NotFound("PAGE_NOT_FOUND");
        }
        return images.page(new Sha256(document.sha256()), document.type(), page, width);
    }

    /** A document that is shared with the office, for a download. */
    @PermitAll
    public DocumentContent document(long id, long documentId) {
        var document = office.document(id, documentId);
        return new DocumentContent(document, store.verified(new Sha256(document.sha256())));
    }
}
