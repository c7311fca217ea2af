package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.reporting.OpenCountRepository.Source;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Counts what stands open, some rows in each transaction. Called by the timer and the rebuild alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OpenCounts {

    /** Rows in one transaction. */
    static final int BATCH = 1_000;

    @Inject
    OpenCountRepository counts;

    @Inject
    RowSecurity rows;

    /** The next agency after one in which something is to be counted. */
    @PermitAll
    public Optional<Long> next(Source source, long after) {
        rows.enterWorker();
        return counts.next(source, after);
    }

    /** Counts some rows of an agency; answers how many. */
    @PermitAll
    public int count(Source source, long agencyId) {
        rows.enterWorker();
        if (!counts.turn()) {
            return 0;
        }
        var ids = counts.lock(source, agencyId, BATCH);
        if (!ids.isEmpty()) {
            counts.count(source, agencyId, ids);
        }
        return ids.size();
    }

    /** Adds up anew what is counted in an agency; the result is what it was. */
    @PermitAll
    public void rebuild(long agencyId) {
        rows.enterWorker();
        counts.await();
        counts.rebuild(agencyId);
    }

    /** Lets go of steps whose returned file came back; answers how many. */
    @PermitAll
    public int tidy() {
        rows.enterWorker();
        return counts.turn() ? counts.tidy() : 0;
    }

    /** What is not counted as it stands. */
    @PermitAll
    public Backlog backlog() {
        rows.enterWorker();
        return new Backlog(counts.waiting(Backlog.MOST), null);
    }
}
