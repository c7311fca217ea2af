package id.onestop.licensing.ejb.application;

import id.onestop.licensing.ejb.identity.FileRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An agency has to do with a person as soon as the person has handed in an application there. */
@ApplicationScoped
public class ApplicationRelations implements FileRelations {

    @Inject
    ApplicationQueries applications;

    @Override
    public boolean hasFileAt(long agencyId, long accountId) {
        return applications.hasSubmitted(agencyId, accountId);
    }
}
