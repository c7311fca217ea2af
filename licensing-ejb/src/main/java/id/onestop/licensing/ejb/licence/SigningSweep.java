package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.signature.SigningRequestQueries;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import id.onestop.licensing.ejb.signature.SigningRequestRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Finds signings whose process never came back. */
@Stateless
public class SigningSweep {

    private static final int BATCH = 100;

    @Inject
    SigningRequestQueries requests;

    @Inject
    SigningRequestRepository signings;

    @Inject
    ApplicationRepository applications;

    @Inject
    WorkerFailures failures;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock realTime;

    /** Requests whose lease is over, without those that failed and wait. */
    @PermitAll
    public List<SigningRequestRow> stuck() {
        rows.enterWorker();
        var waiting = failures.waiting(SigningSweepWorker.CODE);
        return requests.listStuck(realTime.instant(), BATCH + waiting.size()).stream()
                .filter(row -> !waiting.contains(row.id()))
                .limit(BATCH)
                .toList();
    }

    /** Notes a signing that could not be finished. */
    @PermitAll
    public void fail(long requestId, String error) {
        rows.enterWorker();
        var request = signings.require(requestId);
        var number = applications.require(request.intent().applicationId()).number();
        failures.note(SigningSweepWorker.CODE, requestId, request.intent().agencyId(), number, error);
    }

    /** It is finished after all. */
    @PermitAll
    public void done(long requestId) {
        rows.enterWorker();
        failures.forget(SigningSweepWorker.CODE, List.of(requestId));
    }
}
