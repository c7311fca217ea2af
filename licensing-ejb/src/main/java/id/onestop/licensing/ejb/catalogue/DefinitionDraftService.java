package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts of definitions come from what binds, from another service of any agency, or from a file; they go as a file too. */
@Stateless
public class DefinitionDraftService {

    private static final Logger LOG = LoggerFactory.getLogger(DefinitionDraftService.class);

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{2,79}");

    @Inject
    Drafts drafts;

    @Inject
    DraftQueries queries;

    @Inject
    Definitions definitions;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    ExamplePictures pictures;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** A page of the drafts of the caller's agency, running ones first, from a place on. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public List<DraftRow> list(DraftListPlace place, int most) {
        return queries.draftsFrom(callers.require().requireAgency(), place, most);
    }

    /** A page of them, the last begun first, from before one of them on. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public List<DraftRow> page(long before, int most) {
        return queries.draftsBegunBefore(callers.require().requireAgency(), before, most);
    }

    /** All versions of the definitions of the caller's agency. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public List<DefinitionRow> versions() {
        return catalogue.versionsOf(callers.require().requireAgency());
    }

    /** Begins a revision of one of the agency's own versions. */
    @RequiresPermission(Permission.CONFIGURE)
    public long revise(long definitionId) {
        var row = catalogue
                .version(definitionId)
                .filter(version -> version.agencyId() == callers.require().requireAgency())
                .orElseThrow(() -> new NotFound("DEFINITION_UNKNOWN"));
        return drafts.begin(
                DraftTree.of(NormalText.root(row.document())),
                row.id(),
                row.parsed().definition().code() + " v" + row.versionNumber());
    }

    /**
     * Begins a new service with what another one, of any agency, binds to today; another agency's becomes this one's own as far
     * as it can ({@link CopiedDefinition}).
     *
     * @throws Conflict if the agency has a service of this code, for which a revision is begun
     */
    @RequiresPermission(Permission.CONFIGURE)
    public long copy(String agencyCode, String serviceCode, String code, Words name) {
        if (!CODE.matcher(code).matches()) {
            throw new RuleViolation("DRAFT_CODE");
        }
        if (versions().stream().anyMatch(row -> row.serviceCode().equals(code))) {
            throw new Conflict("DRAFT_SERVICE_KNOWN", Map.of("code", code));
        }
        var from = definitions.published(agencyCode, serviceCode);
        var row = catalogue.version(from.definitionId()).orElseThrow();
        var tree = own(DraftTree.of(NormalText.root(row.document())), from);
        var renamed = tree.with("general", List.of(new Change("code", serviceCode, code)))
                .tree()
                .with(
                        "product",
                        List.of(
                                new Change("name/id", name(tree, "id"), name.id()),
                                new Change("name/en", name(tree, "en"), name.en())))
                .tree();
        return drafts.begin(renamed, null, agencyCode + "/" + serviceCode + " v" + from.versionNumber());
    }

    private DraftTree own(DraftTree tree, PinnedDefinition from) {
        long own = callers.require().requireAgency();
        return from.agencyId() == own
                ? tree
                : CopiedDefinition.of(tree, from.definition(), office(from.agencyId()), office(own));
    }

    private CopiedDefinition.Office office(long agency) {
        return new CopiedDefinition.Office(agencies.byId(agency).profile(), agencies.posts(agency));
    }

    private static String name(DraftTree tree, String language) {
        return tree.asMap().get("product") instanceof Map<?, ?> product
                        && product.get("name") instanceof Map<?, ?> name
                        && name.get(language) instanceof String said
                ? said
                : "";
    }

    /**
     * Begins with a file, all or nothing.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with every fault: file, line and cure
     */
    @RequiresPermission(Permission.CONFIGURE)
    public long take(String fileName, String text) {
        var document = YamlDocument.read(fileName, text);
        ServiceReader.read(document.root());
        document.requireNoFaults();
        return drafts.begin(DraftTree.of(NormalText.root(text)), null, fileName);
    }

    /** The text of a draft with its pictures, as it is taken in again. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public ExportedDefinition export(long draftId) {
        var draft = drafts.own(draftId);
        return new ExportedDefinition(draft.serviceCode() + ".yaml", pictures.exported(draft.document()));
    }

    /** Gives a draft up; what was written stays readable. */
    @RequiresPermission(Permission.CONFIGURE)
    public void discard(long draftId) {
        var draft = drafts.held(draftId);
        draft.discard(drafts.actor(), clock.instant());
        LOG.atInfo().addKeyValue("draft", draft.id()).log("Draft discarded");
    }

    /** A definition as a file. */
    public record ExportedDefinition(String fileName, String yaml) {}
}
