package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.signature.SigningRequestQueries;
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
    RowSecurity rows;

    @Inject
    @RealTime
    Clock realTime;

    /** Requests whose lease is over. */
    @PermitAll
    public List<SigningRequestRow> stuck() {
        rows.enterWorker();
        return requests.listStuck(realTime.instant(), BATCH);
    }
}
