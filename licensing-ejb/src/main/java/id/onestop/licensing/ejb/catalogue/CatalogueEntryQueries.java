package id.onestop.licensing.ejb.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the catalogue of all agencies. */
@ApplicationScoped
public class CatalogueEntryQueries {

    private static final String COLUMNS = """
            select new id.onestop.licensing.ejb.catalogue.CatalogueRow$Found(
              e.id, e.agencyId, e.code,
              new id.onestop.licensing.domain.shared.Words(e.nameId, e.nameEn),
              new id.onestop.licensing.domain.shared.Words(e.professionId, e.professionEn),
              new id.onestop.licensing.domain.shared.Words(e.groupId, e.groupEn),
              e.standardNumber, e.revisionLabel, e.effectiveFrom, e.promiseDays, e.free, e.feeWording,
              e.applicationsOpen)
            from CatalogueEntry e
            """;

    private static final String ROW = COLUMNS + " where e.id > :after";

    private static final String ONE = COLUMNS + " where e.agencyId = :agency and e.code = :code";

    private static final String FOUND = " and e.id in (select w.entryId from CatalogueWord w where w.word >= :word";

    /** After every letter: what begins with a word stands before the word with it. */
    private static final char BEYOND = '\uFFFF';

    private static final String KEPT = """
            select new id.onestop.licensing.ejb.catalogue.CatalogueEntryQueries$Kept(
              e.definitionId, e.code, e.effectiveFrom, e.sheet)
            from CatalogueEntry e where e.agencyId = :agency and e.sheet is not null
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** Services for which every word begins some word of theirs, by id. */
    public List<CatalogueRow.Found> page(List<String> words, long after, int most) {
        var text = new StringBuilder(ROW);
        for (int i = 0; i < words.size(); i++) {
            text.append(FOUND)
                    .append(i)
                    .append(" and w.word < :beyond")
                    .append(i)
                    .append(')');
        }
        var query = entities.createQuery(text + " order by e.id", CatalogueRow.Found.class)
                .setParameter("after", after)
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i)).setParameter("beyond" + i, words.get(i) + BEYOND);
        }
        return query.getResultList();
    }

    /** One service that an agency has published. */
    public Optional<CatalogueRow.Found> one(long agencyId, String code) {
        return entities.createQuery(ONE, CatalogueRow.Found.class)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What is kept of a service that an agency has published. */
    public Optional<Kept> kept(long agencyId, String code) {
        return entities.createQuery(KEPT + " and e.code = :code", Kept.class)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What is kept of everything that an agency has published. */
    public List<Kept> kept(long agencyId) {
        return entities.createQuery(KEPT, Kept.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /**
     * The part of a definition that lists and the finder need.
     *
     * @param sheet read by {@link ServiceSheet}
     */
    public record Kept(long definitionId, String code, LocalDate effectiveFrom, String sheet) {}
}
