package id.onestop.licensing.web.operation;

import id.onestop.licensing.ejb.shared.WorkerService;
import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many failed items wait, beside the operator's page. */
@RequestScoped
public class WorkersRailCount implements NavigationCount {

    @Inject
    WorkerService workers;

    @Override
    public String item() {
        return "workers";
    }

    @Override
    public long count() {
        return workers.list().stream()
                .mapToLong(worker -> worker.failures().size())
                .sum();
    }
}
