package id.onestop.licensing.ejb.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Failures of workers whose items have no due column of their own; called by workers alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailedItems {

    @Inject
    WorkerFailures failures;

    @Inject
    RowSecurity rows;

    /** Items that failed and are to be tried again now. */
    @PermitAll
    public List<Long> due(String worker, int limit) {
        rows.enterWorker();
        return failures.due(worker, limit);
    }
}
