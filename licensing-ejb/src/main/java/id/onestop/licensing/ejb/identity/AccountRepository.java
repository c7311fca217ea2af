package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps accounts. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(Account account) {
        entityManager.persist(account);
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    Account require(long id) {
        return find(id).orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
    }

    Optional<Account> findByEmail(EmailAddress email) {
        return one("emailKey", email.key());
    }

    /** The confirmed account that owns an identity number. */
    Optional<Account> findOwner(String nikHash) {
        return one("nikOwned", nikHash);
    }

    private Optional<Account> one(String attribute, String value) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(Account.class);
        var account = query.from(Account.class);
        query.where(builder.equal(account.get(attribute), value));
        return entityManager.createQuery(query).getResultStream().findFirst();
    }
}
