package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Attachment;
import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents of applications; contents come and go through {@link DocumentFiles}, outside these transactions. */
@Stateless
public class DocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentAccess access;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Where an upload goes and what is taken there; asked before the first byte is read. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public Destination destination(long applicationId, String requirementCode) {
        return access.destination(callers.require(), applicationId, requirementCode);
    }

    /** Attaches a received file; giving the same content to the same requirement again changes nothing. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public DocumentView attach(AttachDocument command) {
        var caller = callers.require();
        var to = access.held(caller, command.applicationId(), command.requirementCode());
        var received = command.file();
        var file = stored(received.sha256());
        to.rule().requireTaken(file.type());
        return place(
                file,
                to,
                new Attachment(
                        to.agencyId(),
                        to.ownerId(),
                        to.applicationId(),
                        to.requirementCode(),
                        received.name(),
                        command.validFrom(),
                        command.validUntil(),
                        to.place(),
                        caller.accountId(),
                        clock.instant()));
    }

    /** Offers a document of an earlier application again; its dates and the place it speaks for stay what they were. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public DocumentView offerAgain(long documentId, long applicationId, String requirementCode) {
        var caller = callers.require();
        var to = access.held(caller, applicationId, requirementCode);
        var earlier = documents.find(documentId).orElseThrow(DocumentAccess::notFound);
        if (!mayOfferEarlier(caller, to)
                || earlier.ownerId() != to.ownerId()
                || earlier.agencyId() != to.agencyId() && !isOwner(caller, to)
                || earlier.removedAt().isPresent()) {
            throw DocumentAccess.notFound();
        }
        var file = stored(earlier.sha256());
        to.rule().requireTaken(file.type());
        return place(
                file,
                to,
                earlier.again(to.agencyId(), applicationId, requirementCode, caller.accountId(), clock.instant()));
    }

    /** Takes a document back; what was handed in before stays readable for those who decide. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public void remove(long documentId) {
        var caller = callers.require();
        var view = access.requireReadable(caller, documentId);
        access.requireRemovable(caller, view);
        var document = documents.find(documentId).orElseThrow(DocumentAccess::notFound);
        events.publish(document.remove(caller.accountId(), clock.instant()));
        var application = view.applicationId();
        if (application != null) {
            access.changed(application);
        }
        LOG.atInfo().addKeyValue("document", documentId).log("document removed");
    }

    /** The documents of an application that the caller may see, removed ones as the rights say. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.FILE_READ})
    public List<DocumentView> ofApplication(long applicationId) {
        return access.readable(callers.require(), queries.ofApplication(applicationId));
    }

    /**
     * What the applicant gave for the same requirement before, of whatever service: to every agency where he asks himself, and
     * to an official only what this agency has.
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public List<DocumentView> earlier(long applicationId, String requirementCode) {
        var caller = callers.require();
        var to = access.destination(caller, applicationId, requirementCode);
        return mayOfferEarlier(caller, to)
                ? queries.earlier(
                        to.ownerId(),
                        isOwner(caller, to) ? DocumentQueries.ANYWHERE : to.agencyId(),
                        requirementCode,
                        applicationId)
                : List.of();
    }

    /** Somebody with a power of attorney for one file sees nothing of the others. */
    private static boolean mayOfferEarlier(Caller caller, Destination to) {
        return caller.agencyId() != null || isOwner(caller, to);
    }

    private static boolean isOwner(Caller caller, Destination to) {
        return caller.agencyId() == null && caller.accountId() == to.ownerId();
    }

    /**
     * Opens a document: from here on it is on record that the caller has seen it.
     *
     * @param page the page shown as a picture; {@code null} for the file itself
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.FILE_READ})
    public DocumentView open(long documentId, @Nullable Integer page) {
        var caller = callers.require();
        var view = access.requireReadable(caller, documentId);
        if (page != null && (page < 1 || page > view.pages())) {
            throw new NotFound("PAGE_NOT_FOUND");
        }
        var document = documents.find(documentId).orElseThrow(DocumentAccess::notFound);
        stored(document.sha256()).requireSound();
        events.publish(document.read(caller.accountId(), page, clock.instant()));
        return view;
    }

    private DocumentView place(StoredFile file, Destination to, Attachment attachment) {
        var present = documents.present(to.applicationId(), to.requirementCode());
        var same = present.stream()
                .filter(document -> document.sha256().equals(file.sha256()))
                .findFirst();
        if (same.isPresent()) {
            return DocumentView.from(same.get(), file.verdict());
        }
        if (present.size() >= to.maxFiles()) {
            throw new RuleViolation("TOO_MANY_FILES", Map.of("max", to.maxFiles()));
        }
        var document = new Document(file, attachment);
        documents.add(document);
        access.changed(to.applicationId());
        events.publish(document.attached());
        LOG.atInfo()
                .addKeyValue("document", document.id())
                .addKeyValue("application", to.applicationId())
                .addKeyValue("requirement", to.requirementCode())
                .log("document attached");
        return DocumentView.from(document, file.verdict());
    }

    private StoredFile stored(Sha256 sha256) {
        return documents.file(sha256).orElseThrow(DocumentAccess::notFound);
    }
}
