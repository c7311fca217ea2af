package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.PostRightsService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
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

/** Other rights for one post: one person proposes, another approves. */
@Path("/v1/structure/posts/{id}/rights-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class PostRightsResource {

    @Inject
    PostRightsService rights;

    @Inject
    StructureResource structure;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The latest proposals for a post, and what became of each")
    public RightsProposalPage list(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return RightsProposalPage.of(rights.of(id), cursor, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Proposes other rights for the post as If-Match names it; nothing holds before a second person says yes")
    public CreatedResponse propose(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Commands.KEY) @Nullable String key,
            @Nullable RightsRequest request) {
        Preconditions.require(ifMatch, structure.post(id).version());
        var said = RightsRequest.read(request);
        return commands.once(() -> "v1/rights-proposals/" + rights.propose(id, said.wanted(), said.reason()));
    }
}
