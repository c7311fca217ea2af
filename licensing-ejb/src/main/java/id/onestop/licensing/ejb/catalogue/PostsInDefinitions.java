package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.ejb.agency.PostUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which services would lose somebody with a post: those whose binding definition lets it act or sign. */
@ApplicationScoped
public class PostsInDefinitions implements PostUse {

    @Inject
    Definitions definitions;

    @Override
    public List<String> servicesNaming(long agencyId, String postCode) {
        return definitions.published(agencyId).stream()
                .map(PinnedDefinition::definition)
                .filter(definition -> definition.edition().signatory().post().equals(postCode)
                        || definition.workflow().steps().stream()
                                .anyMatch(step -> postCode.equals(step.post()) || postCode.equals(step.signatory())))
                .map(definition -> definition.product().name().id())
                .toList();
    }
}
