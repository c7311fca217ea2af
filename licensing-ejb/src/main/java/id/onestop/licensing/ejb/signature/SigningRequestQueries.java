package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SigningStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks how far signing has come. */
@ApplicationScoped
public class SigningRequestQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.signature.SigningRequestRow(
              r.id, r.intent.agencyId, r.intent.applicationId, r.intent.signerAccountId, r.status, r.attempts, r.leaseUntil, r.retryAt, r.lastError)
            from SigningRequest r
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager em;

    /** Requests whose signer never came back, longest waiting first; the sweeper interrupts each in its own transaction. */
    public List<SigningRequestRow> listStuck(Instant now, int limit) {
        return em.createQuery(ROW + "where r.leaseUntil <= :now order by r.leaseUntil", SigningRequestRow.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What waits for another attempt of this signer, in the order of its making. */
    public List<SigningRequestRow> listToRetry(long signerAccountId, int limit) {
        return em.createQuery(
                        ROW + "where r.intent.signerAccountId = :signer and r.status = :failed order by r.id",
                        SigningRequestRow.class)
                .setParameter("signer", signerAccountId)
                .setParameter("failed", SigningStatus.FAILED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The request of an application that is not given up. */
    public Optional<SigningRequestRow> findLive(long applicationId) {
        return em.createQuery(ROW + "where r.liveApplicationId = :application", SigningRequestRow.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
