package id.onestop.licensing.ejb.shared;

import jakarta.persistence.EntityManager;

/**
 * Holds a row until the transaction ends, so that of several who create the first of something at the same moment one
 * creates it and the others, who look again, find it. Nobody meets a duplicate key.
 */
public final class FirstKeyRepository {

    private FirstKeyRepository() {}

    /** Before the first of something within one agency: its counter of a year, its chain, a number book. */
    public static void holdAgency(EntityManager entityManager, long agencyId) {
        entityManager
                .createNativeQuery("select id from agency where id = ?1 for update")
                .setParameter(1, agencyId)
                .getResultList();
    }

    /** Before the operator's files are loaded: agencies and calendars, which belong to nobody yet. */
    public static void holdInstallation(EntityManager entityManager) {
        entityManager
                .createNativeQuery("select id from installation_lock where id = 1 for update")
                .getResultList();
    }
}
