package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.whatif.KeptPlay.State;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down how far a play is and what came of it; called by {@link WhatIfRunner} alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WhatIfRecord {

    @Inject
    WhatIfRepository plays;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** Whether to go on. */
    @PermitAll
    public boolean reach(long id, int percent) {
        rows.enterWorker();
        return plays.require(id).reach(percent, realTime.instant());
    }

    @PermitAll
    public void keep(long id, String outcome) {
        rows.enterWorker();
        plays.require(id).keep(outcome, clock.instant());
    }

    @PermitAll
    public void giveUp(long id, State as) {
        rows.enterWorker();
        plays.require(id).giveUp(as, clock.instant());
    }
}
