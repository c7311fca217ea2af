package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Remembers by which days the stored moments of each agency were last counted. */
@ApplicationScoped
public class AppliedDaysRepository {

    /** What is counted. */
    public enum Subject {
        CLOCKS("calendar_applied"),
        OTHER_DEADLINES("deadline_applied");

        private final String table;

        Subject(String table) {
            this.table = table;
        }
    }

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** Keeps other nodes from counting for this agency until the transaction ends. */
    public void hold(long agencyId) {
        FirstKeyRepository.holdAgency(entityManager, agencyId);
    }

    /** Empty before the first time. */
    public String mark(Subject subject, long agencyId) {
        @SuppressWarnings("unchecked")
        List<String> marks = entityManager
                .createNativeQuery("select mark from " + subject.table + " where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return marks.isEmpty() ? "" : marks.get(0);
    }

    public void remember(Subject subject, long agencyId, String mark) {
        hold(agencyId);
        var change = mark(subject, agencyId).isEmpty()
                ? "insert into " + subject.table + " (mark, agency_id) values (?1, ?2)"
                : "update " + subject.table + " set mark = ?1 where agency_id = ?2";
        entityManager
                .createNativeQuery(change)
                .setParameter(1, mark)
                .setParameter(2, agencyId)
                .executeUpdate();
    }
}
