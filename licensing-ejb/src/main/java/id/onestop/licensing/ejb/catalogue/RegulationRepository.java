package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Regulation;
import id.onestop.licensing.domain.catalogue.RegulationArticle;
import id.onestop.licensing.domain.catalogue.RegulationMark;
import id.onestop.licensing.domain.catalogue.RegulationReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the register of regulations, what agencies state about them, and where definitions cite them. */
@ApplicationScoped
public class RegulationRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(Regulation regulation) {
        entities.persist(regulation);
    }

    public void add(RegulationMark mark) {
        entities.persist(mark);
        // the number of a mark that stands already is a conflict now, not at the end
        entities.flush();
    }

    public Optional<Regulation> find(String code) {
        return entities.createQuery("select r from Regulation r where r.code = :code", Regulation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The articles of a regulation are written anew. */
    public void write(Regulation regulation, List<RegulationArticle.Text> articles) {
        entities.createQuery("delete from RegulationArticle a where a.regulationId = :regulation")
                .setParameter("regulation", regulation.id())
                .executeUpdate();
        articles.forEach(article -> entities.persist(RegulationArticle.of(regulation, article)));
    }

    /** What an agency states about a regulation now. */
    public Optional<RegulationMark> findMark(long agencyId, Regulation regulation) {
        return entities.createQuery(
                        "select m from RegulationMark m where m.agencyId = :agency and m.currentOf = :regulation",
                        RegulationMark.class)
                .setParameter("agency", agencyId)
                .setParameter("regulation", regulation.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * Published or retired versions whose citations were never read, or with earlier rules.
     *
     * @param rules state of the rules by which they are read now
     */
    public List<Long> unread(int rules, int most) {
        return entities.createQuery("""
                        select v.id from ServiceDefinitionVersion v
                        where v.publishedAt is not null and (v.lawRead is null or v.lawRead < :rules) order by v.id
                        """, Long.class)
                .setParameter("rules", rules)
                .setMaxResults(most)
                .getResultList();
    }

    /** The citations of a definition are written anew. */
    public void read(long definitionId, int rules, List<RegulationReference> references) {
        entities.createQuery("delete from RegulationReference u where u.definitionId = :definition")
                .setParameter("definition", definitionId)
                .executeUpdate();
        references.forEach(entities::persist);
        // the version is published and does not change; this is only a note about it
        entities.createNativeQuery("update service_definition set law_read = :rules where id = :definition")
                .setParameter("rules", rules)
                .setParameter("definition", definitionId)
                .executeUpdate();
    }
}
