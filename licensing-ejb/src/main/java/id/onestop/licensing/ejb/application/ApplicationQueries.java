package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.catalogue.Definitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lists of applications by key. */
@ApplicationScoped
public class ApplicationQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.application.ApplicationRow(
              a.id, a.number, a.agencyId, a.serviceCode, a.definitionId, a.kind, a.status, a.surveyState, a.holderName,
              a.draftedAt, a.submittedAt,
              case when w.waitingSince is null then w.stepKind else 'RECOMMENDATION' end, w.stepCode,
              w.claimedBy)
            from LicenceApplication a left join WorkItem w on w.applicationId = a.id and w.state <> :done
            """;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    @Inject
    Definitions definitions;

    /** Whether there is any file at all, of whatever agency. */
    public boolean any() {
        return !entityManager
                .createQuery("select a.id from LicenceApplication a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What a person at the counter has at this agency, as holder or by a power of attorney, newest first. */
    List<ApplicationRow> atCounter(long agencyId, long personId, int limit) {
        return entityManager
                .createQuery(
                        ROW
                                + "where a.agencyId = :agency and (a.applicantId = :person or a.proxyId = :person) order by a.id desc",
                        ApplicationRow.class)
                .setParameter("done", WorkState.DONE)
                .setParameter("agency", agencyId)
                .setParameter("person", personId)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(this::told)
                .toList();
    }

    /** The applications that a person follows, own ones and those of a power of attorney, newest first; one line more than asked when there is a next page. */
    public List<ApplicationRow> own(long applicantId, @Nullable Long before, int limit) {
        return entityManager
                .createQuery(
                        ROW
                                + "where (a.applicantId = :applicant or a.proxyId = :applicant) and a.id < :before order by a.id desc",
                        ApplicationRow.class)
                .setParameter("done", WorkState.DONE)
                .setParameter("applicant", applicantId)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(this::told)
                .toList();
    }

    /** An application by number and the birth date of its holder, for tracking without sign-in. */
    public Optional<ApplicationRow> tracked(String number, LocalDate birthDate) {
        return entityManager
                .createQuery(
                        ROW + "where a.number = :number and a.birthDate = :birthDate and a.submittedAt is not null",
                        ApplicationRow.class)
                .setParameter("done", WorkState.DONE)
                .setParameter("number", number)
                .setParameter("birthDate", birthDate)
                .getResultList()
                .stream()
                .map(this::told)
                .findFirst();
    }

    /** Submitted applications of an agency by number, name or identity number. */
    public List<ApplicationRow> search(long agencyId, Search search, int limit) {
        return entityManager
                .createQuery(ROW + """
                                where a.agencyId = :agency and a.submittedAt is not null
                                and (a.number = :number or a.nikHash = :nik or lower(a.holderName) like :name escape '!')
                                order by a.id desc""", ApplicationRow.class)
                .setParameter("done", WorkState.DONE)
                .setParameter("agency", agencyId)
                .setParameter("number", search.number())
                .setParameter("nik", search.nikHash())
                .setParameter("name", search.namePattern())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(this::told)
                .toList();
    }

    private ApplicationRow told(ApplicationRow row) {
        return row.isPrinted()
                ? row.on(definitions.byId(row.definitionId()).definition().workflow())
                : row;
    }

    /** Whether an applicant ever handed something in at an agency. */
    boolean hasSubmitted(long agencyId, long applicantId) {
        return !entityManager
                .createQuery("""
                        select 1 from LicenceApplication a
                        where a.applicantId = :applicant and a.agencyId = :agency and a.submittedAt is not null""", Integer.class)
                .setParameter("applicant", applicantId)
                .setParameter("agency", agencyId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * What to search for; a part that cannot be meant is a text that matches nothing.
     *
     * @param namePattern lower case, for LIKE with the escape sign {@code !}
     */
    public record Search(String number, String nikHash, String namePattern) {}
}
