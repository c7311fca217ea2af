package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.DefinitionDraftMoved;
import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.PublicationGate;
import id.onestop.licensing.domain.catalogue.RequirementFinder;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Succession;
import id.onestop.licensing.domain.catalogue.WarningReason;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.TreeDifference;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.AgencyFile.Service;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A draft is tried at the gate, proposed by one person and published by another, who answers for every warning. */
@Stateless
public class DraftPublicationService {

    private static final Logger LOG = LoggerFactory.getLogger(DraftPublicationService.class);

    private static final int LONGEST = 2_000;

    @Inject
    Drafts drafts;

    @Inject
    DraftRepository repository;

    @Inject
    DraftQueries changes;

    @Inject
    Publisher publisher;

    @Inject
    CatalogueQueries versions;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What the gate says of a draft that can be read; nothing while it has faults. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public DraftCheck check(long draftId) {
        var draft = drafts.own(draftId);
        if (draft.status() == DraftStatus.PUBLISHED || draft.status() == DraftStatus.DISCARDED) {
            return new DraftCheck(List.of(), List.of(), null, false, clock.instant());
        }
        var reading = drafts.read(draft);
        return new DraftCheck(
                reading.faults(),
                reading.definition().map(whole -> findings(draft, whole)).orElse(List.of()),
                reading.definition().map(whole -> planned(draft, whole)).orElse(null),
                true,
                clock.instant());
    }

    private @Nullable Integer planned(DefinitionDraft draft, ServiceDefinition definition) {
        var profile = agencies.byId(draft.agencyId()).profile();
        return definition.workflow().steps().isEmpty()
                ? null
                : Integer.valueOf(PublicationGate.plannedDays(
                        definition, publisher.surroundings(draft.agencyId(), profile, definition)));
    }

    /** Which list somebody would get. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public List<FoundRequirement> requirements(long draftId, Circumstances circumstances) {
        return RequirementFinder.find(readable(drafts.own(draftId)), circumstances);
    }

    /** The definition as it would be enforced, or is. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public DraftRevision revision(long draftId) {
        var draft = drafts.own(draftId);
        var bound = draft.definitionId().orElse(null);
        return new DraftRevision(
                draft.agencyId(),
                draft.serviceCode(),
                draft.status(),
                bound,
                bound == null ? readable(draft) : definitions.byId(bound).definition());
    }

    /** Every field in which the draft differs from what binds now. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public DraftDifference differences(long draftId) {
        var draft = drafts.own(draftId);
        var bound = versions.published(draft.agencyId(), draft.serviceCode())
                .flatMap(versions::version)
                .orElse(null);
        return bound == null
                ? new DraftDifference(null, List.of())
                : new DraftDifference(
                        bound.versionNumber(),
                        TreeDifference.of(
                                DraftTree.of(NormalText.root(bound.document())),
                                DraftTree.of(NormalText.root(draft.document()))));
    }

    /**
     * Declares a draft complete.
     *
     * @param seen version of the draft that the caller read
     * @throws Conflict if it is another one by now
     */
    @RequiresPermission(Permission.CONFIGURE)
    public void propose(long draftId, long seen) {
        var draft = seen(draftId, seen);
        refuseErrors(findings(draft, readable(draft)));
        draft.propose(drafts.actor(), clock.instant());
        tell(draft, "DEFINITION_PROPOSED");
    }

    /** Opens a proposed draft again. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public void takeBack(long draftId) {
        var draft = drafts.held(draftId);
        draft.takeBack();
        tell(draft, "DEFINITION_TAKEN_BACK");
    }

    /**
     * Makes a proposed draft binding, and its standard with it; one act, by somebody who neither proposed it nor wrote in it.
     *
     * @param seen version of the draft that the caller read
     * @param reasons why each warning is no reason against it, by {@link DraftCheck#key}
     * @throws Conflict if it is another one by now
     */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public void publish(long draftId, long seen, Map<String, String> reasons) {
        var draft = seen(draftId, seen);
        draft.require(DraftStatus.PROPOSED);
        var authors = repository.authors(draft);
        draft.requireSecond(authors, drafts.actor());
        var definition = readable(draft);
        var findings = findings(draft, definition);
        refuseErrors(findings);
        var missing = findings.stream()
                .filter(finding ->
                        reasons.getOrDefault(DraftCheck.key(finding), "").isBlank())
                .map(Finding::code)
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("DRAFT_REASONS_MISSING", Map.of("codes", missing));
        }
        var profile = agencies.byId(draft.agencyId()).profile();
        var version = publisher.bind(
                draft.agencyId(),
                profile,
                new Service(definition, drafts.read(draft).text()),
                findings);
        for (var finding : findings) {
            String reason = reasons.getOrDefault(DraftCheck.key(finding), "").strip();
            repository.add(new WarningReason(
                    version,
                    finding,
                    reason.substring(0, Math.min(LONGEST, reason.length())),
                    drafts.actor(),
                    clock.instant()));
        }
        draft.published(version.id(), authors, drafts.actor(), clock.instant());
        tell(draft, "DEFINITION_PUBLISHED");
    }

    /** The draft, held until the transaction ends, if it is still what the caller read; -1 for whatever it is. */
    private DefinitionDraft seen(long draftId, long version) {
        var draft = drafts.held(draftId);
        if (version >= 0 && draft.version() != version) {
            var since = changes.changesSince(draftId, version);
            var places = since.stream().map(DraftChangeRow::place).distinct().toList();
            var by = since.stream().map(DraftChangeRow::changedBy).distinct().collect(Collectors.joining(", "));
            throw places.isEmpty()
                    ? new Conflict("DRAFT_MOVED", Map.of())
                    : new Conflict("DRAFT_STALE", Map.of("by", by, "places", places));
        }
        return draft;
    }

    private ServiceDefinition readable(DefinitionDraft draft) {
        return drafts.read(draft).definition().orElseThrow(() -> new RuleViolation("DRAFT_FAULTS"));
    }

    private List<Finding> findings(DefinitionDraft draft, ServiceDefinition definition) {
        var profile = agencies.byId(draft.agencyId()).profile();
        var findings = new ArrayList<>(
                PublicationGate.check(definition, publisher.surroundings(draft.agencyId(), profile, definition)));
        var inForce = versions.published(draft.agencyId(), definition.code())
                .map(definitions::byId)
                .map(bound -> bound.definition().edition())
                .orElse(null);
        findings.addAll(
                Succession.check(inForce, definition.edition(), LocalDate.ofInstant(clock.instant(), profile.zone())));
        return List.copyOf(findings);
    }

    private static void refuseErrors(List<Finding> findings) {
        var errors =
                findings.stream().filter(Finding::refuses).map(Finding::code).toList();
        if (!errors.isEmpty()) {
            throw new RuleViolation("DEFINITION_REFUSED", Map.of("findings", errors));
        }
    }

    private void tell(DefinitionDraft draft, String operation) {
        events.publish(new DefinitionDraftMoved(
                draft.agencyId(),
                draft.id(),
                draft.serviceCode(),
                operation,
                drafts.actor().reference(),
                clock.instant()));
        LOG.atInfo()
                .addKeyValue("draft", draft.id())
                .addKeyValue("operation", operation)
                .log("Draft moved");
    }
}
