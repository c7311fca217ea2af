package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyImport;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps files of new agencies until they are loaded. */
@ApplicationScoped
public class AgencyImportRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(AgencyImport file) {
        entities.persist(file);
    }

    /** One file of the operator's agency; whoever else wants it waits. */
    public AgencyImport lock(long agencyId, long id) {
        return Optional.ofNullable(entities.find(AgencyImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(file -> file.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("AGENCY_IMPORT_UNKNOWN"));
    }

    /** Whether an agency numbers its applications with these letters. */
    public boolean prefixTaken(String prefix) {
        return entities.createQuery("select count(a) from Agency a where a.prefix = :prefix", Long.class)
                        .setParameter("prefix", prefix)
                        .getSingleResult()
                > 0;
    }
}
