package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.TeamService;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Technical teams of the caller's agency. */
@Path("/v1/technical-teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class TeamsResource {

    private static final String PATH = "v1/technical-teams/";

    @Inject
    TeamService teams;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The technical teams of the agency, by name")
    public TeamPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var rows = teams.list().stream().map(TeamResponse::from).toList();
        return Listing.within(rows, cursor, Parameters.limit(limit), team -> Long.toString(team.id()), TeamPage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Appoints a team")
    public CreatedResponse appoint(@Nullable TeamRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = TeamRequest.command(0, request);
        return commands.once(() -> PATH + teams.appoint(command));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One team with its members; ETag is its version")
    public TeamResponse one(@PathParam("id") long id) {
        return TeamResponse.from(teams.find(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets the decree say otherwise; what was assessed before keeps the team as it was")
    public TeamResponse describe(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TeamRequest request) {
        return Preconditions.changed(
                () -> one(id), ifMatch, version -> teams.describe(id, TeamRequest.command(version, request)));
    }

    @POST
    @Path("{id}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "One more member, of the team as If-Match names it")
    public TeamResponse enter(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TeamMemberRequest request) {
        return Preconditions.changed(
                () -> one(id), ifMatch, version -> teams.enter(id, TeamMemberRequest.command(version, request)));
    }

    @DELETE
    @Path("{id}/members/{position}")
    @Operation(summary = "Takes a member out, by the position in the team as If-Match names it")
    public TeamResponse remove(
            @PathParam("id") long id,
            @PathParam("position") int position,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Preconditions.changed(() -> one(id), ifMatch, version -> teams.remove(id, version, position));
    }
}
