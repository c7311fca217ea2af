package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Agency;
import id.onestop.licensing.domain.agency.AgencyRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps what agencies said about themselves. */
@ApplicationScoped
class AgencyRevisionRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    void add(AgencyRevision revision) {
        entities.persist(revision);
    }

    Agency agency(long agencyId) {
        return entities.find(Agency.class, agencyId);
    }

    /** Keeps every other change of this agency waiting until the transaction ends. */
    Agency lock(long agencyId) {
        return entities.find(Agency.class, agencyId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AgencyRevision> find(long agencyId, int number) {
        return page(agencyId, number, 1).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    Optional<AgencyRevision> latest(long agencyId) {
        return page(agencyId, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The last revisions that began to hold at a moment or later, the earlier first. */
    List<AgencyRevision> changedSince(long agencyId, Instant since, int most) {
        return entities
                .createQuery(
                        "select r from AgencyRevision r where r.agencyId = :agency and r.changedAt >= :since"
                                + " order by r.number desc",
                        AgencyRevision.class)
                .setParameter("agency", agencyId)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .sorted(Comparator.comparingInt(AgencyRevision::number))
                .toList();
    }

    /** Revisions from a number downwards. */
    List<AgencyRevision> page(long agencyId, int from, int most) {
        return entities.createQuery(
                        "select r from AgencyRevision r where r.agencyId = :agency and r.number <= :from"
                                + " order by r.number desc",
                        AgencyRevision.class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }
}
