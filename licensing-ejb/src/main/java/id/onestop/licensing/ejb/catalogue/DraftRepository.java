package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionDraft;
import id.onestop.licensing.domain.catalogue.DraftChange;
import id.onestop.licensing.domain.catalogue.WarningReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;

/** Keeps drafts of definitions, what was written in them, and why warnings were no reason against publishing. */
@ApplicationScoped
public class DraftRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(DefinitionDraft draft) {
        entities.persist(draft);
    }

    public void add(DraftChange change) {
        entities.persist(change);
    }

    public void add(WarningReason reason) {
        entities.persist(reason);
    }

    public Optional<DefinitionDraft> find(long draftId) {
        return Optional.ofNullable(entities.find(DefinitionDraft.class, draftId));
    }

    /** Holds the draft, so that two people write one after the other. */
    public Optional<DefinitionDraft> lock(long draftId) {
        return Optional.ofNullable(entities.find(DefinitionDraft.class, draftId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everybody who wrote in a draft since it was begun, whoever began it included. */
    public Set<Long> authors(DefinitionDraft draft) {
        return Set.copyOf(entities.createQuery(
                        "select distinct c.changedBy from DraftChange c where c.draftId = :draft", Long.class)
                .setParameter("draft", draft.id())
                .getResultList());
    }

    /** The draft in which a service is being written, if there is one. */
    public Optional<DefinitionDraft> openFor(long agencyId, String serviceCode) {
        return entities.createQuery(
                        "select d from DefinitionDraft d where d.agencyId = :agency and d.openFor = :service",
                        DefinitionDraft.class)
                .setParameter("agency", agencyId)
                .setParameter("service", serviceCode)
                .getResultStream()
                .findFirst();
    }
}
