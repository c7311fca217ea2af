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

    public void add(RegulationReference reference) {
        entities.persist(reference);
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

    /** Published or retired versions whose citations were never read. */
    public List<Long> unread(int most) {
        return entities.createQuery("""
                        select v.id from ServiceDefinitionVersion v
                        where v.publishedAt is not null
                          and not exists (select 1 from RegulationReference u where u.definitionId = v.id)
                        order by v.id
                        """, Long.class).setMaxResults(most).getResultList();
    }
}
