package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.AssessmentService;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import id.onestop.licensing.ejb.workflow.RecommendationInbox;
import id.onestop.licensing.ejb.workflow.RecommendationTab;
import id.onestop.licensing.ejb.workflow.RecommendingService;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's office is asked for by the licensing agency, and its answers. */
@Path("/v1/recommendations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recommendations")
public class RecommendationsResource {

    @Inject
    RecommendationInbox inbox;

    @Inject
    RecommendingService office;

    @Inject
    RecommendationFiles contents;

    @Inject
    AssessmentService assessments;

    @GET
    @Operation(summary = "Questions to the caller's office, most urgent first; answered ones newest first")
    public RecommendationsPage list(
            @Parameter(schema = @Schema(implementation = RecommendationTab.class)) @QueryParam("tab") @Nullable
                    String tab,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var wanted = asked.choice("tab", tab, RecommendationTab.class).orElse(RecommendationTab.OFFICE);
        var after = asked.cursor(cursor, Cursor::parse);
        asked.require();
        var page = inbox.page(wanted, after, Parameters.limit(limit));
        return new RecommendationsPage(
                page.lines().stream().map(RecommendationResponse::from).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One question with what the standard shares of the file; the reading is recorded")
    public RecommendationResponse one(@PathParam("id") long id) {
        return RecommendationResponse.from(office.open(id));
    }

    @PUT
    @Path("{id}/claim")
    @Operation(summary = "Takes the question: the receiving side of the control card")
    public RecommendationResponse take(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, version(id));
        office.take(id);
        return RecommendationResponse.from(office.open(id));
    }

    @DELETE
    @Path("{id}/claim")
    @Operation(summary = "Puts the question back before the office")
    public void release(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, version(id));
        office.release(id);
    }

    @PUT
    @Path("{id}/letter")
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Lays the office's letter to the answer; the body is the file, another one takes its place")
    public RecommendationResponse letter(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream letter) {
        Preconditions.require(ifMatch, version(id));
        contents.attach(id, letter, fileName);
        return RecommendationResponse.from(office.open(id));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers for good; a file that waits for it goes on")
    public RecommendationResponse answer(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RecommendationAnswerRequest request) {
        Preconditions.require(ifMatch, version(id));
        office.answer(id, RecommendationAnswerRequest.checked(request));
        return RecommendationResponse.from(office.open(id));
    }

    @GET
    @Path("{id}/team")
    @Operation(summary = "The technical team that assesses the file, and those that may be named")
    public RecommendationTeamResponse team(@PathParam("id") long id) {
        return RecommendationTeamResponse.from(assessments.find(id), assessments.choices(id));
    }

    @PUT
    @Path("{id}/team")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names the technical team, or none; by whoever has taken the question, before the answer")
    public RecommendationTeamResponse name(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RecommendationTeamRequest request) {
        Preconditions.require(ifMatch, team(id).version());
        assessments.name(id, request == null ? null : request.team());
        return team(id);
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "A document of the file that the standard shares, while the question is open")
    @APIResponse(responseCode = "200", description = "the file", content = @Content(mediaType = "application/pdf"))
    public Response document(@PathParam("id") long id, @PathParam("document") long document) {
        var content = contents.document(id, document);
        return Response.ok(content.content().toFile())
                .type(content.document().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private long version(long id) {
        return office.open(id).line().facts().version();
    }
}
