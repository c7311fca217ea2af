package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.RecordSubstitution;
import id.onestop.licensing.ejb.identity.SubstitutionChoices;
import id.onestop.licensing.ejb.identity.SubstitutionService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Page;
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

/** Who acts in a post of the caller's agency, by decree. */
@Path("/v1/substitutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class SubstitutionsResource {

    private static final String PATH = "v1/substitutions/";
    private static final int LONGEST = 200;

    @Inject
    SubstitutionService substitutions;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The substitutions of the agency, the last recorded first")
    public SubstitutionPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(substitutions.page(before, most + 1), most, row -> Long.toString(row.id()));
        return new SubstitutionPage(
                page.items().stream().map(SubstitutionResponse::from).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them; its ETag is what ending it names")
    public SubstitutionResponse one(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("SUBSTITUTION_UNKNOWN");
        }
        return SubstitutionResponse.from(substitutions.find(Long.parseLong(id)));
    }

    @GET
    @Path("choices")
    @Operation(summary = "Posts in which somebody can act, their holders, and the people who can")
    public SubstitutionChoices choices() {
        return substitutions.choices();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that somebody acts in a post, by decree, on dated days")
    public CreatedResponse record(
            @Nullable SubstitutionRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = request == null ? new SubstitutionRequest(null, null, null, null, null, null, null) : request;
        var command = new RecordSubstitution(
                asked.optionalText("post", wanted.post(), LONGEST).orElse(""),
                asked.key("absentId", wanted.absentId()).orElse(null),
                asked.key("person", wanted.person()).orElse(null),
                asked.choice("kind", wanted.kind(), Appointment.class).orElse(null),
                asked.optionalText("decree", wanted.decree(), LONGEST).orElse(""),
                asked.date("from", wanted.from()).orElse(null),
                asked.date("until", wanted.until()).orElse(null));
        asked.require();
        return commands.once(() -> PATH + substitutions.record(command));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends a substitution early or at once; one that has not begun is taken back")
    public SubstitutionPage end(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SubstitutionEndRequest request) {
        var known = one(id);
        Preconditions.require(ifMatch, known.version());
        var asked = new Parameters();
        var lastDay = asked.date("lastDay", request == null ? null : request.lastDay());
        asked.require();
        if (request != null && Boolean.TRUE.equals(request.atOnce())) {
            substitutions.endAtOnce(known.id());
        } else {
            substitutions.end(known.id(), lastDay.orElse(null));
        }
        return list(null, null);
    }
}
