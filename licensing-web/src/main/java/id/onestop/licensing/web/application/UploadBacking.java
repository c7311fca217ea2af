package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.DocumentSources;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.document.UploadDocument;
import id.onestop.licensing.ejb.document.UploadPolicy;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of one requirement: give, offer again, look at, take back. */
@Named
@RequestScoped
public class UploadBacking {

    @Inject
    OwnApplication own;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentService documents;

    @Inject
    DocumentSources sources;

    @Inject
    Clock clock;

    @Inject
    UploadPolicy policy;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    private Requirement requirement;

    private List<DocumentView> earlier = List.of();
    private Map<Long, DocumentSources.Source> known = Map.of();
    private @Nullable Part file;

    @PostConstruct
    void load() {
        String code = own.parameter("requirement");
        requirement = own.getView().requirements().stream()
                .filter(one -> one.code().equals(code) && hasPage(one))
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", code)));
        if (own.isOpen() && isUploads()) {
            earlier = documents.earlier(own.getView().id(), code);
            known = sources.of(
                    own.getNumber(),
                    earlier.stream()
                            .flatMap(document -> Stream.ofNullable(document.applicationId()))
                            .collect(Collectors.toSet()));
        }
    }

    /** Registers have a page of their own, declarations are made at the end. */
    static boolean hasPage(Requirement requirement) {
        return requirement.fileRule().isPresent()
                || requirement.kind() == RequirementKind.GENERATED_LETTER
                || requirement.kind() == RequirementKind.OLD_LICENCE
                || requirement.kind() == RequirementKind.FACILITY_LICENCE
                || requirement.kind() == RequirementKind.FACILITY_CONFIRMATION;
    }

    /** Whether a file may be given at all. */
    public boolean isUploads() {
        return requirement.fileRule().isPresent();
    }

    /** Whether a file stands in place of something that is better. */
    public boolean isAlternative() {
        return requirement.kind() == RequirementKind.FACILITY_LICENCE
                || requirement.kind() == RequirementKind.FACILITY_CONFIRMATION;
    }

    /** Takes the chosen file; what is wrong with it stands at the field. */
    public void upload() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            refuseNothing();
            return;
        }
        try (var content = sent.getInputStream()) {
            var command =
                    new UploadDocument(own.getView().id(), requirement.code(), sent.getSubmittedFileName(), null, null);
            var kept = files.upload(command, content);
            Notices.add("application.file.stored", "name", kept.fileName());
            Redirects.to(getPath());
        } catch (RuleViolation refused) {
            Refusals.add("file", refused.code(), refused.parameters());
        } catch (IOException brokenOff) {
            Refusals.add("file", "UPLOAD_BROKEN_OFF", Map.of());
        }
    }

    /** An empty file arrives as none, but its part still carries a name. */
    private void refuseNothing() {
        boolean named = false;
        try {
            var part = request.getPart("file");
            named = part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank();
        } catch (IOException | ServletException unreadable) {
            named = false;
        }
        if (named) {
            Refusals.add("file", "FILE_EMPTY", Map.of());
        } else {
            Refusals.addText("file", msg.get("application.file.chooseFirst"));
        }
    }

    /** Offers a file of an earlier application again. */
    public void offer(long documentId) {
        var kept = documents.offerAgain(documentId, own.getView().id(), requirement.code());
        Notices.add("application.file.stored", "name", kept.fileName());
        Redirects.to(getPath());
    }

    /** Takes the file back that the person confirmed. */
    public void remove() {
        var asked = getAsked();
        if (asked != null) {
            documents.remove(asked.id());
            Notices.add("application.file.removed", "name", asked.fileName());
        }
        Redirects.to(getPath());
    }

    public String getPath() {
        return own.getPath() + "/files/" + requirement.code();
    }

    public Requirement getRequirement() {
        return requirement;
    }

    public List<DocumentView> getDocuments() {
        return own.getView().documents().getOrDefault(requirement.code(), List.of());
    }

    public List<DocumentView> getEarlier() {
        return earlier;
    }

    /** Which application and licence a document was given for. */
    public String source(DocumentView document) {
        var source = document.applicationId() == null ? null : known.get(document.applicationId());
        if (source == null) {
            return "";
        }
        String from = source.licence() == null
                ? msg.of("application.file.from", "number", source.application())
                : msg.of("application.file.fromLicence", "number", source.application(), "licence", source.licence());
        var agency = source.agency();
        return agency == null
                ? from
                : msg.of("application.file.fromAgency", "from", from, "agency", agency.in(msg.language()));
    }

    /** How many days ago it was given. */
    public String age(DocumentView document) {
        long days = ChronoUnit.DAYS.between(document.attachedAt(), clock.instant());
        return days < 1 ? msg.get("application.file.ageToday") : msg.of("application.file.age", "days", days);
    }

    /** The file whose removal is asked about, or nothing. */
    public @Nullable DocumentView getAsked() {
        String wanted = own.parameter("remove");
        return getDocuments().stream()
                .filter(document -> Long.toString(document.id()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Which requirement of how many this is. */
    public String getKicker() {
        var all = own.getView().requirements();
        return msg.of("application.file.step", "step", all.indexOf(requirement) + 1, "steps", all.size());
    }

    public Requirement.FileRule getRule() {
        return requirement.fileRule().orElseThrow();
    }

    /** PDF, JPEG, PNG: what is taken, for the hint. */
    public String getTypes() {
        return getRule().mediaTypes().stream()
                .flatMap(type -> FileType.ofMediaType(type).stream())
                .map(type -> type == FileType.JPEG ? "JPG" : type.name())
                .collect(Collectors.joining(", "));
    }

    /** For the browser's own choice of files. */
    public String getAccept() {
        return String.join(",", getRule().mediaTypes());
    }

    /** Whether one more file is taken now. */
    public boolean isRoom() {
        return isUploads() && getDocuments().size() < getRule().maxFiles();
    }

    /** Without a virus scanner an agency may take no files at all; that is said before somebody chooses one. */
    public boolean isClosed() {
        return !policy.isOpen();
    }

    /** The letter speaks of another place than the answers do now. */
    public boolean isStale() {
        return own.getView().requirementStatus().get(requirement.code()) == Readiness.TaskStatus.PROBLEM
                && !own.isReturned()
                && !getDocuments().isEmpty();
    }

    /** What the agency found wrong here. */
    public List<FaultView> getFaults() {
        return own.getView().faults().stream()
                .filter(fault -> fault.requirementCode().equals(requirement.code()))
                .toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** What is to be done here, in one line. */
    public String getLead() {
        return msg.get(
                Readiness.needsFile(requirement)
                        ? "application.file.lead"
                        : "application.aid.lead." + (isUploads() ? requirement.kind() : "none"));
    }

    public String getTitle() {
        return msg.of(
                Readiness.needsFile(requirement) ? "application.file.title" : "application.aid.title",
                "name",
                Readiness.needsFile(requirement)
                        ? Questions.lowered(requirement.name().in(msg.language()))
                        : requirement.name().in(msg.language()));
    }

    public String getHint() {
        var hint = requirement.hint();
        return hint == null ? "" : hint.in(msg.language());
    }
}
