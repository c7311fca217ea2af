package id.onestop.licensing.ejb.application;

import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads lists of applications by key. */
@ApplicationScoped
public class ApplicationQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.application.ApplicationRow(
              a.id, a.number, a.agencyId, a.serviceCode, a.definitionId, a.kind, a.status, a.surveyState, a.holderName,
              a.draftedAt, a.submittedAt,
              case when w.standstill.waitingSince is null then w.stepKind else 'RECOMMENDATION' end, w.stepCode,
              w.claimedBy)
            from LicenceApplication a left join WorkItem w on w.applicationId = a.id and w.completedAt is null
            """;

    /** PostgreSQL keeps the words of a name (V0067, V0208), for behind row security no index serves LIKE. */
    private static final String NAMED = "select a.id from licence_application a"
            + " where a.agency_id = :agency and a.submitted_at is not null and ("
            + IntStream.rangeClosed(1, 8)
                    .mapToObj(n -> "a.name_word_" + n + " >= :word and a.name_word_" + n + " < :next")
                    .collect(Collectors.joining(" or "))
            + ") and ' ' || lower(a.holder_name) like :name escape '!' order by a.id desc";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    @Inject
    Settings settings;

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

    /** Numbers of a person's own applications, with the licence that came of each. */
    List<Object[]> sources(long applicantId, Collection<Long> applications) {
        return entityManager
                .createQuery(
                        "select a.id, a.number, (select max(l.number) from Licence l where l.applicationId = a.id),"
                                + " a.agencyId from LicenceApplication a where a.applicantId = :applicant and a.id in :applications",
                        Object[].class)
                .setParameter("applicant", applicantId)
                .setParameter("applications", applications)
                .getResultList();
    }

    /** What a person at the counter has at this agency, as holder or by a power of attorney, newest first. */
    List<ApplicationRow> atCounter(long agencyId, long personId, int limit) {
        return entityManager
                .createQuery(
                        ROW
                                + "where a.agencyId = :agency and (a.applicantId = :person or a.proxyId = :person) order by a.id desc",
                        ApplicationRow.class)
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
                .setParameter("number", number)
                .setParameter("birthDate", birthDate)
                .getResultList()
                .stream()
                .map(this::told)
                .findFirst();
    }

    /**
     * Submitted applications of an agency by their number or by an identity number.
     *
     * @param nikHash a text that is no hash if none is meant
     */
    List<ApplicationRow> exactly(long agencyId, String number, String nikHash, int limit) {
        return submitted(agencyId, "(a.number = :number or a.nikHash = :nik)", limit)
                .setParameter("number", number)
                .setParameter("nik", nikHash)
                .getResultStream()
                .map(this::told)
                .toList();
    }

    /**
     * Submitted applications of an agency, newest first, in whose holder's name a word begins so.
     *
     * @param words lower case
     */
    List<ApplicationRow> named(long agencyId, String words, int limit) {
        var pattern = "% " + words.replaceAll("([!%_])", "!$1") + "%";
        if (!settings.text(Setting.DB_URL).startsWith("jdbc:postgresql:")) {
            return submitted(agencyId, "concat(' ', lower(a.holderName)) like :name escape '!'", limit)
                    .setParameter("name", pattern)
                    .getResultStream()
                    .map(this::told)
                    .toList();
        }
        var word = words.split(" ", 2)[0];
        List<?> ids = entityManager
                .createNativeQuery(NAMED)
                .setParameter("agency", agencyId)
                .setParameter("word", word)
                .setParameter("next", word + Character.toString(Character.MAX_CODE_POINT))
                .setParameter("name", pattern)
                .setMaxResults(limit)
                .getResultList();
        return of(agencyId, ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /** These, newest first. */
    private List<ApplicationRow> of(long agencyId, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : submitted(agencyId, "a.id in :ids", ids.size())
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(this::told)
                        .toList();
    }

    private TypedQuery<ApplicationRow> submitted(long agencyId, String which, int limit) {
        return entityManager
                .createQuery(
                        ROW + "where a.agencyId = :agency and a.submittedAt is not null and " + which
                                + " order by a.id desc",
                        ApplicationRow.class)
                .setParameter("agency", agencyId)
                .setMaxResults(limit);
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
}
