package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.licence.LetterDesk;
import id.onestop.licensing.ejb.licence.LetterVersion;
import id.onestop.licensing.ejb.licence.LetterWordingService;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An agency's own paragraphs of its letters: one person proposes, another approves. */
@Path("/v1/letter-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class LetterTemplatesResource {

    private static final String PDF = "application/pdf";

    @Inject
    LetterWordingService wordings;

    @Inject
    LetterDesk desk;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "All kinds of letters with what holds for them")
    public LetterTemplatePage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var rows = wordings.list().stream().map(LetterTemplateRow::from).toList();
        return Listing.within(rows, cursor, Parameters.limit(limit), LetterTemplateRow::kind, LetterTemplatePage::new);
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "The free paragraphs of a letter with all versions; ETag is the version that holds")
    public LetterTemplateResponse one(@PathParam("kind") String kind) {
        return LetterTemplateResponse.from(wordings.find(LetterAddress.kind(kind)));
    }

    @POST
    @Path("{kind}/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(PDF)
    @Operation(summary = "The letter on invented data with these paragraphs; keeps nothing")
    @APIResponse(responseCode = "200", description = "the letter", content = @Content(mediaType = PDF))
    public Response preview(@PathParam("kind") String kind, @Nullable LetterTemplateRequest request) {
        var command = LetterTemplateRequest.command(LetterAddress.kind(kind), 0, request);
        return Response.ok(desk.pdf(wordings.preview(command)))
                .type(PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Path("{kind}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposes paragraphs in place of the version that If-Match names")
    public CreatedResponse propose(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Commands.KEY) @Nullable String key,
            @Nullable LetterTemplateRequest request) {
        var letter = LetterAddress.kind(kind);
        int number = wordings.find(letter).number();
        Preconditions.require(ifMatch, number);
        var command = LetterTemplateRequest.command(letter, number, request);
        return commands.once(() -> "v1/letter-templates/" + kind + "/proposals/" + wordings.propose(command));
    }

    @GET
    @Path("{kind}/proposals/{id}")
    @Operation(summary = "One version of the paragraphs, and what became of it")
    public LetterTemplateVersion proposal(@PathParam("kind") String kind, @PathParam("id") long id) {
        return LetterTemplateVersion.from(
                TemplateDecisions.find(wordings.find(LetterAddress.kind(kind)).versions(), LetterVersion::id, id));
    }

    @POST
    @Path("{kind}/proposals/{id}/approval")
    @Operation(summary = "Lets letters that are prepared from now on bear them; whoever proposed them cannot")
    public LetterTemplateVersion approve(
            @PathParam("kind") String kind,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return TemplateDecisions.decide(ifMatch, () -> proposal(kind, id), () -> wordings.approve(id));
    }

    @POST
    @Path("{kind}/proposals/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says no with a reason; whoever proposed it takes it back in the same way")
    public LetterTemplateVersion refuse(
            @PathParam("kind") String kind,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TemplateRefusalRequest request) {
        return TemplateDecisions.decide(
                ifMatch, () -> proposal(kind, id), () -> wordings.refuse(id, TemplateRefusalRequest.reason(request)));
    }
}
