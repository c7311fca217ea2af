package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.workflow.HandOver.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the last rows of an agency's control cards. */
@ApplicationScoped
class WallQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * One side of a hand-over.
     *
     * @param official {@code null} unless an official did it
     */
    record Moved(
            Instant at,
            String content,
            String number,
            long definitionId,
            @Nullable String official) {}

    /** The last that was given. */
    List<Moved> given(long agencyId, int most) {
        return entityManager
                .createQuery("""
                        select h.givenAt, h.content, a.number, a.definitionId, h.giverKind, h.giverName from HandOver h
                        join LicenceApplication a on a.id = h.applicationId
                        where h.agencyId = :agency order by h.givenAt desc\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> moved(row, (String) row[1]))
                .toList();
    }

    /** The last that officials took. */
    List<Moved> received(long agencyId, int most) {
        return entityManager
                .createQuery("""
                        select h.receivedAt, h.content, a.number, a.definitionId, h.receiverKind, h.receiverName from HandOver h
                        join LicenceApplication a on a.id = h.applicationId
                        where h.agencyId = :agency and h.receivedAt is not null and h.receiverKind = :official
                        order by h.receivedAt desc\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("official", Party.OFFICIAL)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> moved(row, "CLAIMED"))
                .toList();
    }

    /** People at the counter on a day; enquiries at the desk since its beginning, and their minutes. */
    long[] counter(long agencyId, LocalDate day, Instant since) {
        var row = (Object[]) entityManager
                .createNativeQuery("""
                        select (select count(*) from counter_visit v where v.agency_id = ?1 and v.visit_day = ?2),
                          count(*), coalesce(sum(e.minutes), 0)
                        from desk_enquiry e where e.agency_id = ?1 and e.asked_at >= ?3""")
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .setParameter(3, since)
                .getSingleResult();
        return Stream.of(row).mapToLong(value -> ((Number) value).longValue()).toArray();
    }

    private static Moved moved(Object[] row, String content) {
        return new Moved(
                (Instant) row[0],
                content,
                (String) row[2],
                (Long) row[3],
                row[4] == Party.OFFICIAL ? (String) row[5] : null);
    }
}
