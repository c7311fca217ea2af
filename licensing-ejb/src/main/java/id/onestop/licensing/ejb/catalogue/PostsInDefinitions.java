package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StepRights;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.PostUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which services would lose somebody with a post: those whose binding definition lets it act or sign, or tells it. */
@ApplicationScoped
public class PostsInDefinitions implements PostUse {

    @Inject
    Definitions definitions;

    @Override
    public List<String> servicesNaming(long agencyId, String postCode) {
        return definitions.published(agencyId).stream()
                .map(PinnedDefinition::definition)
                .filter(definition -> names(definition, postCode))
                .map(definition -> definition.product().name().id())
                .toList();
    }

    @Override
    public List<String> servicesLosing(long agencyId, String postCode, Set<Permission> was, Set<Permission> wanted) {
        return definitions.published(agencyId).stream()
                .map(PinnedDefinition::definition)
                .filter(definition -> StepRights.lost(definition.workflow(), postCode, was, wanted))
                .map(definition -> definition.product().name().id())
                .toList();
    }

    /** Whether a definition needs a post: for a step, a signature, or as the one who is told when a file is late. */
    public static boolean names(ServiceDefinition definition, String postCode) {
        return Stream.of(
                        Stream.of(definition.edition().signatory().post()),
                        definition.workflow().steps().stream()
                                .flatMap(step -> Stream.of(step.post(), step.signatory())),
                        told(definition.workflow().escalation()))
                .flatMap(posts -> posts)
                .anyMatch(postCode::equals);
    }

    private static Stream<String> told(Escalation escalation) {
        return Stream.concat(
                Stream.of(escalation.superior(), escalation.head()),
                escalation.steps().stream().map(Escalation.StepLadder::superior));
    }
}
