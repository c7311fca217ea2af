package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.StaffConfirmationService;
import id.onestop.licensing.web.shared.Listing;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Posts with an approving right that wait for a second administrator or the Head. */
@Path("/v1/proposed-posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class ProposedPostsResource {

    @Inject
    StaffConfirmationService confirmations;

    @GET
    @Operation(summary = "The posts of the agency that wait for a second person, oldest first")
    public ProposedPostPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var known =
                confirmations.list().stream().map(ProposedPostResponse::from).toList();
        return Listing.within(
                known, cursor, Parameters.limit(limit), row -> Long.toString(row.id()), ProposedPostPage::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them; its ETag is what deciding it names")
    public ProposedPostResponse one(@PathParam("id") String id) {
        return confirmations.list().stream()
                .filter(waiting -> Long.toString(waiting.id()).equals(id))
                .map(ProposedPostResponse::from)
                .findFirst()
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Lets the post hold; neither who proposed it nor who gets it can do so")
    public ProposedPostPage confirm(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        confirmations.confirm(unchanged(id, ifMatch));
        return list(null, null);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Says no; the record keeps that it was proposed")
    public ProposedPostPage refuse(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        confirmations.refuse(unchanged(id, ifMatch));
        return list(null, null);
    }

    private long unchanged(String id, @Nullable String ifMatch) {
        var waiting = one(id);
        Preconditions.require(ifMatch, waiting.version());
        return waiting.id();
    }
}
