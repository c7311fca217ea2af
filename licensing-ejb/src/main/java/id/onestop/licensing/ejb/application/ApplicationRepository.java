package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps applications and gives out their numbers. */
@ApplicationScoped
public class ApplicationRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(LicenceApplication application) {
        entityManager.persist(application);
    }

    /** The application with this number, whoever owns it; the caller checks rights at once. */
    public LicenceApplication require(String number) {
        return find(number).orElseThrow(() -> new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number)));
    }

    /** The application of this agency; another agency's is not found. */
    public LicenceApplication requireOf(long agencyId, String number) {
        return find(number)
                .filter(application -> application.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number)));
    }

    /**
     * What an official of this agency may read: drafts are their applicants' alone, and so is what was given up before it was
     * handed in. To everybody else there is no such file.
     */
    public LicenceApplication requireSubmittedOf(long agencyId, String number) {
        var application = requireOf(agencyId, number);
        if (application.submittedAt() == null) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return application;
    }

    /** The application of this applicant; somebody else's is not found. */
    public LicenceApplication requireOwn(long applicantId, String number) {
        return find(number)
                .filter(application -> application.applicantId() == applicantId)
                .orElseThrow(() -> new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number)));
    }

    /** The application, if the caller's rows show it. */
    public Optional<LicenceApplication> find(long id) {
        return Optional.ofNullable(entityManager.find(LicenceApplication.class, id));
    }

    public LicenceApplication require(long id) {
        var application = entityManager.find(LicenceApplication.class, id);
        if (application == null) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", id));
        }
        return application;
    }

    /**
     * Makes sure that nobody else changes it in this moment, and that a change counts even if only its parts change. At once:
     * whoever changes a file takes its row before the rows of its parts, so no two wait for each other.
     */
    public void touch(LicenceApplication application) {
        entityManager.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public Optional<LicenceApplication> find(String number) {
        return find(number, LockModeType.NONE);
    }

    /** Keeps everybody else from changing it until the transaction ends, and waits for who changes it now. */
    Optional<LicenceApplication> findHeld(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Keeps everybody else from handing in or changing what belongs to one person, by whichever account, until the transaction
     * ends. After the row of the file, so no two wait for each other.
     *
     * @return birth date by account
     */
    Map<Long, @Nullable LocalDate> holdPerson(String nikHash) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select id, cast(birth_date as varchar(10)) from account where nik_hash = ?1 order by id for update",
                        Object[].class)
                .setParameter(1, nikHash)
                .getResultList();
        var births = new HashMap<Long, @Nullable LocalDate>();
        rows.forEach(row ->
                births.put(((Number) row[0]).longValue(), row[1] == null ? null : LocalDate.parse(row[1].toString())));
        return births;
    }

    /** By id, the same: whoever changes its parts waits for the other one. */
    public LicenceApplication hold(long id) {
        return findHeld(id).orElseThrow(() -> new NotFound("APPLICATION_NOT_FOUND", Map.of("number", id)));
    }

    Optional<LicenceApplication> findHeld(long id) {
        return Optional.ofNullable(entityManager.find(LicenceApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<LicenceApplication> find(String number, LockModeType lock) {
        return entityManager
                .createQuery("select a from LicenceApplication a where a.number = :number", LicenceApplication.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The open draft of a key, if there is one. */
    Optional<LicenceApplication> findDraft(String draftKey) {
        return entityManager
                .createQuery("select a from LicenceApplication a where a.draftKey = :key", LicenceApplication.class)
                .setParameter("key", draftKey)
                .getResultStream()
                .findFirst();
    }

    /** Writes changes now, so that the new version can be told. */
    void flush() {
        entityManager.flush();
    }

    /** The next running number of the agency's year; unique under any concurrency, and gaps do not matter here. */
    public long nextNumber(long agencyId, int year) {
        if (counted(agencyId, year) == 0) {
            FirstKeyRepository.holdAgency(entityManager, agencyId);
            entityManager
                    .createNativeQuery("""
                            insert into application_counter (agency_id, counter_year, last_value)
                            select cast(?1 as bigint), cast(?2 as integer), 0 where not exists
                              (select 1 from application_counter where agency_id = ?1 and counter_year = ?2)""")
                    .setParameter(1, agencyId)
                    .setParameter(2, year)
                    .executeUpdate();
            counted(agencyId, year);
        }
        @SuppressWarnings("unchecked")
        List<Number> value = entityManager
                .createNativeQuery(
                        "select last_value from application_counter where agency_id = ?1 and counter_year = ?2")
                .setParameter(1, agencyId)
                .setParameter(2, year)
                .getResultList();
        return value.get(0).longValue();
    }

    /** Counts on, and holds the counter until the transaction ends. */
    private int counted(long agencyId, int year) {
        return entityManager
                .createNativeQuery(
                        "update application_counter set last_value = last_value + 1 where agency_id = ?1 and counter_year = ?2")
                .setParameter(1, agencyId)
                .setParameter(2, year)
                .executeUpdate();
    }
}
