package id.onestop.licensing.web.operation;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.WorkerService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks before a failed item is set aside. */
@Named
@RequestScoped
public class WorkerParkBacking {

    @Inject
    WorkerService workers;

    @Inject
    Messages msg;

    private @Nullable FailedItem item;

    public void load() {
        getItem();
    }

    public void park() {
        try {
            workers.park(getItem().worker(), getItem().item());
            Notices.add("operation.parked");
            Redirects.to(WorkersBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public FailedItem getItem() {
        if (item == null) {
            var id = PathParameters.get("item");
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("WORKER_FAILURE_UNKNOWN");
            }
            item = workers.failure(PathParameters.get("worker"), Long.parseLong(id));
        }
        return item;
    }

    public String getName() {
        return msg.get("operation.name." + getItem().worker());
    }
}
