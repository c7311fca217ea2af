package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWording;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Proposal.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps agencies' own words for messages; another agency's are not there. */
@ApplicationScoped
class WordingRepository {

    private static final String AGENCY = "agency";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(MessageWording wording) {
        entityManager.persist(wording);
    }

    /** Waits for everybody else who decides on it. */
    MessageWording require(long agencyId, long id) {
        return Optional.ofNullable(entityManager.find(MessageWording.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("WORDING_UNKNOWN"));
    }

    /** What waits for a second person, the oldest first. */
    List<MessageWording> open(long agencyId) {
        return entityManager
                .createQuery(
                        "select w from MessageWording w where w.agencyId = :agency and w.openKind is not null"
                                + " order by w.id",
                        MessageWording.class)
                .setParameter(AGENCY, agencyId)
                .getResultList();
    }

    /** The versions that hold, one a kind at most. */
    List<MessageWording> holding(long agencyId) {
        return entityManager
                .createQuery(
                        "select w from MessageWording w where w.agencyId = :agency and w.proposal.state = :approved"
                                + " and w.number = (select max(o.number) from MessageWording o"
                                + " where o.agencyId = :agency and o.kind = w.kind and o.proposal.state = :approved)",
                        MessageWording.class)
                .setParameter(AGENCY, agencyId)
                .setParameter("approved", State.APPROVED)
                .getResultList();
    }

    Optional<MessageWording> holding(long agencyId, String kind) {
        return entityManager
                .createQuery(
                        "select w from MessageWording w where w.agencyId = :agency and w.kind = :kind"
                                + " and w.proposal.state = :approved order by w.number desc",
                        MessageWording.class)
                .setParameter(AGENCY, agencyId)
                .setParameter("kind", kind)
                .setParameter("approved", State.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All versions of a kind, the latest first. */
    List<MessageWording> versions(long agencyId, String kind) {
        return entityManager
                .createQuery(
                        "select w from MessageWording w where w.agencyId = :agency and w.kind = :kind"
                                + " order by w.number desc",
                        MessageWording.class)
                .setParameter(AGENCY, agencyId)
                .setParameter("kind", kind)
                .getResultList();
    }
}
