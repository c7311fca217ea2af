package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.AssistanceRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.workflow.OpenFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers that the counter must have seen, or taken back, before a licence leaves it (rows 30, 41, 42, 47). */
@ApplicationScoped
public class PapersToSee {

    @Inject
    AssistanceRepository sights;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    /** Refuses while something was not seen. */
    void requireSeen(OpenFile file) {
        var missing = missing(file.application(), file.definition());
        if (!missing.isEmpty()) {
            throw new RuleViolation(
                    "PAPERS_NOT_SEEN", Map.of("number", file.application().number(), "count", missing.size()));
        }
    }

    /** The same of a file of this agency, in words. */
    List<Words> missing(long agencyId, String number) {
        var application = applications.requireOf(agencyId, number);
        return missing(application, definitions.byId(application.definitionId()).definition()).stream()
                .map(Requirement::name)
                .toList();
    }

    private List<Requirement> missing(LicenceApplication application, ServiceDefinition definition) {
        var asked = definition.requirementsFor(application.circumstances()).stream()
                .filter(requirement ->
                        requirement.mandatory() && !AskedPapers.of(requirement).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<String, Set<PaperSight.Kind>> seen = sights.listSights(application.id()).stream()
                .collect(Collectors.groupingBy(
                        PaperSight::requirementCode, Collectors.mapping(PaperSight::kind, Collectors.toSet())));
        return asked.stream()
                .filter(requirement ->
                        !seen.getOrDefault(requirement.code(), Set.of()).containsAll(AskedPapers.of(requirement)))
                .toList();
    }
}
