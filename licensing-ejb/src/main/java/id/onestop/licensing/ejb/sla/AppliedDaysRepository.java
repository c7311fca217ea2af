package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Remembers by which days the stored moments of each agency were last counted. */
@ApplicationScoped
public class AppliedDaysRepository {

    /** What is counted. */
    public enum Subject {
        CLOCKS("calendar_applied"),
        OTHER_DEADLINES("deadline_applied"),
        LADDERS("ladder_calendar");

        private final String table;

        Subject(String table) {
            this.table = table;
        }

        /** Days have changed; how many limits moved is counted from there. */
        private String change() {
            return "update " + table + " set unsettled = true, changes = changes + 1"
                    + (this == CLOCKS ? ", moved = 0" : "");
        }
    }

    /**
     * By which days something was last counted.
     *
     * @param unsettled days have changed since
     * @param changes how often they ever did
     */
    record Applied(String mark, boolean unsettled, long changes) {

        static final Applied NEVER = new Applied("", false, 0);
    }

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** Keeps other nodes from counting for this agency until the transaction ends. */
    public void hold(long agencyId) {
        FirstKeyRepository.holdAgency(entityManager, agencyId);
    }

    Applied of(Subject subject, long agencyId) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entityManager
                .createNativeQuery("select mark, unsettled, changes from " + subject.table + " where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return found.stream()
                .map(row -> new Applied((String) row[0], (Boolean) row[1], ((Number) row[2]).longValue()))
                .findFirst()
                .orElse(Applied.NEVER);
    }

    @SuppressWarnings("unchecked")
    Map<Long, String> marks(Subject subject) {
        List<Object[]> found = entityManager
                .createNativeQuery("select agency_id, mark from " + subject.table)
                .getResultList();
        return found.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    void add(Subject subject, long agencyId, String mark) {
        write("insert into " + subject.table + " (mark, agency_id) values (?1, ?2)", mark, agencyId);
    }

    void remember(Subject subject, long agencyId, String mark) {
        write("update " + subject.table + " set mark = ?1, unsettled = false where agency_id = ?2", mark, agencyId);
    }

    private void write(String change, String mark, long agencyId) {
        entityManager
                .createNativeQuery(change)
                .setParameter(1, mark)
                .setParameter(2, agencyId)
                .executeUpdate();
    }

    /** Adds to the limits that moved since the agency's days last changed. */
    void moved(long agencyId, int limits) {
        entityManager
                .createNativeQuery("update calendar_applied set moved = moved + ?1 where agency_id = ?2")
                .setParameter(1, limits)
                .setParameter(2, agencyId)
                .executeUpdate();
    }

    long moved(long agencyId) {
        List<?> found = entityManager
                .createNativeQuery("select moved from calendar_applied where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return found.stream().mapToLong(moved -> ((Number) moved).longValue()).sum();
    }

    /** Notes that an agency's days have changed; where nothing was ever counted there is nothing to follow. */
    void unsettle(long agencyId) {
        hold(agencyId);
        for (var subject : Subject.values()) {
            entityManager
                    .createNativeQuery(subject.change() + " where agency_id = ?1")
                    .setParameter(1, agencyId)
                    .executeUpdate();
        }
    }

    /** The same for all agencies. */
    void unsettleAll() {
        for (var subject : Subject.values()) {
            entityManager.createNativeQuery(subject.change()).executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    Set<Long> unsettled(List<Subject> subjects) {
        var text = subjects.stream()
                .map(subject -> "select agency_id from " + subject.table + " where unsettled")
                .collect(Collectors.joining(" union "));
        List<Number> found = entityManager.createNativeQuery(text).getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
