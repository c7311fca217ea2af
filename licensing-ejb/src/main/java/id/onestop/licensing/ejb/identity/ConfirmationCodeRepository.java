package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.ConfirmationCode;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps confirmation codes; each is locked while it is looked at, so that guesses at once are guesses one by one. */
@ApplicationScoped
class ConfirmationCodeRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(ConfirmationCode code) {
        entityManager.persist(code);
    }

    Optional<ConfirmationCode> lock(long accountId, Purpose purpose) {
        return entityManager
                .createQuery(
                        "select c from ConfirmationCode c where c.accountId = :account and c.purpose = :purpose",
                        ConfirmationCode.class)
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
