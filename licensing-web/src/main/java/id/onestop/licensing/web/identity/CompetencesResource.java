package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.CompetenceService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody of the caller's agency is able to do, by certificate; posts that ask for it look here. */
@Path("/v1/staff/{id}/competences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class CompetencesResource {

    private static final int LONGEST = 2_000;

    @Inject
    CompetenceService competences;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The certificates of somebody, those out of force too")
    public CompetencePage list(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var held = competences.list(id).stream().map(CompetenceResponse::from).toList();
        return Listing.within(
                held, cursor, Parameters.limit(limit), one -> Long.toString(one.id()), CompetencePage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a certificate; nobody enters his own")
    public CreatedResponse enter(
            @PathParam("id") long id,
            @HeaderParam(Commands.KEY) @Nullable String key,
            @Nullable CompetenceRequest request) {
        var command = CompetenceRequest.command(id, request);
        return commands.once(() -> "v1/staff/" + id + "/competences/" + competences.enter(command));
    }

    @GET
    @Path("{competence}")
    @Operation(summary = "One certificate; its ETag is what its withdrawal names")
    public CompetenceResponse one(@PathParam("id") long id, @PathParam("competence") long competence) {
        return competences.list(id).stream()
                .filter(one -> one.id() == competence)
                .findFirst()
                .map(CompetenceResponse::from)
                .orElseThrow(() -> new NotFound("COMPETENCE_UNKNOWN"));
    }

    @POST
    @Path("{competence}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts a certificate out of force, with a reason; whoever holds a post keeps it")
    public CompetenceResponse withdraw(
            @PathParam("id") long id,
            @PathParam("competence") long competence,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable CompetenceWithdrawalRequest request) {
        var known = one(id, competence);
        Preconditions.require(ifMatch, known.version());
        var asked = new Parameters();
        String reason = asked.optionalText("reason", request == null ? null : request.reason(), LONGEST)
                .orElse("");
        asked.require();
        competences.withdraw(known.id(), reason);
        return one(id, competence);
    }
}
