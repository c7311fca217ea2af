package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWording;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Proposal.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps agencies' own paragraphs of letters; another agency's are not there. */
@ApplicationScoped
class LetterWordingRepository {

    private static final String AGENCY = "agency";
    private static final String KIND = "kind";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(LetterWording wording) {
        entityManager.persist(wording);
    }

    /** Waits for everybody else who decides on it. */
    LetterWording require(long agencyId, long id) {
        return Optional.ofNullable(entityManager.find(LetterWording.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("WORDING_UNKNOWN"));
    }

    /** What waits for a second person, the oldest first. */
    List<LetterWording> open(long agencyId) {
        return entityManager
                .createQuery(
                        "select w from LetterWording w where w.agencyId = :agency and w.openKind is not null order by"
                                + " w.id",
                        LetterWording.class)
                .setParameter(AGENCY, agencyId)
                .getResultList();
    }

    /** The words that held at a moment. */
    Optional<LetterWords> holding(long agencyId, LetterKind kind, Instant at) {
        return entityManager
                .createQuery(
                        "select w from LetterWording w where w.agencyId = :agency and w.kind = :kind"
                                + " and w.proposal.state = :approved and w.proposal.decidedAt <= :at order by w.number desc",
                        LetterWording.class)
                .setParameter(AGENCY, agencyId)
                .setParameter(KIND, kind)
                .setParameter("approved", State.APPROVED)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(LetterWording::words);
    }

    /** All versions of a kind, the latest first. */
    List<LetterWording> versions(long agencyId, LetterKind kind) {
        return entityManager
                .createQuery(
                        "select w from LetterWording w where w.agencyId = :agency and w.kind = :kind order by w.number"
                                + " desc",
                        LetterWording.class)
                .setParameter(AGENCY, agencyId)
                .setParameter(KIND, kind)
                .getResultList();
    }
}
