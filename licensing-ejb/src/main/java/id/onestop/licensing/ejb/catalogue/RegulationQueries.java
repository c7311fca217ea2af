package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationArticle;
import id.onestop.licensing.domain.catalogue.RegulationMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the register of regulations. */
@ApplicationScoped
public class RegulationQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.catalogue.RegulationRow(
              r.id, r.agencyId, r.code, r.kind, r.citation, r.title, r.validFrom, r.endedOn, r.replacedBy, r.source,
              r.doubt)
            from Regulation r
            """;

    private static final String LEANING = """
            select new id.onestop.licensing.ejb.catalogue.RegulationLeaning(
              u.id, v.id, v.agencyId, s.code, new id.onestop.licensing.domain.shared.Words(s.nameId, s.nameEn),
              v.versionNumber, v.status, u.place, u.placeCode,
              new id.onestop.licensing.domain.shared.Words(u.nameId, u.nameEn), u.article)
            from RegulationReference u
              join ServiceDefinitionVersion v on v.id = u.definitionId
              join ServiceType s on s.id = v.serviceTypeId
            where u.citation = :citation and (:agency = 0 or u.agencyId = :agency)
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /**
     * Regulations whose title or code has every word, by code.
     *
     * @param after code after which the page begins; empty for the first page
     */
    public List<RegulationRow> page(String words, String after, int most) {
        var typed = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var where = new StringBuilder("where r.code > :after");
        for (int i = 0; i < typed.size(); i++) {
            where.append(" and (lower(r.title) like :word")
                    .append(i)
                    .append(" escape '!' or r.code like :word")
                    .append(i)
                    .append(" escape '!')");
        }
        var query = entities.createQuery(ROW + where + " order by r.code", RegulationRow.class)
                .setParameter("after", after)
                .setMaxResults(most);
        for (int i = 0; i < typed.size(); i++) {
            query.setParameter("word" + i, "%" + typed.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return query.getResultList();
    }

    public Optional<RegulationRow> one(String code) {
        return entities.createQuery(ROW + "where r.code = :code", RegulationRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those that are cited so. */
    public List<RegulationRow> cited(Collection<String> citations) {
        return citations.isEmpty()
                ? List.of()
                : entities.createQuery(ROW + "where r.citation in :citations order by r.code", RegulationRow.class)
                        .setParameter("citations", citations)
                        .getResultList();
    }

    public List<RegulationArticle.Text> articles(long regulationId) {
        return entities.createQuery(
                        "select a from RegulationArticle a where a.regulationId = :regulation order by a.id",
                        RegulationArticle.class)
                .setParameter("regulation", regulationId)
                .getResultStream()
                .map(RegulationArticle::text)
                .toList();
    }

    /** What an agency states, by the regulation's id. */
    public Map<Long, RegulationRow.Mark> marks(long agencyId, Collection<Long> regulations) {
        return regulations.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select m from RegulationMark m where m.agencyId = :agency and m.currentOf in :regulations",
                                RegulationMark.class)
                        .setParameter("agency", agencyId)
                        .setParameter("regulations", regulations)
                        .getResultStream()
                        .collect(Collectors.toMap(RegulationMark::regulationId, RegulationRow.Mark::of));
    }

    /** Where definitions that bind or once bound lean on a regulation, newest version first; of all agencies or one. */
    public List<RegulationLeaning> leaning(String citation, long agencyId, int first, int most) {
        return entities.createQuery(
                        LEANING + " order by v.status, s.code, v.versionNumber desc, u.id", RegulationLeaning.class)
                .setParameter("citation", citation)
                .setParameter("agency", agencyId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same in the order in which they came, after one of them; 0 for the first. */
    public List<RegulationLeaning> leaningAfter(String citation, long agencyId, long after, int most) {
        return entities.createQuery(LEANING + " and u.id > :after order by u.id", RegulationLeaning.class)
                .setParameter("citation", citation)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every definition of an agency that binds and leans on a regulation. */
    List<Long> definitionsLeaning(String citation, long agencyId) {
        return entities.createQuery("""
                        select distinct v.id from RegulationReference u
                          join ServiceDefinitionVersion v on v.id = u.definitionId
                        where u.citation = :citation and u.agencyId = :agency and v.currentOf is not null order by v.id
                        """, Long.class)
                .setParameter("citation", citation)
                .setParameter("agency", agencyId)
                .getResultList();
    }
}
