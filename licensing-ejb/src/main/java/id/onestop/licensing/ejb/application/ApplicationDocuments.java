package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.Destination;
import id.onestop.licensing.ejb.document.DocumentRights;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.document.IntakeRule;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says for applications who may add, see and take back which document. */
@ApplicationScoped
public class ApplicationDocuments implements DocumentRights {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    FileAccess access;

    @Inject
    RowSecurity rows;

    @Override
    public Destination destination(Caller caller, long applicationId, String requirementCode) {
        return destination(caller, applications.require(applicationId), requirementCode);
    }

    @Override
    public Destination held(Caller caller, long applicationId, String requirementCode) {
        return destination(caller, applications.hold(applicationId), requirementCode);
    }

    @Override
    public void changed(long applicationId) {
        applications.touch(applications.require(applicationId));
    }

    private Destination destination(Caller caller, LicenceApplication application, String requirementCode) {
        if (!access.mayWork(caller, application)) {
            throw new NotFound("APPLICATION_NOT_FOUND");
        }
        application.requireWithApplicant();
        rows.enterAgency(application.agencyId());
        access.noteHelp(caller, application);
        var requirement =
                definitions
                        .byId(application.definitionId())
                        .definition()
                        .requirementsFor(application.circumstances())
                        .stream()
                        .filter(asked -> asked.code().equals(requirementCode))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", requirementCode)));
        var rule = requirement
                .fileRule()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", requirementCode)));
        return new Destination(
                application.agencyId(),
                application.applicantId(),
                application.id(),
                requirementCode,
                intake(rule),
                rule.maxFiles(),
                subject(application, requirement));
    }

    @Override
    public boolean mayRead(Caller caller, DocumentView document) {
        if (caller.agencyId() != null) {
            return document.agencyId() == caller.agencyId()
                    && (caller.may(Permission.FILE_READ) && wasHandedIn(document) || mayWork(caller, document));
        }
        return document.ownerId() == caller.accountId() || mayWork(caller, document);
    }

    @Override
    public boolean mayRemove(Caller caller, DocumentView document) {
        var application = document.applicationId();
        if (application == null) {
            return false;
        }
        var file = applications.findHeld(application).filter(found -> access.mayWork(caller, found));
        file.ifPresent(held -> {
            held.requireWithApplicant();
            access.noteHelp(caller, held);
        });
        return file.isPresent();
    }

    private boolean mayWork(Caller caller, DocumentView document) {
        var application = document.applicationId();
        return application != null
                && applications
                        .find(application)
                        .filter(found -> access.mayWork(caller, found))
                        .isPresent();
    }

    /** Officials see what was handed in: no drafts, nothing that lies there since a return, and what was replaced later. */
    private boolean wasHandedIn(DocumentView document) {
        var application = document.applicationId();
        return application != null
                && HandedIn.documents(parts.listSubmissions(application)).contains(document.id());
    }

    private static IntakeRule intake(Requirement.FileRule rule) {
        var types = Arrays.stream(FileType.values())
                .filter(type -> rule.mediaTypes().contains(type.mediaType()))
                .collect(Collectors.toSet());
        return new IntakeRule(types, rule.maxBytes());
    }

    private @Nullable PlaceReference subject(LicenceApplication application, Requirement requirement) {
        var definition = definitions.byId(application.definitionId()).definition();
        return new Subjects(application, agencies.byId(application.agencyId()), definition, application.answers())
                .of(requirement)
                .orElse(null);
    }
}
