package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.StructureService;
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

/** Units and posts of the caller's agency. */
@Path("/v1/structure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class StructureResource {

    private static final String PATH = "v1/structure/";

    @Inject
    StructureService structure;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The units of the agency with their posts, how many hold each and what each may do")
    public StructurePage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var units = structure.show().units().stream().map(UnitResponse::from).toList();
        return Listing.within(
                units, cursor, Parameters.limit(limit), unit -> Long.toString(unit.id()), StructurePage::new);
    }

    @GET
    @Path("changes")
    @Operation(summary = "Who changed what of units, posts and rights, the latest first")
    public StructureHistory changes(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor);
        asked.require();
        int most = Parameters.limit(limit);
        return StructureHistory.of(structure.history(before.orElse(null), most), most);
    }

    @POST
    @Path("units")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a unit")
    public CreatedResponse addUnit(@Nullable UnitRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = UnitRequest.command(0, request);
        return commands.once(() -> PATH + "units/" + structure.describeUnit(null, command));
    }

    @GET
    @Path("units/{id}")
    @Operation(summary = "One unit with its posts; ETag is its version")
    public UnitResponse unit(@PathParam("id") long id) {
        return structure.show().units().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .map(UnitResponse::from)
                .orElseThrow(() -> new NotFound("UNIT_UNKNOWN"));
    }

    @PUT
    @Path("units/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a unit another name")
    public UnitResponse describeUnit(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable UnitRequest request) {
        return Preconditions.changed(
                () -> unit(id), ifMatch, version -> structure.describeUnit(id, UnitRequest.command(version, request)));
    }

    @POST
    @Path("units/{id}/end")
    @Operation(summary = "Ends a unit whose posts have all ended")
    public UnitResponse endUnit(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Preconditions.changed(() -> unit(id), ifMatch, version -> structure.endUnit(id));
    }

    @POST
    @Path("posts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a post, which has no right yet")
    public CreatedResponse addPost(@Nullable PostRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = PostRequest.command(0, request);
        return commands.once(() -> PATH + "posts/" + structure.describePost(null, command));
    }

    @GET
    @Path("posts/{id}")
    @Operation(summary = "One post; ETag is its version")
    public PostResponse post(@PathParam("id") long id) {
        return structure.show().units().stream()
                .flatMap(unit -> unit.posts().stream())
                .filter(post -> post.id() == id)
                .findFirst()
                .map(PostResponse::from)
                .orElseThrow(() -> new NotFound("POST_UNKNOWN"));
    }

    @PUT
    @Path("posts/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describes a post anew; its rights are proposed by themselves")
    public PostResponse describePost(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PostRequest request) {
        return Preconditions.changed(
                () -> post(id), ifMatch, version -> structure.describePost(id, PostRequest.command(version, request)));
    }

    @POST
    @Path("posts/{id}/end")
    @Operation(summary = "Ends a post that nobody holds and no service names")
    public PostResponse endPost(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return Preconditions.changed(() -> post(id), ifMatch, version -> structure.endPost(id));
    }
}
