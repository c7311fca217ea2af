package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Everybody who works for an agency and may sign in, by name. */
    List<Account> staffOf(long agencyId) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.agencyId = :agency and a.status = :active order by a.name.fullName, a.id",
                        Account.class)
                .setParameter("agency", agencyId)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }

    /** Everybody who works or worked for an agency, by name, after somebody. */
    List<Account> staffOf(long agencyId, @Nullable Account after, int most) {
        var query = after == null
                ? entityManager.createQuery(
                        "select a from Account a where a.agencyId = :agency order by a.name.fullName, a.id",
                        Account.class)
                : entityManager
                        .createQuery(
                                "select a from Account a where a.agencyId = :agency and (a.name.fullName > :name"
                                        + " or (a.name.fullName = :name and a.id > :id)) order by a.name.fullName, a.id",
                                Account.class)
                        .setParameter("name", after.name().fullName())
                        .setParameter("id", after.id());
        return query.setParameter("agency", agencyId).setMaxResults(most).getResultList();
    }

    /** Accounts by id. */
    Map<Long, Account> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    Optional<Account> findByEmail(EmailAddress email) {
        return one("emailKey", email.key());
    }

    /**
     * The account that keeps others from an address. A registration that nobody has confirmed keeps nobody: it gives the address
     * up.
     */
    Optional<Account> findOrFree(EmailAddress email) {
        var found = findByEmail(email);
        found.filter(Account::isRenewable).ifPresent(known -> {
            known.yieldAddress();
            // the row gives the address free before the next one takes it
            flush();
        });
        return found.filter(known -> known.address().isPresent());
    }

    void flush() {
        entityManager.flush();
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
