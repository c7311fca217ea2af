package id.onestop.licensing.web.operation;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.WorkerService;
import id.onestop.licensing.web.operation.WorkersResponse.FailureLine;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the workers do, and what they could not do. There are as many workers as the product has; what they fail at is read by pages. */
@Path("/v1/workers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class WorkersResource {

    @Inject
    WorkerService workers;

    @GET
    @Operation(summary = "All workers with their last run, backlog and the oldest of their failed items")
    public WorkersResponse list() {
        return WorkersResponse.from(workers.list());
    }

    @GET
    @Path("{worker}/failures")
    @Operation(summary = "Everything that a worker failed at, by item")
    public WorkerFailurePage failures(
            @PathParam("worker") String worker,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long after = asked.key("cursor", cursor).orElse(0L);
        asked.require();
        int most = Parameters.limit(limit);
        return WorkerFailurePage.of(workers.failures(worker, after, most + 1), most);
    }

    @GET
    @Path("{worker}/failures/{item}")
    @Operation(summary = "One failed item; its ETag is what trying it again or setting it aside names")
    public FailureLine failure(@PathParam("worker") String worker, @PathParam("item") String item) {
        return FailureLine.from(workers.failure(worker, number(worker, item)));
    }

    @POST
    @Path("{worker}/failures/{item}/retry")
    @Operation(summary = "Lets a failed item be tried again with the next tick")
    public WorkersResponse retry(
            @PathParam("worker") String worker,
            @PathParam("item") String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var failed = failure(worker, item);
        Preconditions.require(ifMatch, failed.version());
        workers.retry(worker, failed.item());
        return list();
    }

    @POST
    @Path("{worker}/failures/{item}/park")
    @Operation(summary = "Sets a failed item aside until somebody lets it be tried again")
    public WorkersResponse park(
            @PathParam("worker") String worker,
            @PathParam("item") String item,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var failed = failure(worker, item);
        Preconditions.require(ifMatch, failed.version());
        workers.park(worker, failed.item());
        return list();
    }

    private static long number(String worker, String item) {
        if (!item.matches("\\d{1,18}")) {
            throw new NotFound("WORKER_FAILURE_UNKNOWN", Map.of("worker", worker, "item", item));
        }
        return Long.parseLong(item);
    }
}
