package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.shared.Failures;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.sla.AppliedDays.Changed;
import java.util.List;

/** The worker of the clocks, each of whose calls is a transaction of its own, as the container has it. */
public final class FollowingClocks {

    private final TestServer server;
    private final ClockRecalculationWorker worker;

    public FollowingClocks(TestServer server) {
        this.server = server;
        worker = server.bean(ClockRecalculationWorker.class);
        worker.recalculation = inTransactions(server, worker.recalculation);
    }

    private static ClockRecalculation inTransactions(TestServer server, ClockRecalculation real) {
        return new ClockRecalculation() {
            @Override
            public List<Changed> changed() {
                return server.inTransaction(real::changed);
            }

            @Override
            public long recalculate(long agencyId, long after) {
                return server.inTransaction(() -> real.recalculate(agencyId, after));
            }

            @Override
            public List<Long> items(long agencyId, long after) {
                return server.inTransaction(() -> real.items(agencyId, after));
            }

            @Override
            public void one(long item) {
                run(() -> real.one(item));
            }

            @Override
            public void fail(long item, String error) {
                run(() -> real.fail(item, error));
            }

            @Override
            public void settle(Changed done) {
                run(() -> real.settle(done));
            }

            private void run(Runnable use) {
                server.inTransaction(() -> {
                    use.run();
                    return 0;
                });
            }
        };
    }

    public int work() {
        return worker.work();
    }

    public List<Changed> changed() {
        return worker.changed();
    }

    public Failures failureCount() {
        return worker.failureCount();
    }

    public List<FailedItem> failures() {
        return worker.failures(10);
    }
}
