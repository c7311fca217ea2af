package id.onestop.licensing.ejb.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the catalogue of all agencies. */
@ApplicationScoped
public class CatalogueEntryQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.catalogue.CatalogueRow$Found(
              e.id, e.agencyId, e.code,
              new id.onestop.licensing.domain.shared.Words(e.nameId, e.nameEn),
              new id.onestop.licensing.domain.shared.Words(e.professionId, e.professionEn),
              new id.onestop.licensing.domain.shared.Words(e.groupId, e.groupEn),
              e.standardNumber, e.revisionLabel, e.effectiveFrom, e.promiseDays, e.free, e.feeWording,
              e.applicationsOpen)
            from CatalogueEntry e where e.id > :after
            """;

    private static final String FOUND = " and e.id in (select w.entryId from CatalogueWord w where w.word like :word";

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** Services for which every word begins some word of theirs, by id. */
    public List<CatalogueRow.Found> page(List<String> words, long after, int most) {
        var text = new StringBuilder(ROW);
        for (int i = 0; i < words.size(); i++) {
            text.append(FOUND).append(i).append(')');
        }
        var query = entities.createQuery(text + " order by e.id", CatalogueRow.Found.class)
                .setParameter("after", after)
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i) + "%");
        }
        return query.getResultList();
    }
}
