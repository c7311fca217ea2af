package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.agency.PostWork;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.catalogue.PostsInDefinitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Running files stay on their version, which may name posts that no binding definition names any more. */
@ApplicationScoped
public class PostsInFiles implements PostWork {

    /** Files that are told by their numbers. */
    private static final int TOLD = 5;

    @Inject
    PostWorkQueries queries;

    @Inject
    Definitions definitions;

    @Override
    public Needs of(long agencyId, long postId, String postCode) {
        var services = queries.versionsInUse(agencyId).stream()
                .map(definitions::byId)
                .map(PinnedDefinition::definition)
                .filter(definition -> PostsInDefinitions.names(definition, postCode))
                .map(definition -> definition.product().name().id())
                .distinct()
                .toList();
        return new Needs(services, queries.filesBefore(agencyId, postId, TOLD));
    }
}
