package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.AccessToken;
import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.identity.PartnerToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps personal tokens, partners and their tokens. */
@ApplicationScoped
class TokenRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(AccessToken token) {
        entityManager.persist(token);
    }

    void add(PartnerClient client) {
        entityManager.persist(client);
    }

    void add(PartnerToken token) {
        entityManager.persist(token);
    }

    Optional<AccessToken> findPersonal(long id) {
        return Optional.ofNullable(entityManager.find(AccessToken.class, id));
    }

    Optional<PartnerToken> findPartner(long id) {
        return Optional.ofNullable(entityManager.find(PartnerToken.class, id));
    }

    Optional<PartnerClient> findClient(long id) {
        return Optional.ofNullable(entityManager.find(PartnerClient.class, id));
    }

    Optional<AccessToken> findPersonal(String hash) {
        return entityManager
                .createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    Optional<PartnerToken> findPartner(String hash) {
        return entityManager
                .createQuery("select t from PartnerToken t where t.tokenHash = :hash", PartnerToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    Optional<PartnerClient> findClient(String clientId) {
        return entityManager
                .createQuery("select c from PartnerClient c where c.clientId = :id", PartnerClient.class)
                .setParameter("id", clientId)
                .getResultStream()
                .findFirst();
    }

    /** The clients that may touch an agency by name, by identifier. */
    List<PartnerClient> listClients(long agencyId) {
        return entityManager
                .createQuery(
                        "select c from PartnerClient c where :agency member of c.agencies order by c.clientId",
                        PartnerClient.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Notes that a token was used; without its version, so that requests at the same moment do not stop each other. */
    void noteUse(long id, Instant at) {
        entityManager
                .createQuery("update AccessToken t set t.lastUsedAt = :at where t.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends all tokens of an account. */
    void revokeAll(long accountId, Instant at) {
        entityManager
                .createQuery(
                        "update AccessToken t set t.revokedAt = :at where t.accountId = :account and t.revokedAt is null")
                .setParameter("at", at)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** An account's tokens that still work, newest first. */
    List<AccessToken> listUsable(long accountId, Instant now) {
        return entityManager
                .createQuery(
                        "select t from AccessToken t where t.accountId = :account and t.revokedAt is null"
                                + " and t.expiresAt > :now order by t.id desc",
                        AccessToken.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** Removes a partner's tokens that have run out. */
    void removeExpired(long partnerClientId, Instant now) {
        entityManager
                .createQuery("delete from PartnerToken t where t.partnerClientId = :client and t.expiresAt <= :now")
                .setParameter("client", partnerClientId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
