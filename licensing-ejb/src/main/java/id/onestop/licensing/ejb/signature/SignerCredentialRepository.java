package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SignerCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps under which reference the provider knows a signer. */
@ApplicationScoped
public class SignerCredentialRepository {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(SignerCredential credential) {
        entityManager.persist(credential);
    }

    /** All of an agency. */
    public List<SignerCredential> ofAgency(long agencyId) {
        return entityManager
                .createQuery("select c from SignerCredential c where c.agencyId = :agency", SignerCredential.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Locks those whose certificate ends in a span, and of which nobody was told so late. */
    List<SignerCredential> lockEnding(Instant from, Instant to, int days, int limit) {
        return entityManager
                .createQuery(
                        "select c from SignerCredential c where c.notAfter > :from and c.notAfter <= :to"
                                + " and (c.remindedDays is null or c.remindedDays > :days) order by c.notAfter",
                        SignerCredential.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("days", days)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<SignerCredential> find(long accountId) {
        return entityManager
                .createQuery("select c from SignerCredential c where c.accountId = :account", SignerCredential.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }
}
