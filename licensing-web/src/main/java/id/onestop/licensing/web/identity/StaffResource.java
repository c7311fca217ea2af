package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.AppointStaff;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffAccountService.CorrectStaff;
import id.onestop.licensing.ejb.identity.StaffAccountService.CreateStaff;
import id.onestop.licensing.ejb.identity.StaffPostService;
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

/** People of the caller's agency and their posts. */
@Path("/v1/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class StaffResource {

    private static final String PATH = "v1/staff/";
    private static final int LONGEST = 300;

    @Inject
    StaffAccountService staff;

    @Inject
    StaffPostService posts;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The people of the agency with their posts, by name")
    public StaffPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var after = asked.key("cursor", cursor);
        asked.require();
        var page = staff.list(after.orElse(null), Parameters.limit(limit));
        return new StaffPage(
                page.people().stream().map(StaffResponse::from).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes an account; its owner gets a code by mail and chooses the password")
    public CreatedResponse create(@Nullable StaffRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = request == null ? new StaffRequest(null, null, null, null, null, null) : request;
        var command = new CreateStaff(
                asked.optionalText("email", wanted.email(), LONGEST).orElse(""),
                asked.optionalText("fullName", wanted.fullName(), LONGEST).orElse(""),
                asked.optionalText("titlePrefix", wanted.titlePrefix(), LONGEST).orElse(null),
                asked.optionalText("titleSuffix", wanted.titleSuffix(), LONGEST).orElse(null),
                asked.optionalText("nip", wanted.nip(), LONGEST).orElse(null),
                asked.optionalText("rank", wanted.rank(), LONGEST).orElse(null));
        asked.require();
        return commands.once(() -> PATH + staff.create(command));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public StaffResponse find(@PathParam("id") String id) {
        return StaffResponse.from(staff.find(number(id, "ACCOUNT_UNKNOWN")));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts name, number and rank right; what is left out is taken away, the address stays")
    public StaffResponse correct(
            @PathParam("id") String id,
            @Nullable StaffCorrectionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long person = unchanged(id, ifMatch);
        var asked = new Parameters();
        var wanted = request == null ? new StaffCorrectionRequest(null, null, null, null, null) : request;
        var command = new CorrectStaff(
                person,
                asked.optionalText("fullName", wanted.fullName(), LONGEST).orElse(""),
                asked.optionalText("titlePrefix", wanted.titlePrefix(), LONGEST).orElse(null),
                asked.optionalText("titleSuffix", wanted.titleSuffix(), LONGEST).orElse(null),
                asked.optionalText("nip", wanted.nip(), LONGEST).orElse(null),
                asked.optionalText("rank", wanted.rank(), LONGEST).orElse(null));
        asked.require();
        staff.correct(command);
        return find(id);
    }

    @POST
    @Path("{id}/lock")
    @Operation(summary = "Keeps somebody out, whatever session or token there is")
    public StaffResponse lock(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        staff.lock(unchanged(id, ifMatch));
        return find(id);
    }

    @POST
    @Path("{id}/unlock")
    @Operation(summary = "Lets somebody in again")
    public StaffResponse unlock(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        staff.unlock(unchanged(id, ifMatch));
        return find(id);
    }

    @POST
    @Path("{id}/posts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a post by decree from a day on to the person of If-Match; nobody gives one to himself")
    public CreatedResponse appoint(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable StaffPostRequest request,
            @HeaderParam(Commands.KEY) @Nullable String key) {
        long person = staff.find(number(id, "ACCOUNT_UNKNOWN")).id();
        Preconditions.version(ifMatch);
        var asked = new Parameters();
        var wanted = request == null ? new StaffPostRequest(null, null, null) : request;
        var command = new AppointStaff(
                person,
                asked.optionalText("post", wanted.post(), LONGEST).orElse(""),
                asked.optionalText("decree", wanted.decree(), LONGEST).orElse(""),
                asked.date("from", wanted.from()).orElse(null));
        asked.require();
        // a repetition finds the person changed by the first time
        return commands.once(() -> {
            unchanged(id, ifMatch);
            return PATH + "posts/" + posts.appoint(command);
        });
    }

    @GET
    @Path("posts/{id}")
    @Operation(summary = "One time in a post; its ETag is what ending it names")
    public StaffPostResponse post(@PathParam("id") String id) {
        long assignment = number(id, "ASSIGNMENT_UNKNOWN");
        return posts.holder(assignment).posts().stream()
                .filter(held -> held.id() == assignment)
                .map(StaffPostResponse::from)
                .findFirst()
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    @POST
    @Path("posts/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets the last day in a post; one that has not begun is taken back")
    public StaffResponse end(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable StaffPostEndRequest request) {
        Preconditions.require(ifMatch, post(id).version());
        var asked = new Parameters();
        var lastDay = asked.date("lastDay", request == null ? null : request.lastDay());
        asked.require();
        long assignment = number(id, "ASSIGNMENT_UNKNOWN");
        var holder = posts.holder(assignment);
        posts.end(assignment, lastDay.orElse(null));
        return find(Long.toString(holder.id()));
    }

    private long unchanged(String id, @Nullable String ifMatch) {
        long person = number(id, "ACCOUNT_UNKNOWN");
        Preconditions.require(ifMatch, staff.find(person).version());
        return person;
    }

    private static long number(String id, String code) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(code);
        }
        return Long.parseLong(id);
    }
}
