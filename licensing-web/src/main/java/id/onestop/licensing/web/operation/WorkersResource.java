package id.onestop.licensing.web.operation;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.WorkerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the workers do, and what they could not do. */
@Path("/v1/workers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class WorkersResource {

    @Inject
    WorkerService workers;

    @GET
    @Operation(summary = "All workers with their last run, backlog and failed items")
    public WorkersResponse list() {
        return WorkersResponse.from(workers.list());
    }

    @POST
    @Path("{worker}/failures/{item}/retry")
    @Operation(summary = "Lets a failed item be tried again with the next tick")
    public WorkersResponse retry(@PathParam("worker") String worker, @PathParam("item") String item) {
        workers.retry(worker, number(worker, item));
        return list();
    }

    @POST
    @Path("{worker}/failures/{item}/park")
    @Operation(summary = "Sets a failed item aside until somebody lets it be tried again")
    public WorkersResponse park(@PathParam("worker") String worker, @PathParam("item") String item) {
        workers.park(worker, number(worker, item));
        return list();
    }

    private static long number(String worker, String item) {
        if (!item.matches("\\d{1,18}")) {
            throw new NotFound("WORKER_FAILURE_UNKNOWN", Map.of("worker", worker, "item", item));
        }
        return Long.parseLong(item);
    }
}
