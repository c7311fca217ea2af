package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.CatalogueEntry;
import id.onestop.licensing.domain.catalogue.CatalogueWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the entries of the catalogue of all agencies. */
@ApplicationScoped
public class CatalogueEntryRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(CatalogueEntry entry) {
        entities.persist(entry);
    }

    public Optional<CatalogueEntry> find(long serviceTypeId) {
        return entities.createQuery(
                        "select e from CatalogueEntry e where e.serviceTypeId = :service", CatalogueEntry.class)
                .setParameter("service", serviceTypeId)
                .getResultStream()
                .findFirst();
    }

    /** The words of an entry are written anew. */
    public void write(CatalogueEntry entry, List<String> words) {
        entities.createQuery("delete from CatalogueWord w where w.entryId = :entry")
                .setParameter("entry", entry.id())
                .executeUpdate();
        words.forEach(word -> entities.persist(CatalogueWord.of(entry, word)));
    }

    /** Service and definition of everything that an agency has in the catalogue. */
    public List<Object[]> listedOf(long agencyId) {
        return entities.createQuery(
                        "select e.serviceTypeId, e.definitionId from CatalogueEntry e where e.agencyId = :agency order by e.id",
                        Object[].class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Service and definition of what binds and has no entry, or an old or incomplete one. */
    public List<Object[]> unlisted(int most) {
        return entities.createQuery("""
                        select v.serviceTypeId, v.id from ServiceDefinitionVersion v
                        where v.currentOf is not null and not exists (
                          select 1 from CatalogueEntry e where e.definitionId = v.id and e.sheet is not null)
                        order by v.id
                        """, Object[].class).setMaxResults(most).getResultList();
    }
}
