package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL for the running transaction whose rows it may touch; the policies stand in
 * {@code afterMigrate__row_security.sql}. A second use case inside the same transaction changes nothing for the same caller.
 */
@ApplicationScoped
class RowSecurityRepository implements RowSecurity {

    private static final String KEY = RowSecurityRepository.class.getName();

    @PersistenceContext(unitName = "licensing")
    EntityManager entityManager;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Settings settings;

    private enum Role {
        licensing_app,
        licensing_public,
        licensing_worker
    }

    /** Who entered the running transaction; of a caller also which account. */
    private record Entered(Role role, @Nullable Long account) {}

    @Override
    public void enter(Caller caller) {
        if (postgres() && change(new Entered(Role.licensing_app, caller.accountId()))) {
            Long agency = caller.agencyId();
            entityManager
                    .createNativeQuery("select set_config('licensing.agency', :agency, true),"
                            + " set_config('licensing.account', :account, true)")
                    .setParameter("agency", agency == null ? "" : agency.toString())
                    .setParameter("account", Long.toString(caller.accountId()))
                    .getSingleResult();
        }
    }

    @Override
    public void enterAgency(long agencyId) {
        if (postgres()) {
            entityManager
                    .createNativeQuery("select set_config('licensing.agency', :agency, true)")
                    .setParameter("agency", Long.toString(agencyId))
                    .getSingleResult();
        }
    }

    @Override
    public void enterPublic() {
        if (postgres()) {
            change(new Entered(Role.licensing_public, null));
        }
    }

    @Override
    public <T> T readPublic(Supplier<T> reading) {
        return role() == Role.licensing_app ? readAs(Role.licensing_public, reading) : reading.get();
    }

    @Override
    public <T> T readAll(Supplier<T> reading) {
        return readAs(Role.licensing_worker, reading);
    }

    private <T> T readAs(Role role, Supplier<T> reading) {
        var before = role();
        if (!postgres() || before == role) {
            return reading.get();
        }
        take(role);
        T read;
        try {
            read = reading.get();
        } catch (LicensingException refused) {
            take(before);
            throw refused;
        }
        // any other failure rolls the transaction back, and the role with it
        take(before);
        return read;
    }

    @Override
    public void enterWorker() {
        if (postgres()) {
            change(new Entered(Role.licensing_worker, null));
        }
    }

    /** Takes on the role if it is another one, and says whether anything is new. */
    private boolean change(Entered wanted) {
        if (wanted.equals(transaction.getResource(KEY))) {
            return false;
        }
        if (role() != wanted.role()) {
            take(wanted.role());
        }
        transaction.putResource(KEY, wanted);
        return true;
    }

    private Role role() {
        return transaction.getResource(KEY) instanceof Entered known ? known.role() : Role.licensing_app;
    }

    private void take(Role role) {
        entityManager.createNativeQuery("set local role " + role).executeUpdate();
    }

    private boolean postgres() {
        return settings.text(Setting.DB_URL).startsWith("jdbc:postgresql:");
    }
}
