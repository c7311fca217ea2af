package id.onestop.licensing.ejb.reporting;

import java.time.Instant;

/** Open steps of one service, step and post together. */
record OpenWork(
        String service,
        long definitionId,
        String step,
        long postId,
        long all,
        long atRisk,
        long late,
        long dueToday,
        long waiting,
        long unclaimed,
        long lateUnclaimed,
        Instant oldest) {}
