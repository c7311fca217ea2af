package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.reporting.RelativeService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Listing;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller declared about people close to him. */
@Path("/v1/relatives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class RelativesResource {

    private static final String PATH = "v1/relatives/";

    @Inject
    Commands commands;

    @Inject
    RelativeService relatives;

    @GET
    @Operation(summary = "The caller's own declarations, oldest first")
    public RelativePage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        return Listing.within(
                relatives.list().stream().map(RelativeResponse::from).toList(),
                cursor,
                Parameters.limit(limit),
                declared -> Long.toString(declared.id()),
                RelativePage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declares somebody; the identity number is kept as a keyed hash alone")
    public CreatedResponse declare(@Nullable RelativeRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        return commands.once(() -> PATH
                + (request == null
                                ? relatives.declare(null, null, null)
                                : relatives.declare(request.relation(), request.name(), request.nik()))
                        .id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public RelativeResponse one(@PathParam("id") long id) {
        return relatives.list().stream()
                .filter(declared -> declared.id() == id)
                .map(RelativeResponse::from)
                .findFirst()
                .orElseThrow(() -> new NotFound("DECLARATION_NOT_FOUND"));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends an own declaration; what was declared stays on record")
    public void end(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, one(id).version());
        relatives.end(id);
    }
}
