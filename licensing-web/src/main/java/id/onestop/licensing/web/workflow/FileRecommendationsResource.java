package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import id.onestop.licensing.ejb.workflow.RecommendationService;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What other offices were asked about a file. */
@Path("/v1/files/{number}/recommendations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FileRecommendationsResource {

    @Inject
    RecommendationService recommendations;

    @Inject
    RecommendationFiles contents;

    @Inject
    FileService files;

    @Inject
    SeenVersion seen;

    @GET
    @Operation(summary = "Questions to other offices, oldest first; their words only for those whom the standard names")
    public RecommendationsPage list(
            @PathParam("number") String number,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Listing.within(
                rows(number),
                cursor,
                Parameters.limit(limit),
                one -> Long.toString(one.id()),
                RecommendationsPage::new);
    }

    private List<RecommendationResponse> rows(String number) {
        return recommendations.ofFile(number).asked().stream()
                .map(RecommendationResponse::from)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks the office of a step that stands beside the open one")
    public RecommendationsPage ask(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RecommendationRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var wanted = RecommendationRequest.checked(request);
        seen.during(version, () -> recommendations.ask(number, wanted.step(), wanted.question()));
        return new RecommendationsPage(rows(number), null);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes back a question that was asked without need")
    public void withdraw(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> recommendations.withdraw(number, id));
    }

    @GET
    @Path("{id}/letter")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The office's letter, for those who may read it; the reading is recorded")
    @APIResponse(responseCode = "200", description = "the letter", content = @Content(mediaType = "application/pdf"))
    public Response letter(@PathParam("number") String number, @PathParam("id") long id) {
        var content = contents.letter(number, id);
        return Response.ok(content.file().toFile())
                .type(content.letter().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + "-" + id + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
