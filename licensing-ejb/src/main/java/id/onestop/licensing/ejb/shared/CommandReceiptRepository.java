package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.CommandReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps the receipts of commands; two of one caller never share a key. */
@ApplicationScoped
public class CommandReceiptRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entityManager;

    /** Writes it at once, so that a lost race shows here. */
    public void add(CommandReceipt receipt) {
        entityManager.persist(receipt);
        entityManager.flush();
    }

    public Optional<CommandReceipt> find(String caller, String key) {
        return entityManager
                .createQuery(
                        "select r from CommandReceipt r where r.caller = :caller and r.commandKey = :key",
                        CommandReceipt.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public void remove(CommandReceipt receipt) {
        entityManager.remove(receipt);
        entityManager.flush();
    }

    /** Forgets what is older; answers how many. */
    public int removeBefore(Instant moment) {
        return entityManager
                .createQuery("delete from CommandReceipt r where r.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
