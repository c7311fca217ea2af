package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.StandardDocument;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.RevisionRow;
import id.onestop.licensing.ejb.catalogue.RevisionView;
import id.onestop.licensing.ejb.catalogue.StandardService;
import id.onestop.licensing.ejb.catalogue.StandardView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standard of a service as it binds today, with what an applicant has to bring; or an earlier revision of it. */
@Named
@RequestScoped
public class StandardBacking {

    @Inject
    CatalogueService catalogue;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    StandardService standards;

    @SuppressWarnings("NullAway.Init")
    private RevisionView revision;

    private List<Requirement> requirements = List.of();

    /**
     * One requirement with the way in which it is met.
     *
     * @param hint may be empty
     * @param example nothing where there is none
     */
    public record Row(String name, String hint, String how, String icon, ExampleBacking.@Nullable Example example) {}

    @PostConstruct
    void load() {
        String agency = PathParameters.get("agency");
        String service = PathParameters.get("service");
        String version = PathParameters.get("version");
        revision = version.isEmpty()
                ? standards.current(agency, service)
                : standards.revision(agency, service, RevisionAddress.version(version));
        if (revision.revision().inForce()) {
            requirements = needed(agency, service);
        }
    }

    private List<Requirement> needed(String agency, String service) {
        return catalogue
                .requirements(agency, service, Circumstances.of(ApplicationKind.NEW, Channel.ONLINE, false))
                .stream()
                .filter(FoundRequirement::listed)
                .map(FoundRequirement::requirement)
                .toList();
    }

    public StandardView getView() {
        return revision.standard();
    }

    public RevisionRow getRevision() {
        return revision.revision();
    }

    /** All revisions, newest first. */
    public List<RevisionRow> getRevisions() {
        return revision.revisions();
    }

    /** Where this page's standard is found: the service's address while it binds, its own afterwards. */
    public String getAddress() {
        return address()
                + (getRevision().inForce() ? "" : "/revisions/" + getRevision().version());
    }

    /** The address of the service's standard. */
    public String address() {
        var view = getView();
        return "/services/" + view.agency().code() + "/" + view.service().code();
    }

    /** The label of this revision in the language of the page; may be empty. */
    public String getLabel() {
        return RevisionNames.label(revision.revision().label(), msg);
    }

    /** Its label as printed, or the number of its version where it has none. */
    public String name(RevisionRow row) {
        return RevisionNames.of(row, msg);
    }

    /** Whether something came before, from which it differs. */
    public boolean hasEarlier(RevisionRow row) {
        return revision.revisions().stream().anyMatch(other -> other.version() < row.version());
    }

    /** Applications are taken under what binds only. */
    public boolean isOpen() {
        return getRevision().inForce() && getView().service().applicationsOpen();
    }

    /** Number of the standard, where it has one. */
    public String getKicker() {
        int number = getView().service().standardNumber();
        return number == 0
                ? msg.get("catalogue.standard.unnumbered")
                : msg.of("catalogue.standard.kicker", "number", number);
    }

    public List<StandardDocument.Part> getParts() {
        return getView().document().parts();
    }

    /** What a new application through this site has to have. */
    public List<Row> getRequirements() {
        return requirements.stream().map(this::row).toList();
    }

    private Row row(Requirement requirement) {
        var hint = requirement.hint();
        boolean file = requirement.fileRule().isPresent();
        return new Row(
                requirement.name().in(msg.language()),
                hint == null ? "" : hint.in(msg.language()),
                how(requirement),
                file ? "upload" : "file-search",
                ExampleBacking.of(getView().agency().code(), getView().service().code(), requirement, msg));
    }

    private String how(Requirement requirement) {
        var rule = requirement.fileRule();
        if (rule.isPresent()) {
            return msg.of(
                    "catalogue.requirement.file", "size", format.size(rule.get().maxBytes()));
        }
        return msg.get("catalogue.requirement.kind." + requirement.kind());
    }
}
