package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Partners that are out, and the clocks that stand still for them. */
@Path("/v1/partner-outages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class OutagesResource {

    private static final String PATH = "v1/partner-outages/";

    private static final int LONGEST = 2000;

    @Inject
    OutageService outages;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "Partners that are or were out, the last declared first")
    public OutagePage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        return OutagePage.of(outages.page(before, most + 1), most);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One outage; ETag is its version")
    public OutageResponse find(@PathParam("id") long id) {
        return OutageResponse.from(outages.find(id));
    }

    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many files an outage would touch now; changes nothing")
    public OutagePreviewResponse preview(@Nullable OutageRequest request) {
        return OutagePreviewResponse.from(outages.preview(OutageRequest.command(request)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declares that a partner is out; a worker stops the clocks of files that need it")
    public CreatedResponse declare(@Nullable OutageRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = OutageRequest.command(request);
        return commands.once(() -> PATH + outages.declare(command));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The partner is there again; a worker lets the clocks go on")
    public OutageResponse end(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable OutageEndRequest request) {
        Preconditions.require(ifMatch, outages.find(id).version());
        var said = request == null ? new OutageEndRequest(null, null) : request;
        var asked = new Parameters();
        var until = asked.moment("until", said.until()).orElse(null);
        var note = asked.optionalText("note", said.note(), LONGEST).orElse("");
        asked.require();
        outages.end(id, until, note);
        return find(id);
    }
}
