package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.PostRightsService;
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

/** Other rights for posts that wait for a second person, and that person's answer. */
@Path("/v1/rights-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class RightsProposalsResource {

    @Inject
    PostRightsService rights;

    @GET
    @Operation(summary = "What waits in the agency, the oldest first")
    public RightsProposalPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        return RightsProposalPage.of(rights.open(), cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One proposal, open or decided; its ETag is what deciding it names")
    public RightsProposalResponse one(@PathParam("id") long id) {
        return RightsProposalResponse.from(rights.find(id));
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Lets the rights take effect; whoever proposed them cannot")
    public RightsProposalResponse approve(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, one(id).version());
        rights.approve(id);
        return one(id);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says no with a reason; whoever proposed it takes it back in the same way")
    public RightsProposalResponse refuse(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TemplateRefusalRequest request) {
        Preconditions.require(ifMatch, one(id).version());
        rights.refuse(id, TemplateRefusalRequest.reason(request));
        return one(id);
    }
}
