package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration;
import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.domain.reporting.WatchSignal;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps signals, and whom officials declared. */
@ApplicationScoped
class SignalRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(WatchSignal signal) {
        entityManager.persist(signal);
    }

    void add(RelativeDeclaration declaration) {
        entityManager.persist(declaration);
    }

    /** Which of these are noted already. */
    Set<String> known(long agencyId, SignalKind kind, Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(
                                "select s.key from WatchSignal s where s.agencyId = :agency and s.kind = :kind and"
                                        + " s.key in :keys",
                                String.class)
                        .setParameter("agency", agencyId)
                        .setParameter("kind", kind)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    /** Latest first, after one of them; 0 for the first page. */
    List<WatchSignal> list(long agencyId, long before, int most) {
        return entityManager
                .createQuery(
                        "select s from WatchSignal s where s.agencyId = :agency and (:before = 0 or s.id < :before)"
                                + " order by s.id desc",
                        WatchSignal.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** What somebody declared and did not end. */
    List<RelativeDeclaration> declared(long agencyId, long accountId) {
        return entityManager
                .createQuery(
                        "select r from RelativeDeclaration r where r.agencyId = :agency and r.accountId = :account"
                                + " and r.endedAt is null order by r.id",
                        RelativeDeclaration.class)
                .setParameter("agency", agencyId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** An own declaration; anybody else's is not found. */
    RelativeDeclaration requireOwn(long agencyId, long accountId, long id) {
        var found = entityManager.find(RelativeDeclaration.class, id);
        if (found == null || found.agencyId() != agencyId || found.accountId() != accountId) {
            throw new NotFound("DECLARATION_NOT_FOUND");
        }
        return found;
    }
}
