package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Assistance;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.application.PowerOfAttorney;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps who helped with a file, which papers were seen, and who acts for whom. */
@ApplicationScoped
public class AssistanceRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(Assistance assistance) {
        entityManager.persist(assistance);
    }

    void add(PaperSight sight) {
        entityManager.persist(sight);
    }

    void remove(PaperSight sight) {
        entityManager.remove(sight);
    }

    public void add(PowerOfAttorney power) {
        entityManager.persist(power);
    }

    Optional<Assistance> find(long applicationId, long officer) {
        return entityManager
                .createQuery(
                        "select a from Assistance a where a.applicationId = :application and a.officerId = :officer",
                        Assistance.class)
                .setParameter("application", applicationId)
                .setParameter("officer", officer)
                .getResultStream()
                .findFirst();
    }

    /** Whether this officer helped the applicant with the file. */
    public boolean hasHelped(long applicationId, long officer) {
        return find(applicationId, officer).isPresent();
    }

    /** With which of these files this officer helped. */
    public Set<Long> helpedBy(long officer, Collection<Long> applications) {
        return entityManager
                .createQuery(
                        "select a.applicationId from Assistance a where a.officerId = :officer and a.applicationId in :applications",
                        Long.class)
                .setParameter("officer", officer)
                .setParameter("applications", applications)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The officer who helped last. */
    public Optional<Assistance> findLatest(long applicationId) {
        return entityManager
                .createQuery(
                        "select a from Assistance a where a.applicationId = :application order by a.lastAt desc, a.id desc",
                        Assistance.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Papers that were seen, in the order in which they were. */
    public List<PaperSight> listSights(long applicationId) {
        return entityManager
                .createQuery(
                        "select s from PaperSight s where s.applicationId = :application order by s.id",
                        PaperSight.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    Optional<PowerOfAttorney> findByCode(String codeHash) {
        return entityManager
                .createQuery("select p from PowerOfAttorney p where p.codeHash = :hash", PowerOfAttorney.class)
                .setParameter("hash", codeHash)
                .getResultStream()
                .findFirst();
    }

    Optional<PowerOfAttorney> findPower(long id) {
        return Optional.ofNullable(entityManager.find(PowerOfAttorney.class, id));
    }

    /** Powers that a person gave or holds, newest first, from before one of them on. */
    List<PowerOfAttorney> listPowers(long account, long before, int most) {
        return entityManager
                .createQuery(
                        "select p from PowerOfAttorney p where (p.principalId = :account or p.proxyId = :account)"
                                + " and p.id < :before order by p.id desc",
                        PowerOfAttorney.class)
                .setParameter("account", account)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    void flush() {
        entityManager.flush();
    }
}
