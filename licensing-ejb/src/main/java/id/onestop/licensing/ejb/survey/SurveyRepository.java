package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.domain.survey.SurveyAnswer;
import id.onestop.licensing.domain.survey.SurveyPot;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps survey answers, which lead back to nobody. */
@ApplicationScoped
class SurveyRepository {

    /** Hibernate's spelling of SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(SurveyAnswer answer) {
        entityManager.persist(answer);
    }

    /** The pot of a service's day, held until the transaction ends; a new one is still to be kept. */
    SurveyPot lockPot(long agencyId, String serviceCode, LocalDate day) {
        return findPot(agencyId, serviceCode, day).orElseGet(() -> {
            FirstKeyRepository.holdAgency(entityManager, agencyId);
            return findPot(agencyId, serviceCode, day).orElseGet(() -> SurveyPot.of(agencyId, serviceCode, day));
        });
    }

    /** Keeps a pot that may be a new one. */
    void keep(SurveyPot pot) {
        entityManager.persist(pot);
    }

    private Optional<SurveyPot> findPot(long agencyId, String serviceCode, LocalDate day) {
        return entityManager
                .createQuery("""
                        select p from SurveyPot p
                        where p.agencyId = :agency and p.serviceCode = :service and p.answeredOn = :day""", SurveyPot.class)
                .setParameter("agency", agencyId)
                .setParameter("service", serviceCode)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(pot -> !pot.full())
                .findFirst();
    }

    /** Pots of days that are over, passing over those that another node is just pouring. */
    List<SurveyPot> lockPotsBefore(LocalDate day) {
        return entityManager
                .createQuery("select p from SurveyPot p where p.answeredOn < :day", SurveyPot.class)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    void remove(SurveyPot pot) {
        entityManager.remove(pot);
    }
}
