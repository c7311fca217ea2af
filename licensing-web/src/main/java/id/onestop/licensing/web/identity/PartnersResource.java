package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.identity.Scopes;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.PartnerService;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.Listing;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programs of partners that may use the API for the caller's agency. */
@Path("/v1/partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class PartnersResource {

    private static final int LONGEST = 300;
    private static final String PATH = "v1/partners/";

    @Inject
    PartnerService partners;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The partners of the agency, by identifier")
    public PartnerPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var known = partners.list().stream()
                .map(view -> PartnerResponse.from(view, null))
                .toList();
        return Listing.within(known, cursor, Parameters.limit(limit), PartnerResponse::clientId, PartnerPage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Admits a partner; the secret is in this answer alone")
    @APIResponse(
            responseCode = "201",
            description = "admitted; its secret is shown this once, and again to the same command with the same key",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartnerResponse.class)))
    public Response admit(@Nullable PartnerRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = request == null ? new PartnerRequest(null, null, null) : request;
        var clientId =
                asked.optionalText("clientId", wanted.clientId(), LONGEST).orElse("");
        var name = asked.optionalText("name", wanted.name(), LONGEST).orElse("");
        asked.require();
        return commands.told(
                seed -> {
                    partners.admit(clientId, name, scopes(wanted), seed);
                    return PATH + clientId;
                },
                (address, seed) -> Response.created(URI.create(address))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(told(clientId, seed))
                        .build());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public PartnerResponse one(@PathParam("id") String id) {
        return PartnerResponse.from(partners.find(id), null);
    }

    private PartnerResponse told(String clientId, SecretSeed seed) {
        var secret = partners.tell(clientId, seed);
        return PartnerResponse.from(partners.find(clientId), secret);
    }

    /** A word that is no permission is none a partner can have. */
    private static Set<Permission> scopes(PartnerRequest wanted) {
        var words = String.join(" ", Objects.requireNonNullElse(wanted.scopes(), List.<String>of()));
        return Scopes.read(words).orElse(Set.of());
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            summary = "Gives it another secret, in this answer alone; the one before stops working",
            description = "The same command with the same key tells it again as long as it is the one that works.")
    public PartnerResponse renew(@PathParam("id") String id, @HeaderParam(Commands.KEY) @Nullable String key) {
        return commands.told(
                seed -> {
                    partners.renew(id, seed);
                    return PATH + id;
                },
                (address, seed) -> told(id, seed));
    }

    @POST
    @Path("{id}/block")
    @Operation(summary = "Keeps it out; its tokens stop within half a minute")
    public PartnerResponse block(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Preconditions.changed(() -> one(id), ifMatch, version -> partners.turnAway(id));
    }

    @POST
    @Path("{id}/unblock")
    @Operation(summary = "Lets it in again, with the secret it has")
    public PartnerResponse unblock(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Preconditions.changed(() -> one(id), ifMatch, version -> partners.readmit(id));
    }
}
