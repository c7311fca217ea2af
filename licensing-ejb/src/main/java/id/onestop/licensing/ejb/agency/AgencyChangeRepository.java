package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyChange;
import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps who changed what of an agency's set-up; what stayed as it was is not written. */
@ApplicationScoped
public class AgencyChangeRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(long agencyId, Area area, List<Difference> differences, Actor by, Instant at) {
        differences.stream()
                .filter(one -> !one.was().equals(one.written()))
                .forEach(one -> entities.persist(new AgencyChange(agencyId, area, one, by, at)));
    }

    /**
     * Changes, the latest first.
     *
     * @param before id of the last one shown; {@code null} for the latest
     */
    public List<ChangeRow> page(long agencyId, Area area, @Nullable Long before, int most) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.agency.ChangeRow(
                          c.id, c.subject, c.field, c.was, c.written, c.changedByName, c.changedAt)
                        from AgencyChange c where c.agencyId = :agency and c.area = :area and c.id < :before
                        order by c.id desc""", ChangeRow.class)
                .setParameter("agency", agencyId)
                .setParameter("area", area)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }
}
