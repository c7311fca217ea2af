package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionPublished;
import id.onestop.licensing.domain.catalogue.RegulationReference;
import id.onestop.licensing.domain.catalogue.RegulationUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Reads the citations of a definition in the transaction that publishes it. */
@ApplicationScoped
public class RegulationIndex {

    /** Rises whenever more places of a definition are read. */
    private static final int RULES = 1;

    @Inject
    RegulationRepository regulations;

    @Inject
    CatalogueQueries queries;

    @Inject
    LivingLaw law;

    void published(@Observes DefinitionPublished event) {
        read(event.definitionId());
    }

    /** Reads versions that were published before citations were read, or fewer of them; true while there may be more. */
    boolean catchUp(int most) {
        var unread = regulations.unread(RULES, most);
        unread.forEach(this::read);
        return unread.size() == most;
    }

    private void read(long definitionId) {
        // not from memory: what is read before its transaction ends must not be remembered
        var pinned = queries.version(definitionId).orElseThrow().parsed();
        var uses = RegulationUse.of(pinned.definition(), law.region(pinned.agencyId()));
        regulations.read(
                definitionId,
                RULES,
                uses.stream()
                        .map(use -> RegulationReference.of(pinned.agencyId(), definitionId, use))
                        .toList());
    }
}
