package id.onestop.licensing.ejb.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads drafts of definitions and their history. */
@ApplicationScoped
public class DraftQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.catalogue.DraftRow(
              d.id, d.version, d.serviceCode, new id.onestop.licensing.domain.shared.Words(d.nameId, d.nameEn), d.origin,
              d.status, d.changedByName, d.changedAt, d.proposedByName)
            from DefinitionDraft d where d.agencyId = :agency
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** The drafts of an agency on which somebody can still work, the last changed first. */
    List<DraftRow> runningOf(long agencyId, int most) {
        return entities.createQuery(
                        ROW + " and d.openFor is not null order by d.changedAt desc, d.id desc", DraftRow.class)
                .setParameter("agency", agencyId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The drafts of an agency from a place on: open ones first, the last begun before the others. */
    List<DraftRow> draftsFrom(long agencyId, DraftListPlace place, int most) {
        return entities.createQuery(
                        ROW
                                + (place.over()
                                        ? " and d.openFor is null and d.id < :before"
                                        : " and (d.openFor is null or d.id < :before)")
                                + " order by case when d.openFor is null then 1 else 0 end, d.id desc",
                        DraftRow.class)
                .setParameter("agency", agencyId)
                .setParameter("before", place.before())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that were begun before one of them, the last first. */
    List<DraftRow> draftsBegunBefore(long agencyId, long before, int most) {
        return entities.createQuery(ROW + " and d.id < :before order by d.id desc", DraftRow.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was written in a draft, latest first. */
    public List<DraftChangeRow> changesOf(long draftId, long before, int most) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.catalogue.DraftChangeRow(
                          c.id, c.kind, c.place, c.was, c.written, c.changedByName, c.changedAt)
                        from DraftChange c where c.draftId = :draft and c.id < :before order by c.id desc
                        """, DraftChangeRow.class)
                .setParameter("draft", draftId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was written in a draft since somebody saw this version of it, in the order of writing. */
    public List<DraftChangeRow> changesSince(long draftId, long version) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.catalogue.DraftChangeRow(
                          c.id, c.kind, c.place, c.was, c.written, c.changedByName, c.changedAt)
                        from DraftChange c where c.draftId = :draft and c.draftVersion >= :version order by c.id
                        """, DraftChangeRow.class)
                .setParameter("draft", draftId)
                .setParameter("version", version)
                .getResultList();
    }

    /** The last person who wrote a field, where somebody did. */
    public List<DraftChangeRow> lastAt(long draftId, List<String> places) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.catalogue.DraftChangeRow(
                          c.id, c.kind, c.place, c.was, c.written, c.changedByName, c.changedAt)
                        from DraftChange c where c.draftId = :draft and c.place in :places and c.id =
                          (select max(l.id) from DraftChange l where l.draftId = :draft and l.place = c.place)
                        """, DraftChangeRow.class)
                .setParameter("draft", draftId)
                .setParameter("places", places)
                .getResultList();
    }
}
