package id.onestop.licensing.web.whatif;

import id.onestop.licensing.ejb.whatif.PlayWhatIf;
import id.onestop.licensing.ejb.whatif.WhatIfChoices;
import id.onestop.licensing.ejb.whatif.WhatIfDesk;
import id.onestop.licensing.ejb.whatif.WhatIfService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scenarios played on a copy of the agency's facts. */
@Path("/v1/what-if")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class WhatIfResource {

    private static final String PATH = "v1/what-if/";

    @Inject
    Commands commands;

    @Inject
    WhatIfService service;

    @Inject
    WhatIfDesk desk;

    @GET
    @Operation(summary = "What was played, latest first")
    public WhatIfPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(service.list(before.orElse(0L), most + 1), most, one -> Long.toString(one.id()));
        return new WhatIfPage(page.items(), page.next());
    }

    @GET
    @Path("choices")
    @Operation(summary = "Versions and posts that a scenario can be made of")
    public WhatIfChoices choices() {
        return service.choices();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plays one or two scenarios behind the answer; how far it is stands under its id")
    public CreatedResponse begin(@Nullable WhatIfRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = request == null ? new PlayWhatIf(null, null, null, List.of()) : request.read();
        return commands.once(() -> PATH + desk.begin(command));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far it is, and what came of each scenario, with the hash over plan and outcome")
    public WhatIfResponse one(@PathParam("id") long id) {
        return WhatIfResponse.from(service.one(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Stops one that is under way; it stays in the list")
    public void stop(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, one(id).version());
        service.stop(id);
    }
}
